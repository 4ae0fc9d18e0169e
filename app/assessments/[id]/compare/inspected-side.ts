import { inspected } from "@/app/assessments/inspected";
import type { InspectedScenario } from "@/app/charts/inspect/inspected-scenarios";
import type { SideBySide } from "@/lib/series/side-by-side";

/** What the figures of a comparison need to show the judgements of its scenarios, each where its own assessment is. */
export function inspectedSide({ columns, judged }: SideBySide): InspectedScenario[] {
  return columns.flatMap(({ assessmentId, id, title }, index) => {
    const version = judged[index]?.scenario.version ?? 1;
    return inspected(assessmentId, [{ id, title, version }]);
  });
}
