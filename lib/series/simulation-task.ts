import type { Assessment } from "../model/assessment";
import { NO_INPUTS, type ScenarioInputs } from "../model/scenario";
import type { Scored } from "./scored";

/** What is asked of a worker: one scenario in the definition it is judged in. */
export type SimulationTask = { definition: Assessment; inputs: ScenarioInputs; seed: number };

/**
 * The part of a scenario and its definition that harm is simulated from; null where nothing can be scored. Texts that
 * no number needs stay on the server, and so do the other scenarios that a saved assessment brings along.
 */
export function simulationTask({
  definition,
  scenario,
  score,
}: Pick<Scored, "definition" | "scenario" | "score">): SimulationTask | null {
  if (!score.plugIn) return null;
  const { title, asOf, horizonMonths, lexicon, harmScale, toleranceHarm, risks, mitigations } = definition;
  return {
    seed: scenario.seed,
    definition: {
      title,
      question: "",
      perspective: "",
      asOf,
      horizonMonths,
      lexicon,
      harmScale,
      toleranceHarm,
      risks: risks.map((risk) => ({ ...risk, statement: "", resolution: "" })),
      mitigations: mitigations.map((mitigation) => ({ ...mitigation, statement: "" })),
      impacts: [],
      implications: [],
      evidence: [],
    },
    inputs: {
      ...NO_INPUTS,
      modelForm: scenario.modelForm,
      risks: withoutReasons(scenario.risks),
      mitigations: withoutReasons(scenario.mitigations),
      effects: scenario.effects.map((effect) => ({ ...effect, rationale: "" })),
    },
  };
}

function withoutReasons<T extends { rationale: string }>(judged: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(judged).map(([key, one]) => [key, { ...one, rationale: "" }]));
}
