import { nextWord, streamOf, unitOf } from "../math/random";

/** An input by its key and its quantile function on (0, 1). */
export type UncertainInput = { key: string; quantile: (share: number) => number };

/** The shares of the variance that an input explains alone, and with all its interactions; null where nothing varies. */
export type SobolRow = { input: string; first: number | null; total: number | null };

export type SobolTask = {
  inputs: readonly UncertainInput[];
  /** The result at one value for each input, in the inputs' order. */
  evaluate: (values: Float64Array) => number;
  /** Base sample size N; the result is evaluated N·(inputs + 2) times. */
  draws: number;
  seed: number;
};

/**
 * First- and total-order Sobol indices of independent inputs (method 5), with A and B two independent samples and
 * f(A_B^i) the result with input i taken from B:
 * S_i = E[f(B)·(f(A_B^i) − f(A))]/V (Saltelli 2010), S_Ti = E[(f(A) − f(A_B^i))²]/(2V) (Jansen).
 * f(B) is centred on the mean, which changes no expectation and lowers the noise. Estimates: they can lie a standard
 * error outside [0, 1]; an input that does nothing has exactly 0. Each input has its own streams, so the order of the
 * inputs does not matter and a further one leaves the others' draws. Throws RangeError for fewer than two draws.
 */
export function sobol({ inputs, evaluate, draws, seed }: SobolTask): SobolRow[] {
  if (!(draws >= 2)) throw new RangeError("sobol: needs at least two draws");
  const streams = inputs.map(
    ({ key }) => [streamOf(seed, `sobol:A:${key}`), streamOf(seed, `sobol:B:${key}`)] as const,
  );
  const [a, b] = [new Float64Array(inputs.length), new Float64Array(inputs.length)];
  const sums = inputs.map(() => ({ change: 0, product: 0, square: 0 }));
  let [origin, sum, squares] = [0, 0, 0];
  for (let draw = 0; draw < draws; draw++) {
    streams.forEach(([streamA, streamB], index) => {
      a[index] = inputs[index]?.quantile(unitOf(nextWord(streamA))) ?? 0;
      b[index] = inputs[index]?.quantile(unitOf(nextWord(streamB))) ?? 0;
    });
    // Measured from the first result, so that sums of squares keep their digits.
    if (draw === 0) origin = evaluate(a);
    const [atA, atB] = [evaluate(a) - origin, evaluate(b) - origin];
    sum += atA + atB;
    squares += atA * atA + atB * atB;
    sums.forEach((each, index) => {
      const own = a[index] ?? 0;
      a[index] = b[index] ?? 0;
      const change = evaluate(a) - origin - atA;
      a[index] = own;
      each.change += change;
      each.product += atB * change;
      each.square += change * change;
    });
  }
  const mean = sum / (2 * draws);
  const variance = squares / (2 * draws) - mean * mean;
  return inputs.map(({ key }, index) => {
    const { change, product, square } = sums[index] ?? { change: 0, product: 0, square: 0 };
    if (!(variance > 0)) return { input: key, first: null, total: null };
    return {
      input: key,
      first: (product - mean * change) / draws / variance,
      total: square / (2 * draws) / variance,
    };
  });
}
