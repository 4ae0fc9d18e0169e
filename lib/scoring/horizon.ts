import { isFeasible } from "../math/metalog";
import type { ProbabilityDist } from "../model/dist";
import { termRange } from "./mean";

/**
 * A probability over one horizon as that over another, at a constant hazard: 1 − (1 − p)^(to/from) (method 4.4). Horizons
 * in months, or any one unit. In [0, 1]; never falls with a longer horizon, and conversions compose. Throws RangeError for
 * a p outside [0, 1] or a horizon that is not above 0.
 */
export function overHorizon(p: number, from: number, to: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`overHorizon: ${p} is not in [0, 1]`);
  if (!(from > 0 && to > 0)) throw new RangeError("overHorizon: horizons must be above 0");
  return p === 1 ? 1 : -Math.expm1((to / from) * Math.log1p(-p));
}

/**
 * A judgement of a likelihood over another horizon: each number in it by overHorizon, its shape kept; a word becomes the
 * uniform on its converted range (method 4.4). In [0, 1]. Null where the converted numbers have no such
 * distribution. Throws RangeError for a word that is not in the lexicon.
 */
export function distOverHorizon(
  dist: ProbabilityDist,
  { lexicon, from, to }: { lexicon: string; from: number; to: number },
): ProbabilityDist | null {
  const over = (p: number) => overHorizon(p, from, to);
  switch (dist.kind) {
    case "point":
      return { ...dist, value: over(dist.value) };
    case "uniform":
      return { ...dist, min: over(dist.min), max: over(dist.max) };
    case "logUniform": {
      const [min, max] = [over(dist.min), over(dist.max)];
      // A log scale has no zero, and what is next to none can round to it.
      return min > 0 ? { ...dist, min, max } : null;
    }
    case "pert":
      return { ...dist, min: over(dist.min), mode: over(dist.mode), max: over(dist.max) };
    case "quantiles": {
      const { min, p10, p50, p90, max } = dist;
      const quantiles = { min: over(min), p10: over(p10), p50: over(p50), p90: over(p90), max: over(max) };
      return isRising(quantiles) && isFeasible(quantiles) ? { ...dist, ...quantiles } : null;
    }
    case "term": {
      const { min, max } = termRange(dist, { lexicon });
      return { kind: "uniform", min: over(min), max: over(max) };
    }
    default:
      return dist satisfies never;
  }
}

/** Whether numbers that rose still do: far out, a long horizon makes neighbours one. */
function isRising({
  min,
  p10,
  p50,
  p90,
  max,
}: Record<"min" | "p10" | "p50" | "p90" | "max", number>): boolean {
  return min < p10 && p10 < p50 && p50 < p90 && p90 < max;
}
