import { percent } from "../format";
import type { BreakEven } from "../scoring/break-even";
import { labelOf } from "./input-name";

/** What a mitigation's delivery must be for the total to stay within the tolerance; null until it is known. */
export type BreakEvenRow = { key: string; label: string; now: string | null; needed: string | null };

/** Break-evens as they are computed; "not exact" where the total is simulated. */
export type BreakEvenNumbers = readonly (BreakEven & { now: number })[] | "not exact";

/** The break-even delivery of each scored mitigation (method 5) beside the delivery that is judged, in [0, 1]. */
export function breakEvenRows(
  mitigations: readonly { key: string; label: string }[],
  scored: readonly string[],
  found: BreakEvenNumbers | null,
): BreakEvenRow[] {
  return scored.map((key) => {
    const row = { key, label: labelOf(mitigations, key) };
    if (found === "not exact") return { ...row, now: null, needed: "not computed" };
    const one = found?.find(({ mitigation }) => mitigation === key);
    return { ...row, now: one ? percent(one.now) : null, needed: one ? neededText(one.delivery) : null };
  });
}

function neededText(delivery: number | null): string {
  if (delivery === null) return "out of reach";
  return delivery === 0 ? "none" : `at least ${percent(delivery)}`;
}
