import { nextWord, streamOf, unitOf } from "../math/random";

/** An input by its key and its quantile function on (0, 1). */
export type UncertainInput = { key: string; quantile: (share: number) => number };

/**
 * The shares of the variance that an input explains alone, and with all its interactions, each with its standard error;
 * null where nothing varies.
 */
export type SobolRow = {
  input: string;
  first: number | null;
  total: number | null;
  firstError: number | null;
  totalError: number | null;
};

export type SobolTask = {
  inputs: readonly UncertainInput[];
  /** The result at one value for each input, in the inputs' order. */
  evaluate: (values: Float64Array) => number;
  /** Base sample size N; the result is evaluated N·(inputs + 2) times. */
  draws: number;
  seed: number;
  /** Told the share of the draws that are made, in (0, 1]. */
  onProgress?: (share: number) => void;
};

/**
 * First- and total-order Sobol indices of independent inputs (method 5), with A and B two independent samples and
 * f(A_B^i) the result with input i taken from B:
 * S_i = E[f(B)·(f(A_B^i) − f(A))]/V (Saltelli 2010), S_Ti = E[(f(A) − f(A_B^i))²]/(2V) (Jansen).
 * f(B) is centred on the mean, which changes no expectation and lowers the noise. Estimates: they can lie a standard
 * error outside [0, 1]; an input that does nothing has exactly 0. The errors are those of a ratio of means, V's own
 * included. Each input has its own streams, so the order of the inputs does not matter and a further one leaves the
 * others' draws. Throws RangeError for fewer than two draws.
 */
export function sobol({ inputs, evaluate, draws, seed, onProgress }: SobolTask): SobolRow[] {
  if (!(draws >= 2)) throw new RangeError("sobol: needs at least two draws");
  const streams = inputs.map(
    ({ key }) => [streamOf(seed, `sobol:A:${key}`), streamOf(seed, `sobol:B:${key}`)] as const,
  );
  const [a, b] = [new Float64Array(inputs.length), new Float64Array(inputs.length)];
  const [atA, atB] = [new Float64Array(draws), new Float64Array(draws)];
  const changes = inputs.map(() => new Float64Array(draws));
  // Measured from the first result, so that sums of squares keep their digits.
  let origin = 0;
  for (let draw = 0; draw < draws; draw++) {
    streams.forEach(([streamA, streamB], index) => {
      a[index] = inputs[index]?.quantile(unitOf(nextWord(streamA))) ?? 0;
      b[index] = inputs[index]?.quantile(unitOf(nextWord(streamB))) ?? 0;
    });
    const [first, second] = [evaluate(a), evaluate(b)];
    if (draw === 0) origin = first;
    atA[draw] = first - origin;
    atB[draw] = second - origin;
    changes.forEach((change, index) => {
      const own = a[index] ?? 0;
      a[index] = b[index] ?? 0;
      change[draw] = evaluate(a) - first;
      a[index] = own;
    });
    onProgress?.((draw + 1) / draws);
  }
  const mean = (sumOf(atA) + sumOf(atB)) / (2 * draws);
  const spread = atA.map((value, draw) => ((value - mean) ** 2 + ((atB[draw] ?? 0) - mean) ** 2) / 2);
  return inputs.map(({ key }, index) => {
    const change = changes[index] ?? new Float64Array(draws);
    const first = ratio(
      change.map((value, draw) => ((atB[draw] ?? 0) - mean) * value),
      spread,
    );
    const total = ratio(
      change.map((value) => (value * value) / 2),
      spread,
    );
    return {
      input: key,
      first: first?.value ?? null,
      total: total?.value ?? null,
      firstError: first?.error ?? null,
      totalError: total?.error ?? null,
    };
  });
}

/** The ratio of two paired means with its standard error (delta method); null where the second is 0. */
function ratio(over: Float64Array, under: Float64Array): { value: number; error: number } | null {
  const below = sumOf(under);
  if (!(below > 0)) return null;
  const value = sumOf(over) / below;
  const squares = over.reduce((sum, each, draw) => sum + (each - value * (under[draw] ?? 0)) ** 2, 0);
  return { value, error: Math.sqrt(squares) / below };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
