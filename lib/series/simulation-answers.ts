import type { SimulationFound } from "./found-so-far";
import { answerFurther } from "./further-answers";
import { answerNumbers } from "./numbers-answer";
import type { SimulationTask } from "./simulation-task";

/** What a worker answers, one after the other, each as soon as it is known. */
export type SimulationAnswer =
  | { part: "progress"; done: number }
  | { part: "sobol-progress"; share: number }
  /** The numbers as they are written, by the names of their places: for who has no code yet to write them. */
  | { part: "texts"; texts: Record<string, string> }
  | { part: "found"; found: Partial<SimulationFound> }
  | { part: "end" };

/** Simulates a scenario and tells what it finds, what is wanted first before what takes long. */
export function answerSimulation(task: SimulationTask, tell: (answer: SimulationAnswer) => void): void {
  answerFurther(answerNumbers(task, tell), tell);
}
