import { type Simulation, simulateModel } from "../scoring/simulate";
import { type UncertainModel, uncertainModel } from "../scoring/uncertain-model";
import { drawnNumbers } from "./drawn-numbers";
import { inSteps } from "./in-steps";
import { simulatedTexts } from "./simulated-numbers";
import type { SimulationAnswer } from "./simulation-answers";
import { DRAWS } from "./simulation-draws";
import type { SimulationTask } from "./simulation-task";

/** What the first answer was made of, and the others are. */
export type DrawnTask = { task: SimulationTask; model: UncertainModel; simulation: Simulation };

/**
 * Draws a scenario (method 9.5) and tells its numbers, which are wanted first: apart from all that comes after them, so
 * that no more code is loaded for them than they need.
 */
export function answerNumbers(task: SimulationTask, tell: (answer: SimulationAnswer) => void): DrawnTask {
  const { definition, inputs, seed } = task;
  const model = uncertainModel(definition, inputs);
  const onProgress = inSteps((share) => tell({ part: "progress", done: Math.round(share * DRAWS) }));
  const simulation = simulateModel(model, { seed, draws: DRAWS, onProgress });
  const numbers = drawnNumbers(simulation, definition.toleranceHarm);
  tell({ part: "texts", texts: simulatedTexts(numbers) });
  tell({ part: "found", found: { numbers } });
  return { task, model, simulation };
}
