import { assessment } from "./assessment";
import { type AssessmentFile, assessmentFile, FILE_FORMAT, FILE_VERSION } from "./assessment-file";
import { sameValue } from "./same-value";
import type { SavedAssessment, SavedScenario } from "./saved";

/**
 * An assessment as its file: the definition as it is now, and in their order the scenarios that are judged in it. A
 * frozen scenario is among them as long as the definition it was frozen with is this one; later it stands in a file of
 * its own (scenarioFileOf), since its judgements were made of other items, scales or texts. Fields stand in the
 * schema's order, judgements in the order of the items, so that the same assessment gives the same text whichever
 * database it was read from. Ids, versions, times, seeds, the freezing itself and whether harm points were accepted as
 * additive belong to an installation and stay there.
 */
export function assessmentFileOf(saved: SavedAssessment): AssessmentFile {
  return written(
    saved,
    saved,
    saved.scenarios.filter((scenario) => isJudgedIn(saved, scenario)),
  );
}

/** One scenario as a file, with the definition it is judged in; null where the assessment has none of that key. */
export function scenarioFileOf(saved: SavedAssessment, key: string): AssessmentFile | null {
  const found = saved.scenarios.find((scenario) => scenario.key === key);
  return found ? written(saved, found.frozen?.assessment ?? saved, [found]) : null;
}

/** The frozen scenarios that the assessment's file can't hold: they were judged in a definition that has changed. */
export function scenariosApart(saved: SavedAssessment): SavedScenario[] {
  return saved.scenarios.filter((scenario) => !isJudgedIn(saved, scenario));
}

/** A file as it is kept: JSON with two spaces and a line break at its end. What a scenario does not have isn't named. */
export function assessmentFileText(file: AssessmentFile): string {
  const unsaid = (name: string, value: unknown) =>
    name === "influences" && Array.isArray(value) && value.length === 0;
  return `${JSON.stringify(file, (name, value) => (unsaid(name, value) ? undefined : value), 2)}\n`;
}

const FIELDS = Object.keys(assessment.shape);

function isJudgedIn(saved: object, { frozen }: SavedScenario): boolean {
  return frozen === null || sameValue(fieldsOf(saved, FIELDS), fieldsOf(frozen.assessment, FIELDS));
}

function written(
  { framework, illustrative }: SavedAssessment,
  definition: object,
  scenarios: readonly SavedScenario[],
): AssessmentFile {
  return assessmentFile.parse({
    format: FILE_FORMAT,
    version: FILE_VERSION,
    ...fieldsOf(definition, FIELDS),
    ...(framework !== null && { framework }),
    ...(illustrative && { illustrative }),
    scenarios: scenarios.map((scenario) => fieldsOf(scenario, SCENARIO_FIELDS)),
  });
}

const SCENARIO_FIELDS = Object.keys(assessmentFile.shape.scenarios.element.shape);

/** What a value holds under these names; a field without a value is none. */
function fieldsOf(value: object, names: readonly string[]): Record<string, unknown> {
  const all = new Map(Object.entries(value));
  return Object.fromEntries(
    names.flatMap((name) => (all.get(name) === undefined ? [] : [[name, all.get(name)]])),
  );
}
