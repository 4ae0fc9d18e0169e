import type { Assessment } from "../model/assessment";
import type { SavedAssessment, SavedScenario } from "../model/saved";
import type { Score } from "../scoring/score";
import { scoreScenario } from "../scoring/score-scenario";

/** A saved scenario with the definition it is judged in, and its score. */
export type Scored = { scenario: SavedScenario; definition: Assessment; score: Score };

/** Scores a saved scenario: a frozen one in the definition that was frozen with it, any other in the live one. */
export function scored(assessment: SavedAssessment, scenario: SavedScenario): Scored {
  const definition = scenario.frozen?.assessment ?? assessment;
  return { scenario, definition, score: scoreScenario(definition, scenario) };
}
