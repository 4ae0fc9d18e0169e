import { sampleQuantiles } from "../../lib/math/order-statistics";
import { expectedDraws } from "../../lib/scoring/expected-draws";
import { type UncertainModel, uncertainModel } from "../../lib/scoring/uncertain-model";
import { timed } from "./clock";
import type { BenchCase } from "./models";
import type { Told } from "./native";

const SHARES = [0.05, 0.5, 0.95];

/** Residual harm in each draw of the inputs, and its mean and quantiles, once. */
function drawn(model: UncertainModel, draws: number): { mean: number; quantiles: number[] } {
  const { total } = expectedDraws(model, { seed: 1, draws });
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) sum += total[draw] ?? 0;
  return { mean: sum / draws, quantiles: sampleQuantiles(total, SHARES) };
}

/** The engine on a case: its time with the tables at hand, as a session of changes to one scenario has them. */
export function ours({ assessment, scenario }: BenchCase, draws: number): Told {
  const model = uncertainModel(assessment, scenario);
  return { milliseconds: timed(() => drawn(model, draws)), ...drawn(model, draws) };
}

/** The time of the same from the judgements on, the tables' making included. */
export function fromJudgements({ assessment, scenario }: BenchCase, draws: number): number {
  return timed(() => drawn(uncertainModel(assessment, scenario), draws));
}

/** Bytes a draw that the engine takes beyond the result itself: its columns and what it throws away. */
export function extraBytes({ assessment, scenario }: BenchCase, draws: number): number {
  const model = uncertainModel(assessment, scenario);
  const before = process.memoryUsage().arrayBuffers;
  const { total } = expectedDraws(model, { seed: 1, draws });
  return (process.memoryUsage().arrayBuffers - before - total.byteLength) / draws;
}
