import { overlapped, remainingLikelihood, withBackfire } from "./factor";
import type { PlainModel, PlainRisk } from "./plain-model";
import { type Leaves, remainingMean } from "./remaining-mean";

/** The most mitigations of one risk whose delivery states are walked through: 2^15 = 32,768. */
export const MAX_WALKED = 15;

type Acting = Leaves & { backfire: number };

/** The expected total harm with all mitigations there, in harm points: Σ over risks (method 9.4). See residualOf. */
export function residualTotal(model: PlainModel): number {
  return model.risks.reduce((total, risk) => total + residualOf(model, risk), 0);
}

/**
 * The expected harm of one risk of a model with all its mitigations there, in harm points: Σ over delivery states of
 * π·p'·s' (method 9.4). Only mitigations that act on the risk count. In relative form without backfire a closed form,
 * for any number of them; otherwise state by state. Exact. Throws RangeError where more than MAX_WALKED act in such a
 * case.
 */
export function residualOf({ form, mitigations }: PlainModel, risk: PlainRisk): number {
  const acting = mitigations.flatMap(({ delivery }, index): Acting[] => {
    const effect = risk.effects[index];
    if (!effect || delivery === 0) return [];
    if (effect.likelihood === 0 && effect.severity === 0 && effect.backfire === 1) return [];
    const { likelihood, severity, backfire } = effect;
    return [{ delivery, likelihood: 1 - likelihood, severity: 1 - severity, backfire }];
  });
  if (form === "relative" && acting.every(({ backfire }) => backfire === 1))
    return risk.likelihood * risk.severity * remainingMean(acting, risk.overlap);
  if (acting.length > MAX_WALKED)
    throw new RangeError(`residualOf: more than ${MAX_WALKED} mitigations act on "${risk.key}"`);
  return walk({ form, risk, acting }, 0, { weight: 1, factor: NONE, severity: NONE, odds: 1 });
}

type Walk = { form: PlainModel["form"]; risk: PlainRisk; acting: readonly Acting[] };
type Share = { independent: number; worst: number };
type Step = { weight: number; factor: Share; severity: Share; odds: number };

const NONE: Share = { independent: 1, worst: 1 };

/** The harm expected from here on: each mitigation in turn is not delivered, or delivered, with its probability. */
function walk(task: Walk, index: number, step: Step): number {
  const next = task.acting[index];
  if (step.weight === 0) return 0;
  if (!next) return step.weight * harmIn(task, step);
  const without = walk(task, index + 1, { ...step, weight: step.weight * (1 - next.delivery) });
  const delivered = {
    weight: step.weight * next.delivery,
    factor: joined(step.factor, next.likelihood),
    severity: joined(step.severity, next.severity),
    odds: step.odds * next.backfire,
  };
  return without + walk(task, index + 1, delivered);
}

function harmIn({ form, risk }: Walk, { factor, severity, odds }: Step): number {
  const { overlap } = risk;
  const likelihood = remainingLikelihood(risk.likelihood, overlapped({ best: 0, ...factor }, overlap), form);
  return withBackfire(likelihood, odds) * risk.severity * overlapped({ best: 0, ...severity }, overlap);
}

function joined({ independent, worst }: Share, left: number): Share {
  return { independent: independent * left, worst: Math.min(worst, left) };
}
