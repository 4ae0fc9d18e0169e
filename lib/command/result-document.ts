import type { AssessmentFile } from "../model/assessment-file";
import type { Key } from "../model/key";
import type { Scenario } from "../model/scenario";
import { accept, type Result } from "../result";
import { pairedDifference } from "../scoring/better";
import { type Dominance, dominance } from "../scoring/dominance";
import { METHOD_VERSION } from "../scoring/method";
import type { Order } from "./order";
import { chosenScenarios } from "./read-assessment";
import { type ScenarioResult, scenarioResult } from "./scenario-result";

/** The result format's name and version. */
export const RESULT_FORMAT = "counterweight.result";
export const RESULT_VERSION = 1;

/** Two scenarios drawn with the same random numbers: a − b in harm points, P(a < b) + ½·P(a = b), and dominance. */
export type ScenarioComparison = {
  a: Key;
  b: Key;
  meanDifference: number;
  standardError: number;
  pALower: number;
  dominance: Dominance;
};

export type ResultDocument = {
  format: typeof RESULT_FORMAT;
  version: typeof RESULT_VERSION;
  methodVersion: string;
  seed: number;
  draws: number;
  scenarios: ScenarioResult[];
  comparisons: ScenarioComparison[];
};

type Task = Pick<Order, "scenario" | "seed" | "draws">;
type Progress = (scenario: Key, share: number) => void;

/**
 * The result of a file's scenarios, or of the one that is named, and each pair of them compared in the file's order
 * (docs/command.md). Refused where a scenario is incomplete or not there. The same file and task give the same document.
 */
export function resultDocument(
  file: AssessmentFile,
  { scenario, seed, draws }: Task,
  onProgress: Progress = () => undefined,
): Result<ResultDocument> {
  const chosen = chosenScenarios(file, scenario);
  if (!chosen.ok) return chosen;
  const computed = chosen.value.map((each) => compute(file, each, { seed, draws }, onProgress));
  return accept({
    format: RESULT_FORMAT,
    version: RESULT_VERSION,
    methodVersion: METHOD_VERSION,
    seed,
    draws,
    scenarios: computed.map(({ result }) => result),
    comparisons: computed.flatMap((a, index) => computed.slice(index + 1).map((b) => compared(a, b))),
  });
}

type Drawn = { result: ScenarioResult; totalHarm: Float64Array; sorted: Float64Array };

function compute(
  file: AssessmentFile,
  scenario: Scenario,
  task: Pick<Task, "seed" | "draws">,
  onProgress: Progress,
): Drawn {
  const { result, totalHarm } = scenarioResult(file, scenario, task, (share) =>
    onProgress(scenario.key, share),
  );
  return { result, totalHarm, sorted: totalHarm.toSorted() };
}

function compared(a: Drawn, b: Drawn): ScenarioComparison {
  const { mean, standardError, pALower } = pairedDifference(a.totalHarm, b.totalHarm);
  return {
    a: a.result.key,
    b: b.result.key,
    meanDifference: mean,
    standardError,
    pALower,
    // Dominance asks for no pairs, and sorts: what is sorted already is sorted again at once.
    dominance: dominance(a.sorted, b.sorted).verdict,
  };
}

/** The document as the command writes it: JSON with two spaces, and a line break at its end. */
export function documentText(document: ResultDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
