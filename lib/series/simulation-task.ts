import type { Assessment } from "../model/assessment";
import { NO_INPUTS, type ScenarioInputs } from "../model/scenario";
import type { Scored } from "./scored";

/** What harm is drawn from: judgements in the definition they were made in. */
export type DrawnPart = { definition: Assessment; inputs: ScenarioInputs };

/** What is asked of a worker: one scenario in the definition it is judged in. */
export type SimulationTask = DrawnPart & { seed: number };

/** What is simulated of a scored scenario, from its own seed; null where nothing can be scored. */
export function simulationTask(
  scored: Pick<Scored, "definition" | "scenario" | "score">,
): SimulationTask | null {
  return scored.score.plugIn ? { seed: scored.scenario.seed, ...drawnPart(scored) } : null;
}

/**
 * The part of a scenario and its definition that harm is drawn from. Texts that no number needs stay on the server, and so
 * do the other scenarios that a saved assessment brings along.
 */
export function drawnPart({ definition, scenario }: Pick<Scored, "definition" | "scenario">): DrawnPart {
  const { title, asOf, horizonMonths, lexicon, harmScale, toleranceHarm, risks, mitigations } = definition;
  return {
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
