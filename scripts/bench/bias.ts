import { sampleQuantiles } from "../../lib/math/order-statistics";
import { tableMean } from "../../lib/math/quantile-table";
import { nextWord, streamOf, unitOf } from "../../lib/math/random";
import { expectedDraws } from "../../lib/scoring/expected-draws";
import { modelInputs } from "../../lib/scoring/inputs";
import { uncertainModel } from "../../lib/scoring/uncertain-model";
import type { BenchCase } from "./models";

export type Bias = { bias: number; standardError: number };

/**
 * By how much drawing from tables shifts the mean of the expected harm of a case whose mitigations are delivered for
 * sure, in harm points: the product of the tables' means against the product of the exact ones; beside it the standard
 * error of the mean at that many draws.
 */
export function tableBias({ assessment, scenario }: BenchCase, draws: number): Bias {
  const model = uncertainModel(assessment, scenario);
  const total = (meanOf: (source: (typeof model.risks)[number]["likelihood"]) => number) =>
    model.risks.reduce(
      (sum, { likelihood, severity, effects }) =>
        sum +
        effects.reduce(
          (left, { likelihood: less }) => left * (1 - meanOf(less)),
          meanOf(likelihood) * meanOf(severity),
        ),
      0,
    );
  const drawn = expectedDraws(model, { seed: 1, draws }).total;
  const mean = drawn.reduce((sum, each) => sum + each, 0) / draws;
  const variance = drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (draws - 1);
  return {
    bias:
      total(({ table, mean: known }) => (table ? tableMean(table) : known)) -
      total(({ mean: exact }) => exact),
    standardError: Math.sqrt(variance / draws),
  };
}

const SHARES = [0.05, 0.5, 0.95];
// To both sides of a share: how far apart the quantiles there lie tells the density.
const ASIDE = 0.01;

/**
 * By how much drawing from tables shifts quantiles of the same: against draws of the same random numbers by the exact
 * quantile functions; beside it the standard error √(u(1−u)/draws)/density.
 */
export function quantileBias(of: BenchCase, draws: number): (Bias & { share: number })[] {
  const { assessment, scenario } = of;
  const drawn = expectedDraws(uncertainModel(assessment, scenario), { seed: 1, draws }).total;
  const exact = exactDraws(of, draws);
  const [ours, theirs] = [sampleQuantiles(drawn, SHARES), sampleQuantiles(exact, SHARES)];
  return SHARES.map((share, index) => {
    const [below = 0, above = 0] = sampleQuantiles(exact, [share - ASIDE, share + ASIDE]);
    return {
      share,
      bias: (ours[index] ?? 0) - (theirs[index] ?? 0),
      standardError: Math.sqrt((share * (1 - share)) / draws) * ((above - below) / (2 * ASIDE)),
    };
  });
}

function exactDraws({ assessment, scenario }: BenchCase, draws: number): Float64Array {
  const quantiles = new Map(modelInputs(assessment, scenario).map(({ key, quantile }) => [key, quantile]));
  const total = new Float64Array(draws);
  for (const { likelihood, severity, effects } of uncertainModel(assessment, scenario).risks) {
    const product = new Float64Array(draws).fill(1);
    const multiply = (key: string, left: (value: number) => number) => {
      const stream = streamOf(1, key);
      const quantile = quantiles.get(key);
      if (!quantile) throw new RangeError(`exactDraws: no input ${key}`);
      for (let draw = 0; draw < draws; draw++)
        product[draw] = (product[draw] ?? 0) * left(quantile(unitOf(nextWord(stream))));
    };
    for (const { key } of [likelihood, severity]) multiply(key, (value) => value);
    for (const effect of effects) multiply(effect.likelihood.key, (less) => 1 - less);
    for (let draw = 0; draw < draws; draw++) total[draw] = (total[draw] ?? 0) + (product[draw] ?? 0);
  }
  return total;
}
