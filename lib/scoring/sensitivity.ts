import { rankCorrelation, ranksOf } from "../math/spearman";
import type { InputDraws } from "./evppi";
import type { Swing } from "./tornado";

/** How much one input matters: its rank correlation with the expected harm, and the total at its P10 and its P90. */
export type SensitivityRow = { input: string; spearman: number | null; low: number; high: number };

/**
 * The sensitivity of a scenario's expected residual harm to each of its inputs (method 5): Spearman's correlation over
 * the same draws, in [−1, 1] and null for an input that is known, beside the tornado's totals in harm points. One row a
 * swing, in their order; an input without draws counts as known. Independent inputs are assumed. Throws RangeError
 * where an input has not as many draws as the harm.
 */
export function sensitivity(
  swings: readonly Swing[],
  inputs: readonly InputDraws[],
  expectedHarm: Float64Array,
): SensitivityRow[] {
  if (inputs.some(({ draws }) => draws.length !== expectedHarm.length))
    throw new RangeError("sensitivity: the samples must be equally long");
  const harmRanks = ranksOf(expectedHarm);
  const drawsOf = new Map(inputs.map(({ input, draws }) => [input, draws]));
  return swings.map(({ input, low, high }) => {
    const draws = drawsOf.get(input);
    return { input, spearman: draws ? rankCorrelation(ranksOf(draws), harmRanks) : null, low, high };
  });
}
