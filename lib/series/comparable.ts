import type { Assessment } from "../model/assessment";
import type { Scored } from "./scored";

/** Why the totals of two scored scenarios may not be subtracted from one another. */
export type Incomparable =
  | "nothing-scored"
  | "other-risks"
  | "other-harm-scale"
  | "other-perspective"
  | "other-horizon"
  | "other-gaps";

/**
 * Whether two totals measure the same thing: harm points of one scale, to the same people, over one horizon, of the same
 * scored risks, and the same mitigations lack a delivery (method 9.1, 9.2). Null if they do, else the first reason why
 * not.
 */
export function incomparable(base: Scored, other: Scored): Incomparable | null {
  const [one, two] = [base.score.plugIn, other.score.plugIn];
  if (!one || !two) return "nothing-scored";
  const unit = otherUnit(base.definition, other.definition);
  if (unit) return unit;
  if (!sameKeys(one.risks, two.risks)) return "other-risks";
  const gaps = ({ score }: Scored) => score.missing.map(({ path }) => ({ key: path.join(".") }));
  return sameKeys(gaps(base), gaps(other)) ? null : "other-gaps";
}

/** Why a harm point of one definition is none of the other's, whatever is scored; null where it is. */
export function otherUnit(base: Assessment, other: Assessment): Incomparable | null {
  const [one, two] = [base.harmScale, other.harmScale];
  if (one.base !== two.base || one.top !== two.top) return "other-harm-scale";
  // Harm to some is not harm to others, and no rate between them is known. Where one side doesn't say whose it counts,
  // that is said beside the comparison, and not taken for a difference.
  const [whose, theirs] = [wording(base.perspective), wording(other.perspective)];
  if (whose && theirs && whose !== theirs) return "other-perspective";
  return base.horizonMonths === other.horizonMonths ? null : "other-horizon";
}

/** A text as far as it can mean something else: case, spaces and a full stop don't count. */
export function wording(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim().replace(/\.$/, "");
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
