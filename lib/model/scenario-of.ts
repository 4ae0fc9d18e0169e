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
  return [
    ...unknownKeys(assessment, inputs),
    ...unknownEvidence(assessment, inputs),
    ...wrongEffects(assessment, inputs),
    ...wrongInfluences(assessment, inputs),
    ...unknownWords(assessment, inputs),
  ];
}

function unknownKeys(assessment: Assessment, inputs: ScenarioInputs): Issue[] {
  const unlisted = JUDGED_LISTS.flatMap((list) => {
    const known = new Set(assessment[list].map(({ key }) => key));
    return Object.keys(inputs[list])
      .filter((key) => !known.has(key))
      .map((key) => ({
        path: [list, key],
        message: `Name one of the assessment's ${list}: "${key}" is none`,
      }));
  });
  const risks = new Set(assessment.risks.map(({ key }) => key));
  const mirrored = Object.entries(inputs.implications).flatMap(([key, { sameEventAs }]) =>
    sameEventAs === undefined || risks.has(sameEventAs)
      ? []
      : [
          {
            path: ["implications", key, "sameEventAs"],
            message: `Name one of the risks: "${sameEventAs}" is none`,
          },
        ],
  );
  return [...unlisted, ...mirrored];
}

function unknownEvidence(assessment: Assessment, inputs: ScenarioInputs): Issue[] {
  const sources = new Set(assessment.evidence.map(({ id }) => id));
  const check = (place: PropertyKey[], { evidence = [] }: { evidence?: string[] | undefined }) =>
    evidence.flatMap((id, index) =>
      sources.has(id)
        ? []
        : [{ path: [...place, "evidence", index], message: `Name a piece of evidence: "${id}" is none` }],
    );
  return [
    ...JUDGED_LISTS.flatMap((list) =>
      Object.entries(inputs[list]).flatMap(([key, judgement]) => check([list, key], judgement)),
    ),
    ...inputs.effects.flatMap((effect, index) => check(["effects", index], effect)),
    ...inputs.influences.flatMap((influence, index) => check(["influences", index], influence)),
  ];
}

function wrongEffects({ risks, mitigations }: Assessment, { effects }: ScenarioInputs): Issue[] {
  const check = pairCheck({ field: "mitigation", items: mitigations }, { field: "risk", items: risks });
  return effects.flatMap(({ mitigation, risk }, index) => check(["effects", index], mitigation, risk));
}

function wrongInfluences({ impacts, implications }: Assessment, { influences }: ScenarioInputs): Issue[] {
  const check = pairCheck({ field: "impact", items: impacts }, { field: "implication", items: implications });
  return influences.flatMap(({ impact, implication }, index) =>
    check(["influences", index], impact, implication),
  );
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

function unknownWords(assessment: Assessment, inputs: ScenarioInputs): Issue[] {
  const issues: Issue[] = [];
  const check = (path: PropertyKey[], dist: Dist | undefined) => {
    if (dist?.kind !== "term") return;
    const lexicon = lexiconOf(dist.lexicon ?? assessment.lexicon);
    if (findTerm(lexicon, dist.term)) return;
    const words = lexicon.terms.map(({ term }) => term).join(", ");
    issues.push({ path: [...path, "term"], message: `Use a word of ${lexicon.name}: ${words}` });
  };
  for (const [key, { likelihood }] of Object.entries(inputs.risks))
    check(["risks", key, "likelihood"], likelihood);
  for (const [key, { delivery }] of Object.entries(inputs.mitigations))
    check(["mitigations", key, "delivery"], delivery);
  for (const [key, { likelihood }] of Object.entries(inputs.implications))
    check(["implications", key, "likelihood"], likelihood);
  inputs.effects.forEach(({ likelihood, severity }, index) => {
    check(["effects", index, "likelihood"], likelihood);
    check(["effects", index, "severity"], severity);
  });
  return issues;
}
