import type { HarmFan } from "../scoring/harm-fan";
import type { HarmSobol } from "../scoring/harm-sobol";
import type { Exceedance } from "../scoring/summarise";
import type { Drivers } from "./driver-answer";
import type { SimulatedNumbers } from "./simulated-numbers";
import { answerSimulation } from "./simulation-answers";
import type { SimulationTask } from "./simulation-task";

/** All that a simulation of one scenario answers, once it has ended. */
export type SimulationFound = {
  numbers: SimulatedNumbers;
  curve: Exceedance[];
  fan: HarmFan;
  drivers: Drivers;
  sobol: HarmSobol | "not exact";
};

/**
 * Simulates a scenario to the end (method 9.5): the same answers, from the same seed and draws, that a page is given one
 * after the other. Harm in harm points. Throws RangeError where one of them is not given: that is a bug.
 */
export function simulationFound(task: SimulationTask): SimulationFound {
  const found: Partial<SimulationFound> = {};
  answerSimulation(task, (answer) => {
    if (answer.part in WANTED) Object.assign(found, answer);
  });
  const { numbers, curve, fan, drivers, sobol } = found;
  if (!numbers || !curve || !fan || !drivers || !sobol)
    throw new RangeError("simulationFound: an answer was not given");
  return { numbers, curve, fan, drivers, sobol };
}

const WANTED = { numbers: true, curve: true, fan: true, drivers: true, sobol: true } satisfies Record<
  keyof SimulationFound,
  true
>;
