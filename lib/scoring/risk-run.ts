import type { ModelForm } from "../model/scenario";
import { remainingLikelihood, withBackfire } from "./factor";
import { type InputColumn, inputColumn } from "./input-column";
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
  const acting = effects.map((effect) => ({ ...effect, delivered: delivered[effect.by] ?? NEVER }));
  shareLeft({ effects: acting, overlap, size, least: left.least }, "likelihood", left.likelihood);
  shareLeft({ effects: acting, overlap, size, least: left.least }, "severity", left.severity);
  for (let draw = 0; draw < size; draw++) {
    const share = left.likelihood[draw] ?? 1;
    left.likelihood[draw] = remainingLikelihood(run.likelihood[draw] ?? 0, share, form);
    left.severity[draw] = (run.severity[draw] ?? 0) * (left.severity[draw] ?? 1);
  }
  if (effects.some(({ backfire }) => backfire)) applyBackfire(acting, left, size);
}

type Acting = EffectColumns & { delivered: Float64Array };
type Sharing = { effects: readonly Acting[]; overlap: number; size: number; least: Float64Array };

const NEVER = new Float64Array(0);

function shareLeft(
  { effects, overlap, size, least }: Sharing,
  channel: "likelihood" | "severity",
  share: Float64Array,
): void {
  share.fill(1);
  least.fill(1);
  for (const effect of effects) {
    const [{ delivered }, removed] = [effect, effect[channel]];
    for (let draw = 0; draw < size; draw++) {
      const leaves = 1 - (delivered[draw] ?? 0) * (removed[draw] ?? 0);
      share[draw] = (share[draw] ?? 1) * leaves;
      if (leaves < (least[draw] ?? 1)) least[draw] = leaves;
    }
  }
  if (overlap === 0) return;
  for (let draw = 0; draw < size; draw++)
    share[draw] = (1 - overlap) * (share[draw] ?? 1) + overlap * (least[draw] ?? 1);
}

function applyBackfire(effects: readonly Acting[], { likelihood, least }: Left, size: number): void {
  const odds = least.fill(1);
  for (const { backfire, delivered } of effects) {
    if (!backfire) continue;
    for (let draw = 0; draw < size; draw++)
      if (delivered[draw] === 1) odds[draw] = (odds[draw] ?? 1) * (backfire[draw] ?? 1);
  }
  for (let draw = 0; draw < size; draw++)
    likelihood[draw] = withBackfire(likelihood[draw] ?? 0, odds[draw] ?? 1);
}
