/** Three quantiles and two bounds: what a bounded three-term metalog is fitted to (min < p10 < p50 < p90 < max). */
export type QuantileFit = { p10: number; p50: number; p90: number; min: number; max: number };

/** The three coefficients of a metalog on the log-odds of the bounded value. */
export type Metalog = { a1: number; a2: number; a3: number; min: number; max: number };

// K = ln(.9/.1), the log-odds of the 90th percentile.
const K = Math.log(9);

// A three-term metalog rises everywhere only while |a3|/a2 stays below this (method 4.2, re-derived there).
const STEEPEST = 1.66711;
const FEASIBLE_FROM = 0.5 * (1 - STEEPEST * 0.4);

function logit(x: number, min: number, max: number): number {
  return Math.log((x - min) / (max - x));
}

/**
 * The metalog through three quantiles of a bounded quantity, on z = ln((x−min)/(max−x)):
 * a1 = z50, a2 = Δ/(2K), a3 = (1−2r)Δ/(0.8K) with Δ = z90−z10, r = (z50−z10)/Δ, K = ln 9 (method 4.2, Keelin 2016).
 */
export function fitMetalog({ p10, p50, p90, min, max }: QuantileFit): Metalog {
  const [z10, z50, z90] = [logit(p10, min, max), logit(p50, min, max), logit(p90, min, max)];
  const spread = z90 - z10;
  const r = (z50 - z10) / spread;
  return { a1: z50, a2: spread / (2 * K), a3: ((1 - 2 * r) * spread) / (0.8 * K), min, max };
}

/** Whether three quantiles have a metalog: k < r < 1−k with k = ½[1 − 1.66711·0.4] (method 4.2). */
export function isFeasible({ p10, p50, p90, min, max }: QuantileFit): boolean {
  const [z10, z50, z90] = [logit(p10, min, max), logit(p50, min, max), logit(p90, min, max)];
  const r = (z50 - z10) / (z90 - z10);
  return r > FEASIBLE_FROM && r < 1 - FEASIBLE_FROM;
}

/** The value below which the share y ∈ (0, 1) lies: x of z = a1 + a2·L + a3·(y−½)·L with L = ln(y/(1−y)). */
export function metalogQuantile(metalog: Metalog, y: number): number {
  return bounded(metalog, Math.log(y / (1 - y)), y);
}

/**
 * The mean, ∫₀¹ x(y) dy, by the trapezoid rule on y = 1/(1+e^−L): the integrand falls off exponentially on both
 * sides, so the rule converges exponentially. Steps of 1/16 over |L| ≤ 40 agree with steps of 1/32 to 1e-12.
 */
export function metalogMean(metalog: Metalog): number {
  const step = 1 / 16;
  let sum = 0;
  let weight = 0;
  for (let index = -640; index <= 640; index++) {
    const L = index * step;
    const y = 1 / (1 + Math.exp(-L));
    const density = y / (1 + Math.exp(L));
    sum += bounded(metalog, L, y) * density;
    weight += density;
  }
  return sum / weight;
}

function bounded({ a1, a2, a3, min, max }: Metalog, L: number, y: number): number {
  const z = a1 + a2 * L + a3 * (y - 0.5) * L;
  return min + (max - min) / (1 + Math.exp(-z));
}
