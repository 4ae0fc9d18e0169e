import type { Assessment } from "../model/assessment";
import { own } from "../model/own";
import type { ScenarioInputs } from "../model/scenario";

/** How many of a kind are not judged, in words, and the first place in the scoring form where one is entered. */
export type Unjudged = { text: string; anchor: string };

/**
 * What a scenario could judge and does not, though its result does without: the effects of the mitigations that are
 * part of it, the impacts and the implications, a line for each kind of which some are open: "6 of 9 effects". What the
 * result waits for is not among them: likelihoods, severities and deliveries. Anchors are paths joined by dots.
 */
export function unjudged(assessment: Assessment, inputs: ScenarioInputs): Unjudged[] {
  const { risks, mitigations } = assessment;
  const judged = new Set(inputs.effects.map(({ mitigation, risk }) => `${mitigation} ${risk}`));
  const pairs = mitigations
    .filter(({ key }) => own(inputs.mitigations, key)?.included !== false)
    .flatMap((mitigation) => risks.map((risk) => [mitigation.key, risk.key] as const));
  const changes = (["impacts", "implications"] as const).map((list) => ({
    name: list,
    of: assessment[list].length,
    open: assessment[list]
      .filter(({ key }) => !isJudged(own(inputs[list], key)))
      .map(({ key }) => `${list}.${key}.change`),
  }));
  const effects = {
    name: "effects",
    of: pairs.length,
    open: pairs
      .filter(([mitigation, risk]) => !judged.has(`${mitigation} ${risk}`))
      .map(([mitigation, risk]) => `effects.${mitigation}.${risk}.likelihood`),
  };
  return [effects, ...changes].flatMap(({ name, of, open: [anchor, ...others] }) =>
    anchor === undefined ? [] : [{ text: `${others.length + 1} of ${of} ${name}`, anchor }],
  );
}

function isJudged(judgement: { change?: unknown; likelihood?: unknown } | undefined): boolean {
  return judgement?.change !== undefined || judgement?.likelihood !== undefined;
}
