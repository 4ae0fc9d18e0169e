import type { RiskScore } from "./score";

/**
 * The one order in which risks stand in lists and figures: the largest residual first, then the largest inherent harm.
 * A comparator for a stable sort, so that equal risks keep the assessment's order.
 */
export function byResidual(
  one: Pick<RiskScore, "residual" | "inherent">,
  other: Pick<RiskScore, "residual" | "inherent">,
): number {
  return other.residual - one.residual || other.inherent - one.inherent;
}
