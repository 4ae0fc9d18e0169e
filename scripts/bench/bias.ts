import { tableMean } from "../../lib/math/quantile-table";
import { expectedDraws } from "../../lib/scoring/expected-draws";
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
