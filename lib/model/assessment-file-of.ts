import { assessment } from "./assessment";
import {
  type AssessmentFile,
  assessmentFile,
  FILE_BYTES_MAX,
  FILE_FORMAT,
  FILE_VERSION,
} from "./assessment-file";
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

/**
 * A file as it is kept: JSON with two spaces, or with none where it would be larger than is read again, and a line break
 * at its end. What a scenario does not have isn't named.
 */
export function assessmentFileText(file: AssessmentFile): string {
  const unsaid = (name: string, value: unknown) =>
    name === "influences" && Array.isArray(value) && value.length === 0;
  const text = (spaces: number) =>
    `${JSON.stringify(file, (name, value) => (unsaid(name, value) ? undefined : value), spaces)}\n`;
  const spaced = text(2);
  return new TextEncoder().encode(spaced).length <= FILE_BYTES_MAX ? spaced : text(0);
}

const FIELDS = Object.keys(assessment.shape);
/** All but how the assessment is to be handled: its present line holds for what leaves it now, whenever it was judged. */
const JUDGED_FIELDS = FIELDS.filter((name) => name !== "handling");

function isJudgedIn(saved: object, { frozen }: SavedScenario): boolean {
  return (
    frozen === null || sameValue(fieldsOf(saved, JUDGED_FIELDS), fieldsOf(frozen.assessment, JUDGED_FIELDS))
  );
}

function written(
  { framework, illustrative, handling }: SavedAssessment,
  definition: object,
  scenarios: readonly SavedScenario[],
): AssessmentFile {
  return assessmentFile.parse({
    format: FILE_FORMAT,
    version: FILE_VERSION,
    ...fieldsOf(definition, JUDGED_FIELDS),
    ...(handling !== undefined && { handling }),
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
