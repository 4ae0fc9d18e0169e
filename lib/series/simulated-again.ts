import type { Figure } from "./figure";
import type { Scored } from "./scored";
import { simulatedFigures } from "./simulated-figures";
import { simulationFound } from "./simulation-found";
import { simulationTask } from "./simulation-task";

const IDS = [
  "exceedance",
  "harm-intervals",
  "tornado",
  "sobol",
] as const satisfies readonly (keyof ReturnType<typeof simulatedFigures>)[];
type SimulatedId = (typeof IDS)[number];

/** Whether a figure is one of those that a result's simulation answers. */
export function isSimulatedFigure(id: string): id is SimulatedId {
  return IDS.some((one) => one === id);
}

/**
 * A figure of a result's simulation, drawn again from a seed. Null where nothing can be scored, where no seed is named, or
 * where the draws are not as many as this version makes. `tell` is told the share of the draws, in (0, 1].
 */
export function simulatedAgain(
  id: SimulatedId,
  scored: Scored,
  simulation: { seed: number; draws: number } | null,
  tell: (share: number) => void,
): Figure | null {
  const task = simulationTask(scored);
  if (!task || !simulation) return null;
  const made = simulatedFigures(scored, simulationFound({ ...task, seed: simulation.seed }, tell))[id];
  return made.simulation?.draws === simulation.draws ? made.figure : null;
}
