import type * as z from "zod";
import type { Issue } from "../result";
import type { Assessment } from "./assessment";
import type { Dist } from "./dist";
import { findTerm, lexiconOf } from "./lexicon";
import { JUDGED_LISTS, type ScenarioInputs, scenarioInputs } from "./scenario";

/** The schema of a scenario's inputs within one assessment: every key names an item, every word is in its lexicon. */
export function scenarioInputsOf(assessment: Assessment) {
  return scenarioInputs.superRefine((inputs, context) => {
    for (const issue of misplaced(assessment, inputs)) addIssue(context, issue);
  });
}

/** Adds one of our issues to a schema that is being checked. */
export function addIssue(context: z.core.$RefinementCtx<unknown>, { path, message }: Issue): void {
  context.addIssue({ code: "custom", path, message });
}

/** Each place where a scenario names what its assessment does not have, or names a pair twice. */
export function misplaced(assessment: Assessment, inputs: ScenarioInputs): Issue[] {
  return [...eachMisplaced(assessment, inputs)];
}

/** The same one after the other: a scenario may have a million such places, and whoever reads them may stop. */
export function* eachMisplaced(assessment: Assessment, inputs: ScenarioInputs): Generator<Issue> {
  yield* unknownKeys(assessment, inputs);
  yield* unknownEvidence(assessment, inputs);
  yield* wrongEffects(assessment, inputs);
  yield* wrongInfluences(assessment, inputs);
  yield* unknownWords(assessment, inputs);
}

function* unknownKeys(assessment: Assessment, inputs: ScenarioInputs): Generator<Issue> {
  for (const list of JUDGED_LISTS) {
    const known = new Set(assessment[list].map(({ key }) => key));
    for (const key of Object.keys(inputs[list]))
      if (!known.has(key))
        yield { path: [list, key], message: `Name one of the assessment's ${list}: "${key}" is none` };
  }
  const risks = new Set(assessment.risks.map(({ key }) => key));
  for (const [key, { sameEventAs }] of Object.entries(inputs.implications))
    if (sameEventAs && !risks.has(sameEventAs))
      yield {
        path: ["implications", key, "sameEventAs"],
        message: `Name one of the risks: "${sameEventAs}" is none`,
      };
}

function* unknownEvidence(assessment: Assessment, inputs: ScenarioInputs): Generator<Issue> {
  const sources = new Set(assessment.evidence.map(({ id }) => id));
  function* check(place: PropertyKey[], { evidence = [] }: { evidence?: string[] | undefined }) {
    for (const [index, id] of evidence.entries())
      if (!sources.has(id))
        yield { path: [...place, "evidence", index], message: `Name a piece of evidence: "${id}" is none` };
  }
  for (const list of JUDGED_LISTS)
    for (const [key, judgement] of Object.entries(inputs[list])) yield* check([list, key], judgement);
  for (const [index, effect] of inputs.effects.entries()) yield* check(["effects", index], effect);
  for (const [index, influence] of inputs.influences.entries())
    yield* check(["influences", index], influence);
}

function* wrongEffects({ risks, mitigations }: Assessment, { effects }: ScenarioInputs): Generator<Issue> {
  const check = pairCheck({ field: "mitigation", items: mitigations }, { field: "risk", items: risks });
  for (const [index, { mitigation, risk }] of effects.entries())
    yield* check(["effects", index], mitigation, risk);
}

function* wrongInfluences(
  { impacts, implications }: Assessment,
  { influences }: ScenarioInputs,
): Generator<Issue> {
  const check = pairCheck({ field: "impact", items: impacts }, { field: "implication", items: implications });
  for (const [index, { impact, implication }] of influences.entries())
    yield* check(["influences", index], impact, implication);
}

/** One end of a pair: the field that names it, and the items it may name. */
type End = { field: string; items: readonly { key: string }[] };

/** Checks the pairs of one list, one after the other: each end names an item, and no pair stands twice. */
function pairCheck(by: End, on: End) {
  const [byKeys, onKeys] = [by, on].map(({ items }) => new Set(items.map(({ key }) => key)));
  const pairs = new Set<string>();
  return (place: PropertyKey[], first: string, second: string): Issue[] => {
    const pair = `${first} ${second}`;
    const twice = pairs.has(pair);
    pairs.add(pair);
    const none = ({ field }: End, key: string) => ({
      path: [...place, field],
      message: `Name one of the ${field}s: "${key}" is none`,
    });
    return [
      ...(byKeys?.has(first) ? [] : [none(by, first)]),
      ...(onKeys?.has(second) ? [] : [none(on, second)]),
      ...(twice
        ? [
            {
              path: [...place, on.field],
              message: `Name each pair once: "${first}" on "${second}" stands above`,
            },
          ]
        : []),
    ];
  };
}

function* unknownWords(assessment: Assessment, inputs: ScenarioInputs): Generator<Issue> {
  for (const [path, dist] of wordsIn(inputs)) {
    if (dist?.kind !== "term") continue;
    const lexicon = lexiconOf(dist.lexicon ?? assessment.lexicon);
    if (findTerm(lexicon, dist.term)) continue;
    const words = lexicon.terms.map(({ term }) => term).join(", ");
    yield { path: [...path, "term"], message: `Use a word of ${lexicon.name}: ${words}` };
  }
}

/** The judgements that may be a word, each with its path. */
function* wordsIn({
  risks,
  mitigations,
  implications,
  effects,
}: ScenarioInputs): Generator<[PropertyKey[], Dist | undefined]> {
  for (const [key, { likelihood }] of Object.entries(risks)) yield [["risks", key, "likelihood"], likelihood];
  for (const [key, { delivery }] of Object.entries(mitigations))
    yield [["mitigations", key, "delivery"], delivery];
  for (const [key, { likelihood }] of Object.entries(implications))
    yield [["implications", key, "likelihood"], likelihood];
  for (const [index, { likelihood, severity }] of effects.entries()) {
    yield [["effects", index, "likelihood"], likelihood];
    yield [["effects", index, "severity"], severity];
  }
}
