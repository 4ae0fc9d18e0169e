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
  ];
}

function wrongEffects({ risks, mitigations }: Assessment, { effects }: ScenarioInputs): Issue[] {
  const riskKeys = new Set(risks.map(({ key }) => key));
  const mitigationKeys = new Set(mitigations.map(({ key }) => key));
  const pairs = new Set<string>();
  return effects.flatMap(({ mitigation, risk }, index) => {
    const pair = `${mitigation} ${risk}`;
    const twice = pairs.has(pair);
    pairs.add(pair);
    const issues: Issue[] = [];
    const at = (field: string, message: string) => issues.push({ path: ["effects", index, field], message });
    if (!mitigationKeys.has(mitigation))
      at("mitigation", `Name one of the mitigations: "${mitigation}" is none`);
    if (!riskKeys.has(risk)) at("risk", `Name one of the risks: "${risk}" is none`);
    if (twice) at("risk", `Name each pair once: "${mitigation}" on "${risk}" stands above`);
    return issues;
  });
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
