import type { ModelForm } from "../model/scenario";
import { type InputColumn, inputColumn } from "./input-column";
import { applyOdds, joinByOverlap, multiplyBy, raiseOdds, remainOf, takeEffect } from "./left-columns";
import type { UncertainRisk } from "./uncertain-model";

/** One effect's draws in one stretch; `by` is its mitigation's place. */
export type EffectColumns = {
  by: number;
  likelihood: Float64Array;
  severity: Float64Array;
  backfire: Float64Array | null;
};

/** One risk's draws in one stretch. */
export type RiskRun = {
  form: ModelForm;
  overlap: number;
  likelihood: Float64Array;
  severity: Float64Array;
  effects: EffectColumns[];
  next: (size: number) => void;
};

/** Opens the streams of one risk's inputs and of its effects' inputs (method 9.5). */
export function openRisk(
  { overlap, likelihood, severity, effects }: UncertainRisk,
  { form, seed, room }: { form: ModelForm; seed: number; room: number },
): RiskRun {
  const columns: InputColumn[] = [];
  const open = (source: UncertainRisk["likelihood"]) => {
    const column = inputColumn(source, seed, room);
    columns.push(column);
    return column.values;
  };
  return {
    form,
    overlap,
    likelihood: open(likelihood),
    severity: open(severity),
    effects: effects.map((effect) => ({
      by: effect.by,
      likelihood: open(effect.likelihood),
      severity: open(effect.severity),
      backfire: effect.backfire && open(effect.backfire),
    })),
    next: (size) => {
      for (const column of columns) column.next(size);
    },
  };
}

/** What is left of a risk in the delivery state of each draw: scratch columns of one stretch. */
export type Left = { likelihood: Float64Array; severity: Float64Array; least: Float64Array };

/**
 * The likelihood p' and severity s' of a risk in each draw's own delivery state (method 9.4), into `left`. Every step
 * multiplies by at most 1 or takes a minimum, so a further mitigation without backfire never raises either, not even
 * by rounding.
 */
export function leftInState(
  run: RiskRun,
  delivered: readonly Float64Array[],
  left: Left,
  size: number,
): void {
  const { form, overlap, effects } = run;
  const { likelihood, severity, least } = left;
  for (const [share, channel] of [
    [likelihood, "likelihood"],
    [severity, "severity"],
  ] as const) {
    share.fill(1);
    least.fill(1);
    for (const effect of effects)
      takeEffect(share, least, delivered[effect.by] ?? NEVER, effect[channel], size);
    if (overlap > 0) joinByOverlap(share, least, overlap, size);
  }
  remainOf(likelihood, run.likelihood, form, size);
  multiplyBy(severity, run.severity, size);
  if (!effects.some(({ backfire }) => backfire)) return;
  const odds = least.fill(1);
  for (const { backfire, by } of effects)
    if (backfire) raiseOdds(odds, delivered[by] ?? NEVER, backfire, size);
  applyOdds(likelihood, odds, size);
}

const NEVER = new Float64Array(0);
