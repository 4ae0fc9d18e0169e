import { nextWord, streamOf, unitOf } from "../math/random";
import type { ModelForm } from "../model/scenario";
import { overlapped, type Remaining, remainingLikelihood, withBackfire } from "./factor";
import type { PlainModel, PlainRisk } from "./plain-model";
import { residualOf } from "./residual";
import type { Combination } from "./risk-tables";
import type { RiskScore } from "./score";
import type { Share } from "./shapley";

/** One risk's results, its harm under the other model form, and each mitigation's share of the harm removed. */
export type RiskPart = { score: RiskScore; otherForm: number; shares: ReadonlyMap<string, Share> };

/** How many delivery states and orders are drawn for what has no closed form; their seed never changes. */
export const STATES_DRAWN = 5_000;
const SEED = 1;

/** Draws delivery states one after the other: the places of the delivered mitigations, each by its own stream. */
export function stateDrawer({ mitigations }: PlainModel): () => number[] {
  const streams = mitigations.map(({ key, delivery }) => {
    return { stream: streamOf(SEED, `mitigation:${key}:state`), delivery };
  });
  return () =>
    streams.flatMap(({ stream, delivery }, place) => (unitOf(nextWord(stream)) < delivery ? [place] : []));
}

/** Likelihood and severity of a risk once these of its mitigations are delivered (method 9.4). */
export function outcomeOf(
  { likelihood, severity, overlap, effects }: PlainRisk,
  delivered: readonly number[],
  { form, combination }: { form: ModelForm; combination: Combination },
): { likelihood: number; severity: number } {
  const left = { likelihood: shares(), severity: shares(), odds: 1 };
  for (const place of delivered) {
    const effect = effects[place];
    if (!effect) continue;
    take(left.likelihood, effect.likelihood);
    take(left.severity, effect.severity);
    left.odds *= effect.backfire;
  }
  const kept = (of: Remaining) => (combination === "chosen" ? overlapped(of, overlap) : of[combination]);
  const share = kept({ ...left.likelihood, best: Math.max(0, left.likelihood.best) });
  return {
    likelihood: withBackfire(remainingLikelihood(likelihood, share, form), left.odds),
    severity: severity * kept({ ...left.severity, best: Math.max(0, left.severity.best) }),
  };
}

function shares(): Remaining {
  return { best: 1, independent: 1, worst: 1 };
}

/** Takes a further effect away from what remains; `best` may fall below 0. */
function take(left: Remaining, effect: number): void {
  left.best -= effect;
  left.independent *= 1 - effect;
  left.worst = Math.min(left.worst, 1 - effect);
}

/**
 * The results of one risk with more mitigations than can be enumerated (method 9.4, 5). Residual, likelihood, band,
 * other form, Shapley, first-in and last-in are means over STATES_DRAWN delivery states, each with a random order of the
 * mitigations. In relative form without backfire all but the best case, the other form and the split are exact
 * instead, and the split is scaled to the exact sum. The shares sum to inherent − residual. `model` holds the one risk.
 */
export function sampledRisk(model: PlainModel, risk: PlainRisk): RiskPart {
  const sums = { best: 0, independent: 0, worst: 0, chosen: 0, likelihood: 0, other: 0 };
  const otherForm = model.form === "relative" ? "rate" : "relative";
  const inherent = risk.likelihood * risk.severity;
  const shares = model.mitigations.map(() => ({ shapley: 0, firstIn: 0, lastIn: 0 }));
  const orders = model.mitigations.map(({ key }) => streamOf(SEED, `mitigation:${key}:order`));
  const draw = stateDrawer(model);
  const harm = (delivered: readonly number[], combination: Combination = "chosen", form = model.form) => {
    const left = outcomeOf(risk, delivered, { form, combination });
    return left.likelihood * left.severity;
  };
  for (let state = 0; state < STATES_DRAWN; state++) {
    const delivered = draw();
    const turns = orders.map((stream) => nextWord(stream));
    const all = harm(delivered);
    sums.chosen += all;
    sums.best += harm(delivered, "best");
    sums.independent += harm(delivered, "independent");
    sums.worst += harm(delivered, "worst");
    sums.other += harm(delivered, "chosen", otherForm);
    sums.likelihood += outcomeOf(risk, delivered, { form: model.form, combination: "chosen" }).likelihood;
    let before = inherent;
    const inTurn = delivered.toSorted((a, b) => (turns[a] ?? 0) - (turns[b] ?? 0));
    inTurn.forEach((place, index) => {
      const share = shares[place];
      if (!share) return;
      const after = harm(inTurn.slice(0, index + 1));
      share.shapley += before - after;
      share.firstIn += inherent - harm([place]);
      share.lastIn += harm(delivered.filter((each) => each !== place)) - all;
      before = after;
    });
  }
  const mean = (value: number) => value / STATES_DRAWN;
  const drawn = new Map(
    model.mitigations.map(({ key }, index) => {
      const { shapley, firstIn, lastIn } = shares[index] ?? { shapley: 0, firstIn: 0, lastIn: 0 };
      return [key, { shapley: mean(shapley), firstIn: mean(firstIn), lastIn: mean(lastIn) }];
    }),
  );
  const part: RiskPart = {
    score: {
      key: risk.key,
      inherent,
      residual: mean(sums.chosen),
      band: { best: mean(sums.best), independent: mean(sums.independent), worst: mean(sums.worst) },
      reduction: inherent === 0 ? null : 1 - mean(sums.chosen) / inherent,
      likelihood: { inherent: risk.likelihood, residual: mean(sums.likelihood) },
      severity: risk.severity,
    },
    otherForm: mean(sums.other),
    shares: drawn,
  };
  const closed = model.form === "relative" && risk.effects.every(({ backfire }) => backfire === 1);
  return closed ? withClosedForms(model, risk, part) : part;
}

/** Puts what has a closed form in place of what was sampled. */
function withClosedForms(
  model: PlainModel,
  risk: PlainRisk,
  { score, otherForm, shares }: RiskPart,
): RiskPart {
  const under = (overlap: number) => residualOf(model, { ...risk, overlap });
  const residual = under(risk.overlap);
  const removed = score.inherent - residual;
  const sampled = score.inherent - score.residual;
  const scale = sampled === 0 ? 1 : removed / sampled;
  const only = (keep: (place: number) => boolean) => {
    const mitigations = model.mitigations.map((each, place) =>
      keep(place) ? each : { ...each, delivery: 0 },
    );
    return residualOf({ ...model, mitigations }, risk);
  };
  const alone = { ...risk, severity: 1, effects: risk.effects.map((effect) => ({ ...effect, severity: 0 })) };
  return {
    score: {
      ...score,
      residual,
      band: { best: score.band.best, independent: under(0), worst: under(1) },
      reduction: score.inherent === 0 ? null : removed / score.inherent,
      likelihood: { inherent: risk.likelihood, residual: residualOf(model, alone) },
    },
    otherForm,
    shares: new Map(
      [...shares].map(([key, { shapley }], place) => [
        key,
        {
          shapley: shapley * scale,
          firstIn: score.inherent - only((each) => each === place),
          lastIn: only((each) => each !== place) - residual,
        },
      ]),
    ),
  };
}
