import type { Assessment } from "@/lib/model/assessment";
import type { ScenarioInputs } from "@/lib/model/scenario";
import type { Scored } from "@/lib/series/scored";

/** What of a scenario is sent to the browser to be drawn there: what the draws don't need isn't sent twice. */
export function sent({ scenario, definition }: Pick<Scored, "scenario" | "definition">): {
  definition: Assessment;
  inputs: ScenarioInputs;
} {
  const { title, question, perspective, asOf, horizonMonths } = definition;
  const { lexicon, harmScale, toleranceHarm, risks: items, mitigations: measures } = definition;
  const bare = { title, question, perspective, asOf, horizonMonths, lexicon, harmScale, toleranceHarm };
  const { modelForm, risks, mitigations, effects, impacts, implications } = scenario;
  return {
    definition: { ...bare, risks: items, mitigations: measures, evidence: [], impacts: [], implications: [] },
    inputs: { modelForm, risks, mitigations, effects, impacts, implications, influences: [] },
  };
}
