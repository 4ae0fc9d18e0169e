import { unitColumn } from "../math/inversion";
import { normalCdf, normalQuantile } from "../math/normal";
import { streamOf } from "../math/random";

/** For each risk by key, its loadings a_k on common factors; Σ a_k² ≤ 1. Two risks correlate latently by Σ a_k·b_k. */
export type Loadings = Readonly<Record<string, readonly number[]>>;

export type OccurrenceFactors = {
  next: (size: number) => void;
  /** Turns a risk's own chances into chances that share the factors it loads on. */
  correlate: (risk: string, chance: Float64Array, size: number) => void;
};

/**
 * Common factors behind which risks happen: a Gaussian copula in factor form (method 4.5, 9.5). Z_r = Σ_k a_rk·F_k +
 * √(1 − Σ a_rk²)·ε_r, and the risk happens where Φ(Z_r) < p', so every risk keeps its likelihood whatever the
 * loadings, and a risk's draws do not depend on which others there are. A risk without loadings keeps its own chance to
 * the last bit. Throws RangeError for a loading that is no number or squares that sum to more than 1.
 */
export function occurrenceFactors(loadings: Loadings, seed: number, room: number): OccurrenceFactors {
  const own = new Map(Object.entries(loadings).map(([risk, each]) => [risk, { each, rest: restOf(each) }]));
  const count = Math.max(0, ...[...own.values()].map(({ each }) => each.length));
  const factors = Array.from({ length: count }, (_, index) => {
    return { stream: streamOf(seed, `factor:${index}`), values: new Float64Array(room) };
  });
  return {
    next: (size) => {
      for (const { stream, values } of factors) {
        unitColumn(stream, values, size);
        for (let draw = 0; draw < size; draw++) values[draw] = normalQuantile(values[draw] ?? 0.5);
      }
    },
    correlate: (risk, chance, size) => {
      const found = own.get(risk);
      if (!found || found.each.every((loading) => loading === 0)) return;
      for (let draw = 0; draw < size; draw++) {
        const common = found.each.reduce(
          (sum, loading, index) => sum + loading * (factors[index]?.values[draw] ?? 0),
          0,
        );
        chance[draw] = normalCdf(common + found.rest * normalQuantile(chance[draw] ?? 0.5));
      }
    },
  };
}

/** The latent correlation of two risks with these loadings, Σ a_k·b_k, in [−1, 1] (method 4.5). */
export function latentCorrelation(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, loading, index) => sum + loading * (b[index] ?? 0), 0);
}

/** √(1 − Σ a²): what is left to the risk alone. */
function restOf(loadings: readonly number[]): number {
  const rest = 1 - loadings.reduce((sum, loading) => sum + loading * loading, 0);
  // A sum of squares that was meant to be 1 may round to a little more.
  if (!(rest >= -1e-12))
    throw new RangeError("occurrenceFactors: the squared loadings of a risk sum to more than 1");
  return Math.sqrt(Math.max(0, rest));
}
