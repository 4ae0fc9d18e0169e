import type { ChangeDist } from "../model/dist";

/** The range of a judgement and what it means: a quantile is given only where it is exact. */
export type JudgementRange = { low: number; high: number; meaning: "P10–P90" | "lowest–highest" };

/**
 * The range within which a judged number lies: P10 to P90 where these are exact (uniform: min + 0.1·(max−min);
 * log-uniform: min^0.9·max^0.1; quantiles: as entered), for a beta-PERT its bounds. Null for one number.
 */
export function judgementRange(dist: ChangeDist): JudgementRange | null {
  switch (dist.kind) {
    case "point":
      return null;
    case "uniform": {
      const tenth = (dist.max - dist.min) / 10;
      return { low: dist.min + tenth, high: dist.max - tenth, meaning: "P10–P90" };
    }
    case "logUniform":
      return {
        low: dist.min ** 0.9 * dist.max ** 0.1,
        high: dist.min ** 0.1 * dist.max ** 0.9,
        meaning: "P10–P90",
      };
    case "pert":
      return { low: dist.min, high: dist.max, meaning: "lowest–highest" };
    case "quantiles":
      return { low: dist.p10, high: dist.p90, meaning: "P10–P90" };
    default:
      return dist satisfies never;
  }
}
