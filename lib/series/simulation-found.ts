import type { SimulationFound } from "./found-so-far";
import { answerSimulation } from "./simulation-answers";
import type { SimulationTask } from "./simulation-task";

/**
 * Simulates a scenario to the end (method 9.5): the same answers, from the same seed and draws, that a page is given one
 * after the other. Harm in harm points. `tell` is told the share of what takes longest, in (0, 1]. Throws RangeError where
 * an answer was not given: that is a bug.
 */
export function simulationFound(
  task: SimulationTask,
  tell: (share: number) => void = () => undefined,
): SimulationFound {
  const all: Partial<SimulationFound> = {};
  answerSimulation(task, (answer) => {
    if (answer.part === "found") Object.assign(all, answer.found);
    if (answer.part === "sobol-progress") tell(answer.share);
  });
  const { numbers, curve, fan, left, knowledge, drivers, sobol } = all;
  if (!numbers || !curve || !fan || !left || !knowledge || !drivers || !sobol)
    throw new RangeError("simulationFound: an answer was not given");
  return { numbers, curve, fan, left, knowledge, drivers, sobol };
}
