import { type Assessment, assessment } from "@/lib/model/assessment";
import type { SavedAssessment, SavedScenario } from "@/lib/model/saved";
import { type ScenarioInputs, scenarioInputs } from "@/lib/model/scenario";

/** The definition within a saved assessment, without what storage adds: what its form edits. */
export function definitionOf(saved: SavedAssessment): Assessment {
  return assessment.parse(fields(saved, assessment.shape));
}

/** The inputs within a saved scenario, without its name and what storage adds. */
export function inputsOf(saved: SavedScenario): ScenarioInputs {
  return scenarioInputs.parse(fields(saved, scenarioInputs.shape));
}

function fields(saved: object, shape: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(saved).filter(([name]) => Object.hasOwn(shape, name)));
}
