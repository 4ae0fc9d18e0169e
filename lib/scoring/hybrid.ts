import type { Assessment } from "../model/assessment";
import type { Dist } from "../model/dist";
import type { Effect } from "../model/effect";
import { own } from "../model/own";
import type { ScenarioInputs } from "../model/scenario";
import type { Factor } from "./factors";
import { type PlainModel, plainModel } from "./plain-model";

/** A scenario with the assessment it was judged in: all that its numbers are computed from. */
export type Side = { assessment: Assessment; inputs: ScenarioInputs };

/** A side with what it scores: risks with likelihood and severity, included mitigations with delivery. */
export type ScoredSide = Side & {
  risks: ReadonlySet<string>;
  mitigations: ReadonlySet<string>;
  effects: ReadonlyMap<string, Effect>;
};

/** A side made ready to be mixed with another. Its words keep the meaning they have in its own lexicon. */
export function scoredSide({ assessment, inputs }: Side): ScoredSide {
  const { model } = plainModel(assessment, inputs);
  const pinned = pinWords(inputs, assessment.lexicon);
  return {
    assessment,
    inputs: pinned,
    risks: new Set(model.risks.map(({ key }) => key)),
    mitigations: new Set(model.mitigations.map(({ key }) => key)),
    effects: new Map(pinned.effects.map((effect) => [pairKey(effect.mitigation, effect.risk), effect])),
  };
}

/**
 * The model with the factors `fromB` taken from side b and all others from side a (method 5). `structure` says which
 * risks and mitigations there are; an item, or a pair of items, that the side it should come from does not score is
 * judged as the other side does. Overlap belongs to the effects: it is how they combine. With no factor from b it is
 * a's own model, with all of them b's.
 */
export function hybridModel(a: ScoredSide, b: ScoredSide, fromB: ReadonlySet<Factor>): PlainModel {
  const side = (factor: Factor) => (fromB.has(factor) ? b : a);
  const structure = side("structure");
  const riskSide = (factor: Factor, key: string) => (side(factor).risks.has(key) ? side(factor) : structure);
  const risks = [...structure.risks].flatMap((key) => {
    const judged = (factor: Factor) => own(riskSide(factor, key).inputs.risks, key);
    const [likely, severe, effects] = [judged("likelihood"), judged("severity"), judged("effects")];
    if (!likely || !severe || !effects) return [];
    return [[key, { ...likely, severity: severe.severity, overlap: effects.overlap }] as const];
  });
  const mitigations = [...structure.mitigations].flatMap((key) => {
    const from = side("delivery").mitigations.has(key) ? side("delivery") : structure;
    const judged = own(from.inputs.mitigations, key);
    return judged ? [[key, judged] as const] : [];
  });
  const effects = [...structure.mitigations].flatMap((mitigation) =>
    [...structure.risks].flatMap((risk) => {
      const wanted = side("effects");
      const from = wanted.risks.has(risk) && wanted.mitigations.has(mitigation) ? wanted : structure;
      return from.effects.get(pairKey(mitigation, risk)) ?? [];
    }),
  );
  const { assessment, inputs } = side("method");
  return plainModel(
    { ...structure.assessment, harmScale: assessment.harmScale },
    {
      ...structure.inputs,
      modelForm: inputs.modelForm,
      risks: Object.fromEntries(risks),
      mitigations: Object.fromEntries(mitigations),
      effects,
    },
  ).model;
}

/** The inputs with every word naming its lexicon, so that it means the same in any assessment. */
function pinWords(inputs: ScenarioInputs, lexicon: string): ScenarioInputs {
  const pin = <D extends Dist>(dist: D): D =>
    dist.kind === "term" ? { ...dist, lexicon: dist.lexicon ?? lexicon } : dist;
  const risks = Object.entries(inputs.risks).map(
    ([key, risk]) => [key, { ...risk, likelihood: risk.likelihood && pin(risk.likelihood) }] as const,
  );
  const mitigations = Object.entries(inputs.mitigations).map(
    ([key, mitigation]) =>
      [key, { ...mitigation, delivery: mitigation.delivery && pin(mitigation.delivery) }] as const,
  );
  return {
    ...inputs,
    risks: Object.fromEntries(risks),
    mitigations: Object.fromEntries(mitigations),
    effects: inputs.effects.map((effect) => ({
      ...effect,
      likelihood: pin(effect.likelihood),
      severity: pin(effect.severity),
    })),
  };
}

function pairKey(mitigation: string, risk: string): string {
  return `${mitigation} ${risk}`;
}
