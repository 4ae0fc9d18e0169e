import { change, harmDifference, harmNumberText, percent, percentDifference } from "../format";
import type { ComparisonKind } from "./comparison-rows";

/** A measure of a comparison as its tables write it, without the unit of harm, which stands in the row's head. */
export function measureText(kind: ComparisonKind, value: number | null): string {
  if (kind === "harm") return harmNumberText(value);
  return kind === "probability" ? percent(value) : change(value);
}

/** A difference to the baseline with its sign, unit and direction: "−1.20 hp, lower". */
export function measureDifference(kind: ComparisonKind, difference: number): string {
  if (difference === 0) return "the same";
  const amount =
    kind === "harm"
      ? harmDifference(difference)
      : kind === "probability"
        ? percentDifference(difference)
        : change(difference);
  return `${amount}, ${difference < 0 ? "lower" : "higher"}`;
}
