import type { AssessmentFile } from "../model/assessment-file";
import type { Scenario } from "../model/scenario";
import { scoreScenario } from "../scoring/score-scenario";
import { MAX_COMPARED } from "../series/comparison-choice";
import { comparisonFigures } from "../series/comparison-figures";
import type { FigureSource, SourceScenario } from "../series/figure";
import { scenarioFigures } from "../series/scenario-figures";
import type { Scored } from "../series/scored";
import { simulationFound } from "../series/simulation-found";
import { simulationTask } from "../series/simulation-task";
import { sourceOf } from "../series/source";

/** The seed that scenarios of a file are simulated from, as those of a new assessment are. */
const SEED = 1;

/** The figures of one scenario of a file, as its results show them. */
export function fileScenarioFigures(file: AssessmentFile, scenario: Scenario) {
  const result = scoredIn(file, scenario);
  const task = simulationTask(result);
  return scenarioFigures(result, fileSource(file, [result]), task && simulationFound(task)).map(
    ({ figure, source }) => ({ figure, source: unstored(source) }),
  );
}

/** The figures that compare the scenarios of a file, the first as the baseline; none for fewer than two of them. */
export function fileComparisonFigures(file: AssessmentFile, scenarios: readonly Scenario[]) {
  const all = scenarios.slice(0, MAX_COMPARED).map((scenario) => scoredIn(file, scenario));
  return all.length < 2
    ? []
    : comparisonFigures(all, fileSource(file, all)).map(({ figure, source }) => ({
        figure,
        source: unstored(source),
      }));
}

/** A scenario of a file as one that is saved, with the file's definition and its score; its key stands for its id. */
function scoredIn(file: AssessmentFile, scenario: Scenario): Scored {
  const { format: _, version: __, scenarios: ___, ...definition } = file;
  const saved = {
    ...scenario,
    id: scenario.key,
    version: 1,
    seed: SEED,
    updatedAt: new Date(0),
    frozen: null,
  };
  return { scenario: saved, definition, score: scoreScenario(definition, scenario) };
}

function fileSource(file: AssessmentFile, all: readonly Scored[]): FigureSource {
  return sourceOf(all, { illustrative: file.illustrative ?? false, handling: file.handling });
}

/** The source without what only storage knows: a file has neither ids nor versions. */
function unstored(source: FigureSource): FigureSource {
  const { scenarios, drawnWith } = source;
  return {
    ...source,
    scenarios: scenarios.map(bare),
    ...(drawnWith && { drawnWith: drawnWith.map(bare) }),
  };
}

function bare(scenario: SourceScenario): SourceScenario {
  return { ...scenario, id: null, version: null };
}
