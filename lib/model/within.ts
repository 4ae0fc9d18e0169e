import type { Assessment } from "./assessment";
import { own } from "./key";
import type { ScenarioInputs } from "./scenario";

/**
 * A scenario's inputs as far as they concern the assessment: judgements of items it doesn't have are left out, the
 * others stand in the order of its items. Nothing is changed in a judgement but the evidence it names.
 */
export function inputsWithin(assessment: Assessment, inputs: ScenarioInputs): ScenarioInputs {
  const sources = new Set(assessment.evidence.map(({ id }) => id));
  const risks = new Set(assessment.risks.map(({ key }) => key));
  const mitigations = new Set(assessment.mitigations.map(({ key }) => key));
  const judged = inOrder(inputs.risks, assessment.risks);
  for (const judgement of Object.values(judged)) {
    judgement.evidence = judgement.evidence.filter((id) => sources.has(id));
  }
  return {
    ...inputs,
    risks: judged,
    mitigations: inOrder(inputs.mitigations, assessment.mitigations),
    effects: inputs.effects.filter(({ risk, mitigation }) => risks.has(risk) && mitigations.has(mitigation)),
    impacts: inOrder(inputs.impacts, assessment.impacts),
    implications: inOrder(inputs.implications, assessment.implications),
  };
}

function inOrder<T extends object>(
  record: Record<string, T>,
  items: readonly { key: string }[],
): Record<string, T> {
  return Object.fromEntries(
    items.flatMap(({ key }) => {
      const judgement = own(record, key);
      return judgement ? [[key, { ...judgement }]] : [];
    }),
  );
}
