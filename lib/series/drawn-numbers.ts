import { quantileInterval, shareInterval } from "../scoring/sampling-error";
import { type Simulation, simulate } from "../scoring/simulate";
import { summariseFurther, summariseTotal } from "../scoring/summarise";
import type { Scored } from "./scored";
import type { SimulatedNumbers, SimulatedScenario } from "./simulated-numbers";
import { DRAWS } from "./simulation-draws";

/** A simulation in numbers, with 95 % intervals of what its draws leave open (method 9.5). `tolerance` in harm points. */
export function drawnNumbers(simulation: Simulation, tolerance: number): SimulatedNumbers {
  const { seed, draws, totalHarm } = simulation;
  const summary = summariseTotal(simulation, tolerance);
  const within = {
    pAny: shareInterval(summary.pAny, draws),
    p95: quantileInterval(totalHarm, 0.95),
    pAboveTolerance: shareInterval(summary.pAboveTolerance, draws),
  };
  return { seed, draws, summary, within };
}

/**
 * The same of a scored scenario with the rest of its summary, by its own seed and as many draws as a page makes; null where
 * nothing is scored.
 */
export function simulatedScenario({ definition, scenario, score }: Scored): SimulatedScenario | null {
  if (!score.plugIn) return null;
  const simulation = simulate(definition, scenario, { seed: scenario.seed, draws: DRAWS });
  const numbers = drawnNumbers(simulation, definition.toleranceHarm);
  return { ...numbers, summary: { ...numbers.summary, ...summariseFurther(simulation) } };
}
