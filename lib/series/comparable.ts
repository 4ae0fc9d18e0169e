import type { Scored } from "./scored";

/** Why the totals of two scored scenarios may not be subtracted from one another. */
export type Incomparable = "nothing-scored" | "other-risks" | "other-harm-scale" | "other-gaps";

/**
 * Whether two totals measure the same thing: the same risks are scored, on the same harm scale, and the same
 * mitigations lack a delivery. Null if they do, else the first reason why not.
 */
export function incomparable(base: Scored, other: Scored): Incomparable | null {
  const [one, two] = [base.score.plugIn, other.score.plugIn];
  if (!one || !two) return "nothing-scored";
  const scales = [base.definition.harmScale, other.definition.harmScale];
  if (scales[0]?.base !== scales[1]?.base || scales[0]?.top !== scales[1]?.top) return "other-harm-scale";
  if (!sameKeys(one.risks, two.risks)) return "other-risks";
  const gaps = ({ score }: Scored) => score.missing.map(({ path }) => ({ key: path.join(".") }));
  return sameKeys(gaps(base), gaps(other)) ? null : "other-gaps";
}

/** A difference of two numbers; nought where only the last bits of the arithmetic differ. */
export function differenceOf(base: number, value: number): number {
  const difference = value - base;
  return Math.abs(difference) <= 1e-12 * Math.max(Math.abs(base), Math.abs(value)) ? 0 : difference;
}

function sameKeys(one: readonly { key: string }[], two: readonly { key: string }[]): boolean {
  const keys = new Set(one.map(({ key }) => key));
  return one.length === two.length && two.every(({ key }) => keys.has(key));
}
