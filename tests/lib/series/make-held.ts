import type { Assessment } from "@/lib/model/assessment";
import type { SavedAssessment, SavedScenario } from "@/lib/model/saved";
import type { Placed } from "@/lib/series/comparison-choice";
import { sideBySide } from "@/lib/series/side-by-side";
import { makeSavedAssessment, makeSavedScenario } from "@/tests/make";

const FRAMEWORK = "partnership";

/** A saved assessment of one framework, titled by its id, with one scenario. */
export function held(
  id: string,
  over: Partial<SavedAssessment> = {},
  scenario: Partial<SavedScenario> = {},
): SavedAssessment {
  return makeSavedAssessment({
    id,
    title: id.toUpperCase(),
    framework: FRAMEWORK,
    additivityAccepted: true,
    scenarios: [makeSavedScenario({ id: `${id}1`, title: "Base", ...scenario })],
    ...over,
  });
}

export function placed(assessment: SavedAssessment, index = 0): Placed {
  const scenario = assessment.scenarios[index];
  if (!scenario) throw new Error("there is no such scenario");
  return { assessment, scenario };
}

/** A second assessment whose definition differs from the first in what is given. */
export function beside(over: Partial<Assessment>, scenario: Partial<SavedScenario> = {}) {
  return sideBySide([placed(held("a")), placed(held("b", over, scenario))]);
}
