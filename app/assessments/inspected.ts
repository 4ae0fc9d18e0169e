import type { InspectedScenario } from "@/app/charts/inspect/inspected-scenarios";
import type { SavedScenario } from "@/lib/model/saved";
import { scenarioApi } from "./addresses";

/** What the figures of a page need to show the judgements of their scenarios, which all belong to one assessment. */
export function inspected(
  assessmentId: string,
  scenarios: readonly Pick<SavedScenario, "id" | "title" | "version">[],
): InspectedScenario[] {
  return scenarios.map(({ id, title, version }) => ({
    title,
    version,
    address: scenarioApi(assessmentId, id),
  }));
}
