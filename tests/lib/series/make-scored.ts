import type { Assessment } from "@/lib/model/assessment";
import type { SavedScenario } from "@/lib/model/saved";
import { scoreScenario } from "@/lib/scoring/score-scenario";
import type { Scored } from "@/lib/series/scored";
import { makeAssessment, makeSavedScenario } from "../../make";

/** A scenario with its score; what isn't given is the builders' one risk with one mitigation. */
export function makeScored(
  over: { definition?: Partial<Assessment>; scenario?: Partial<SavedScenario> } = {},
): Scored {
  const definition = makeAssessment(over.definition);
  const scenario = makeSavedScenario(over.scenario);
  return { definition, scenario, score: scoreScenario(definition, scenario) };
}
