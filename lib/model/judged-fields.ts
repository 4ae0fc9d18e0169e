import * as z from "zod";
import { effect, NO_EFFECT } from "./effect";
import { influence } from "./influence";
import { JUDGED_LISTS, type ScenarioInputs, scenarioInputs } from "./scenario";

/** One judgement (or the scenario itself, at an empty place) by the names of its fields; what isn't there has no name. */
export type Judged = { place: string[]; fields: Record<string, unknown> };

// What two writers name together may be more than one of them may send: whoever saves it is told so.
const uncounted = scenarioInputs.extend({ effects: z.array(effect), influences: z.array(influence) });

/** A scenario's inputs as judgements by their place joined by dots, pairs by both keys: "effects.hotline.escalation". */
export function judgedFields({
  modelForm,
  effects,
  influences,
  ...inputs
}: ScenarioInputs): Map<string, Judged> {
  const judged = [
    { place: [], fields: { modelForm } },
    ...JUDGED_LISTS.flatMap((list) =>
      Object.entries(inputs[list]).map(([key, fields]) => ({ place: [list, key], fields })),
    ),
    ...effects.map(({ mitigation, risk, ...fields }) => ({ place: ["effects", mitigation, risk], fields })),
    ...influences.map(({ impact, implication, ...fields }) => ({
      place: ["influences", impact, implication],
      fields,
    })),
  ];
  return new Map(judged.map(({ place, fields }) => [place.join("."), { place, fields: present(fields) }]));
}

/**
 * The inputs that such judgements make, proven by the schema. A field that must be there and isn't becomes the blank
 * that it stands for: no effect for a channel of a pair, not included for a mitigation, else as the schema has it.
 * Throws where a field can't be what it is given as.
 */
export function inputsOfFields(judged: Iterable<Judged>): ScenarioInputs {
  const all = [...judged];
  const under = (list: string) => all.filter(({ place }) => place[0] === list);
  const record = (list: string, blank: object = {}) =>
    Object.fromEntries(
      under(list).map(({ place: [, key], fields }) => [key, { ...blank, ...present(fields) }]),
    );
  return uncounted.parse({
    modelForm: all.find(({ place }) => place.length === 0)?.fields.modelForm,
    risks: record("risks"),
    mitigations: record("mitigations", { included: false }),
    effects: under("effects").map(({ place: [, mitigation, risk], fields }) => ({
      mitigation,
      risk,
      likelihood: NO_EFFECT,
      severity: NO_EFFECT,
      ...present(fields),
    })),
    impacts: record("impacts"),
    implications: record("implications"),
    influences: under("influences").map(({ place: [, impact, implication], fields }) => ({
      impact,
      implication,
      ...present(fields),
    })),
  });
}

function present(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
