import type { Assessment } from "./assessment";
import { own } from "./own";
import type { ScenarioInputs } from "./scenario";

/**
 * A scenario's inputs as far as they concern the assessment: judgements of items it doesn't have are left out, the
 * others stand in the order of its items. Nothing is changed in a judgement but what it names: evidence, and the risk
 * that is the same event.
 */
export function inputsWithin(assessment: Assessment, inputs: ScenarioInputs): ScenarioInputs {
  const sources = new Set(assessment.evidence.map(({ id }) => id));
  const [risks, mitigations] = [keysOf(assessment.risks), keysOf(assessment.mitigations)];
  const [impactKeys, implicationKeys] = [keysOf(assessment.impacts), keysOf(assessment.implications)];
  const within = <T extends Grounded>(record: Record<string, T>, items: readonly { key: string }[]) =>
    inOrder(record, items, (judgement) => citing(judgement, sources));
  const implications = within(inputs.implications, assessment.implications);
  for (const judgement of Object.values(implications)) {
    if (judgement.sameEventAs && !risks.has(judgement.sameEventAs)) delete judgement.sameEventAs;
  }
  return {
    ...inputs,
    risks: within(inputs.risks, assessment.risks),
    mitigations: within(inputs.mitigations, assessment.mitigations),
    effects: inputs.effects
      .filter(({ risk, mitigation }) => risks.has(risk) && mitigations.has(mitigation))
      .map((effect) => citing(effect, sources)),
    impacts: within(inputs.impacts, assessment.impacts),
    implications,
    influences: inputs.influences
      .filter(({ impact, implication }) => impactKeys.has(impact) && implicationKeys.has(implication))
      .map((influence) => citing(influence, sources)),
  };
}

function keysOf(items: readonly { key: string }[]): Set<string> {
  return new Set(items.map(({ key }) => key));
}

type Grounded = { evidence?: string[] | undefined };

/** A copy of a judgement that cites only these sources. */
function citing<T extends Grounded>(judgement: T, sources: ReadonlySet<string>): T {
  const { evidence } = judgement;
  return evidence ? { ...judgement, evidence: evidence.filter((id) => sources.has(id)) } : { ...judgement };
}

function inOrder<T extends object>(
  record: Record<string, T>,
  items: readonly { key: string }[],
  copy: (judgement: T) => T,
): Record<string, T> {
  return Object.fromEntries(
    items.flatMap(({ key }) => {
      const judgement = own(record, key);
      return judgement ? [[key, copy(judgement)]] : [];
    }),
  );
}
