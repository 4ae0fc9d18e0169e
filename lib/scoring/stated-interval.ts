import type { Dist } from "../model/dist";
import { levelRange } from "../model/harm-scale";
import { type Scales, termRange } from "./mean";

/**
 * The interval that a judgement states (method 1.6): the ends of a range, of a three-point estimate, of a word or a level,
 * P10 to P90 of quantiles, and one number as both ends. Same unit as the judgement. Throws RangeError for a word that is
 * not in the lexicon.
 */
export function statedInterval(dist: Dist, scales: Scales): { min: number; max: number } {
  switch (dist.kind) {
    case "point":
      return { min: dist.value, max: dist.value };
    case "uniform":
    case "logUniform":
    case "pert":
      return { min: dist.min, max: dist.max };
    case "quantiles":
      return { min: dist.p10, max: dist.p90 };
    case "term":
      return termRange(dist, scales);
    case "level":
      return levelRange(scales.harmScale, dist.level);
    default:
      return dist satisfies never;
  }
}
