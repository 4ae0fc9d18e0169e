import { differenceOf, incomparable } from "./comparable";
import { type Lack, lacks } from "./missing-text";
import type { Scored } from "./scored";

/** One scenario in the table of an assessment. Harm in harm points; null where it could not be scored. */
export type ScenarioRow = {
  id: string;
  /** By which files name it. */
  key: string;
  version: number;
  title: string;
  notes: string;
  inherent: number | null;
  residual: number | null;
  /** Against the first scenario; null for the first itself, and where the two do not measure the same. */
  difference: number | null;
  pAny: number | null;
  frozenAt: Date | null;
  updatedAt: Date;
  lacks: Lack[];
  /** Whether part of it rests on delivery states drawn at random, for want of an exact way. */
  simulated: boolean;
};

/** The scenarios of an assessment in their order, each with its totals and its change against the first. */
export function scenarioRows(all: readonly Scored[]): ScenarioRow[] {
  const first = all[0];
  return all.map((one) => {
    const { scenario, definition, score } = one;
    const base = first && first !== one && !incomparable(first, one) ? first.score.plugIn : null;
    const { id, key, version, title, notes, updatedAt } = scenario;
    return {
      id,
      key,
      version,
      title,
      notes,
      updatedAt,
      inherent: score.plugIn?.inherent.total ?? null,
      residual: score.plugIn?.residual.total ?? null,
      difference:
        base && score.plugIn ? differenceOf(base.residual.total, score.plugIn.residual.total) : null,
      pAny: score.plugIn?.residual.pAny ?? null,
      frozenAt: scenario.frozen?.at ?? null,
      lacks: lacks(definition, score.missing),
      simulated: score.basis === "simulation",
    };
  });
}
