/** Two scenarios compared draw by draw: how much lower or higher a is than b, and how often it is lower. */
export type PairedDifference = {
  /** Mean of a − b, in harm points: negative where a is better. */
  mean: number;
  standardError: number;
  /** Mean ± 1.96 standard errors: where the true mean difference lies, 19 times in 20. */
  interval: { min: number; max: number };
  /** P(a < b) + ½·P(a = b), in [0, 1]. */
  pALower: number;
};

// Φ⁻¹(0.975).
const Z_95 = 1.959963984540054;

/**
 * The paired difference of two samples of losses drawn with the same random numbers (method 5): mean, standard error
 * sd/√n of the differences, its 95 % interval, and P(a < b) + ½·P(a = b). Swapping the two negates the mean and turns
 * the probability into its complement. Throws RangeError for samples of different size or of fewer than two draws.
 */
export function pairedDifference(a: Float64Array, b: Float64Array): PairedDifference {
  const draws = a.length;
  if (draws !== b.length || draws < 2)
    throw new RangeError("pairedDifference: needs two samples of the same size, of at least two draws");
  let [sum, lower, equal] = [0, 0, 0];
  a.forEach((loss, draw) => {
    const difference = loss - (b[draw] ?? loss);
    sum += difference;
    if (difference < 0) lower++;
    else if (difference === 0) equal++;
  });
  const mean = sum / draws;
  let squares = 0;
  a.forEach((loss, draw) => {
    squares += (loss - (b[draw] ?? loss) - mean) ** 2;
  });
  const standardError = Math.sqrt(squares / (draws - 1) / draws);
  return {
    mean,
    standardError,
    interval: { min: mean - Z_95 * standardError, max: mean + Z_95 * standardError },
    pALower: (lower + equal / 2) / draws,
  };
}
