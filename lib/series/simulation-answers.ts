import { expectedDraws } from "../scoring/expected-draws";
import { harmFan } from "../scoring/harm-fan";
import { harmSobol } from "../scoring/harm-sobol";
import { simulateModel } from "../scoring/simulate";
import { exceedance, knowledgeShare } from "../scoring/summarise";
import { uncertainModel } from "../scoring/uncertain-model";
import { drawnNumbers } from "./drawn-numbers";
import { driversOf } from "./driver-answer";
import type { SimulationFound } from "./found-so-far";
import { planeLeft } from "./plane-left";
import { DRAWS, KNOWLEDGE_DRAWS } from "./simulation-draws";
import type { SimulationTask } from "./simulation-task";

/** What a worker answers, one after the other, each as soon as it is known. */
export type SimulationAnswer =
  | { part: "progress"; done: number }
  | { part: "sobol-progress"; share: number }
  | { part: "found"; found: Partial<SimulationFound> }
  | { part: "end" };

/** Simulates a scenario and tells what it finds, what is wanted first before what takes long. */
export function answerSimulation(task: SimulationTask, tell: (answer: SimulationAnswer) => void): void {
  const { definition, inputs, seed } = task;
  const model = uncertainModel(definition, inputs);
  const onProgress = (share: number) => tell({ part: "progress", done: Math.round(share * DRAWS) });
  const simulation = simulateModel(model, { seed, draws: DRAWS, onProgress: inSteps(onProgress) });
  const { totalHarm } = simulation;
  const found = (one: Partial<SimulationFound>) => tell({ part: "found", found: one });
  found({ numbers: drawnNumbers(simulation, definition.toleranceHarm) });
  found({ curve: exceedance(totalHarm) });
  found({ fan: harmFan(simulation) });
  found({ left: planeLeft(model, { seed, draws: KNOWLEDGE_DRAWS }) });
  const expected = expectedDraws(model, { seed, draws: KNOWLEDGE_DRAWS });
  found({ knowledge: { share: knowledgeShare(expected.total, totalHarm) } });
  found({ drivers: driversOf(task, { total: expected.total, model }) });
  const onSobol = inSteps((share) => tell({ part: "sobol-progress", share }));
  found({ sobol: harmSobol(definition, inputs, { seed, onProgress: onSobol }) });
  tell({ part: "end" });
}

/** Passes progress on once for each twentieth, so that messages don't cost more than draws. */
function inSteps(tell: (share: number) => void): (share: number) => void {
  let told = 0;
  return (share) => {
    if (share < told + 0.05) return;
    told = share;
    tell(share);
  };
}
