import { expectedDraws } from "../scoring/expected-draws";
import { harmFan } from "../scoring/harm-fan";
import { harmSobol } from "../scoring/harm-sobol";
import { exceedance, knowledgeShare } from "../scoring/summarise";
import { driversOf } from "./driver-answer";
import type { SimulationFound } from "./found-so-far";
import { inSteps } from "./in-steps";
import type { DrawnTask } from "./numbers-answer";
import { planeLeft } from "./plane-left";
import type { SimulationAnswer } from "./simulation-answers";
import { KNOWLEDGE_DRAWS } from "./simulation-draws";

/** Tells what else is found of a scenario that is drawn (method 9.5 to 9.8), what is wanted first before what takes long. */
export function answerFurther(
  { task, model, simulation }: DrawnTask,
  tell: (answer: SimulationAnswer) => void,
): void {
  const { definition, inputs, seed } = task;
  const { totalHarm } = simulation;
  const found = (one: Partial<SimulationFound>) => tell({ part: "found", found: one });
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
