import type { Proof } from "@/lib/proof/proof";
import { scenarioNames } from "@/lib/series/scenario-names";
import type { Scored } from "@/lib/series/scored";

type Found = { shown: Scored[]; together: Scored[] };

/**
 * A proof's scenarios under the names that the page of comparisons gives them: of several assessments with the
 * assessment's, and told apart where two read the same. Otherwise every head of such a figure would read otherwise.
 */
export function namedAsDrawn(proof: Proof, { shown, together }: Found) {
  const [told, all] = together.length > 0 ? [proof.drawnWith, together] : [proof.scenarios, shown];
  // One scenario, and the change from one to another, stand under their own titles.
  if (all.length < 2 || proof.figure.id === "what-changed") return { scenarios: shown, drawnWith: together };
  const names = scenarioNames(
    all.map(({ scenario, definition }, index) => ({
      assessment: { id: told[index]?.assessment?.id ?? null, title: definition.title },
      scenario,
    })),
  );
  const named = (one: Scored): Scored => {
    const place = all.findIndex(({ scenario }) => scenario.id === one.scenario.id);
    return { ...one, scenario: { ...one.scenario, title: names[place]?.short ?? one.scenario.title } };
  };
  return { scenarios: shown.map(named), drawnWith: together.map(named) };
}
