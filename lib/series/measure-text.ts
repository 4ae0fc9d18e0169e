import {
  change,
  changeDifference,
  harmDifference,
  harmNumberText,
  percent,
  percentDifference,
} from "../format";
import type { ComparisonKind } from "./comparison-rows";

/** A measure of a comparison as its tables write it, without the unit of harm, which stands in the row's head. */
export function measureText(kind: ComparisonKind, value: number | null): string {
  if (kind === "harm") return harmNumberText(value);
  return kind === "probability" ? percent(value) : change(value);
}

/**
 * A difference to the baseline with its sign, unit and direction, to the last digit that both values show: "−1.20 hp,
 * lower"; "≈ 0 hp" where they show none.
 */
export function measureDifference(
  kind: ComparisonKind,
  difference: number,
  beside: (number | null)[],
): string {
  if (difference === 0) return "the same";
  const amount = amountText(kind, difference, beside);
  if (amount.startsWith(ABOUT)) return amount;
  return `${amount}, ${difference < 0 ? "lower" : "higher"}`;
}

const ABOUT = "\u2248";

/** What the sign means, where differences stand beside values. */
export const ABOUT_NOUGHT = "≈\u202f0 is less than the last digit shown";

function amountText(kind: ComparisonKind, difference: number, beside: (number | null)[]): string {
  if (kind === "harm") return harmDifference(difference, beside);
  return kind === "probability" ? percentDifference(difference, beside) : changeDifference(difference);
}
