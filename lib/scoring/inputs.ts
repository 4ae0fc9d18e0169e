import type { Assessment } from "../model/assessment";
import type { Dist } from "../model/dist";
import { own } from "../model/own";
import type { ScenarioInputs } from "../model/scenario";
import { meanOf, type Scales } from "./mean";
import { type Quantile, quantileOf } from "./quantile";

/** One judged number of a scenario: its stable key, what is known of it, its mean and its quantile function. */
export type ModelInput = { key: string; dist: Dist; mean: number; quantile: Quantile };

/** The stable key of each kind of input (method 9.5). Keys of items hold no colons, so no two inputs share one. */
export const likelihoodKey = (risk: string) => `risk:${risk}:likelihood`;
export const severityKey = (risk: string) => `risk:${risk}:severity`;
export const deliveryKey = (mitigation: string) => `mitigation:${mitigation}:delivery`;
export const effectKey = (mitigation: string, risk: string, field: "likelihood" | "severity" | "backfire") =>
  `effect:${mitigation}:${risk}:${field}`;

/**
 * Every number of a scenario that enters its score, uncertain or fixed, under its stable key (method 9.5):
 * `risk:<key>:likelihood|severity`, `mitigation:<key>:delivery`, `effect:<mitigation>:<risk>:likelihood|severity|
 * backfire`; risks, then mitigations, then effects, each in the assessment's order. What lacks a judgement or is not
 * included is left out, as the score leaves it out; so is a backfire that is not stated. Throws RangeError for a word
 * that is not in the lexicon.
 */
export function modelInputs(assessment: Assessment, inputs: ScenarioInputs): ModelInput[] {
  const scales = { lexicon: assessment.lexicon, harmScale: assessment.harmScale };
  const risks = assessment.risks.flatMap(({ key }) => {
    const { likelihood, severity } = own(inputs.risks, key) ?? {};
    return likelihood && severity ? [{ key, likelihood, severity }] : [];
  });
  const mitigations = assessment.mitigations.flatMap(({ key }) => {
    const { included, delivery } = own(inputs.mitigations, key) ?? {};
    return included && delivery ? [{ key, delivery }] : [];
  });
  const effects = new Map(inputs.effects.map((effect) => [pairOf(effect.mitigation, effect.risk), effect]));
  const one = (key: string, dist: Dist) => modelInput(key, dist, scales);
  return [
    ...risks.flatMap(({ key, likelihood, severity }) => [
      one(likelihoodKey(key), likelihood),
      one(severityKey(key), severity),
    ]),
    ...mitigations.map(({ key, delivery }) => one(deliveryKey(key), delivery)),
    ...mitigations.flatMap(({ key: mitigation }) =>
      risks.flatMap(({ key: risk }) => {
        const effect = effects.get(pairOf(mitigation, risk));
        if (!effect) return [];
        const { likelihood, severity, backfire } = effect;
        return [
          one(effectKey(mitigation, risk, "likelihood"), likelihood),
          one(effectKey(mitigation, risk, "severity"), severity),
          ...(backfire ? [one(effectKey(mitigation, risk, "backfire"), backfire)] : []),
        ];
      }),
    ),
  ];
}

function modelInput(key: string, dist: Dist, scales: Scales): ModelInput {
  return { key, dist, mean: meanOf(dist, scales), quantile: quantileOf(dist, scales) };
}

function pairOf(mitigation: string, risk: string): string {
  return `${mitigation} ${risk}`;
}
