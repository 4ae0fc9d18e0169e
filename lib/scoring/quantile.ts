import { fitMetalog, metalogQuantile } from "../math/metalog";
import { pertQuantile } from "../math/pert";
import type { Dist } from "../model/dist";
import { levelRange } from "../model/harm-scale";
import { type Scales, termRange } from "./mean";

/** u ∈ [0, 1] → the value below which the share u lies. */
export type Quantile = (u: number) => number;

/**
 * The quantile function of a judgement (method 4.2, 9.3), for u from 0 (its lower bound) to 1 (its upper bound): a word
 * is uniform on its range, a level log-uniform on its range. Same unit as the judgement, never falling. Throws
 * RangeError for a word that is not in the lexicon; the function throws it for a u outside [0, 1].
 */
export function quantileOf(dist: Dist, scales: Scales): Quantile {
  const quantile = quantileIn(dist, scales);
  return (u) => {
    if (!(u >= 0 && u <= 1)) throw new RangeError(`quantileOf: ${u} is not in [0, 1]`);
    return quantile(u);
  };
}

function quantileIn(dist: Dist, scales: Scales): Quantile {
  switch (dist.kind) {
    case "point":
      return () => dist.value;
    case "uniform":
      return (u) => between(dist, u);
    case "logUniform":
      return (u) => logBetween(dist, u);
    case "pert":
      return (u) => pertQuantile(dist, u);
    case "quantiles": {
      const metalog = fitMetalog(dist);
      return (u) => (u === 0 ? dist.min : u === 1 ? dist.max : metalogQuantile(metalog, u));
    }
    case "term": {
      const range = termRange(dist, scales);
      return (u) => between(range, u);
    }
    case "level": {
      const range = levelRange(scales.harmScale, dist.level);
      return (u) => logBetween(range, u);
    }
    default:
      return dist satisfies never;
  }
}

type Range = { min: number; max: number };

function between({ min, max }: Range, u: number): number {
  return u === 1 ? max : Math.min(max, min + (max - min) * u);
}

/** min·(max/min)^u, as a power of e; kept in the range, beyond which it may round. */
function logBetween({ min, max }: Range, u: number): number {
  if (u === 0 || u === 1) return u === 0 ? min : max;
  return Math.min(max, Math.max(min, min * Math.exp(u * (Math.log(max) - Math.log(min)))));
}
