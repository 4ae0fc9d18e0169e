import { counted, listed } from "../format";
import type { Assessment } from "../model/assessment";
import type { AssessmentFile } from "../model/assessment-file";
import type { Scenario } from "../model/scenario";
import { plainModel } from "../scoring/plain-model";
import { lacks } from "../series/missing-text";
import { unseenRemarks } from "./unseen-characters";

/** A scenario as it would be made: its key there, the key it had where that is taken, and what it lacks, in words. */
export type ScenarioPreview = { key: string; formerKey: string | null; title: string; lacks: string[] };

/** What an import would make, said before anything is written. */
export type ImportPreview = {
  title: string;
  /** How much of each kind comes in, as "3 risks"; nothing that there is none of. */
  counts: string[];
  scenarios: ScenarioPreview[];
  /** What whoever confirms should know: what is changed, left out or stays open. A sentence each. */
  remarks: string[];
};

/** What a file would make as an assessment of its own. */
export function importPreview(file: AssessmentFile): ImportPreview {
  return {
    title: file.title,
    counts: countsOf(file),
    scenarios: file.scenarios.map((scenario) => scenarioPreview(file, scenario)),
    remarks: [
      ...(file.illustrative
        ? ["The file says that its judgements are invented: the assessment will say so too."]
        : []),
      ...(file.handling ? [`Its handling line comes along: ${file.handling}`] : []),
      ...(file.scenarios.length === 0
        ? ["The file has no scenario, and the assessment will have none until one is made here."]
        : []),
      ...unseenRemarks(file),
      "That harm points can be added up is asked anew here.",
    ],
  };
}

/** How much of each kind an assessment holds, in words; kinds that it has none of are left out. */
function countsOf(definition: Assessment): string[] {
  const { risks, mitigations, impacts, implications, evidence } = definition;
  return [
    { count: risks.length, text: counted(risks.length, "risk") },
    { count: mitigations.length, text: counted(mitigations.length, "mitigation") },
    { count: impacts.length, text: counted(impacts.length, "impact") },
    { count: implications.length, text: counted(implications.length, "implication") },
    { count: evidence.length, text: counted(evidence.length, "piece of evidence", "pieces of evidence") },
  ].flatMap(({ count, text }) => (count > 0 ? [text] : []));
}

/** A scenario within the definition it will be judged in, with what it lacks: it comes in as it is. */
export function scenarioPreview(
  definition: Assessment,
  scenario: Scenario,
  formerKey: string | null = null,
): ScenarioPreview {
  const missing = lacks(definition, plainModel(definition, scenario).missing);
  return { key: scenario.key, formerKey, title: scenario.title, lacks: missing.map(({ text }) => text) };
}

/** Names in quotes as a phrase, the first few of many: “A”, “B” and 3 more. */
export function namedFew(names: readonly string[], shown = 5): string {
  const quoted = names.slice(0, shown).map((name) => `“${name}”`);
  const more = names.length - quoted.length;
  return listed(more > 0 ? [...quoted, `${more} more`] : quoted);
}
