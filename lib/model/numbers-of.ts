import type { Dist } from "./dist";
import type { Unread } from "./dist-text";

/** The numbers that a judgement was typed as; none for a word, a level, or what can't be read. */
export function numbersOf(dist: Dist | Unread | null): number[] {
  switch (dist?.kind) {
    case "point":
      return [dist.value];
    case "uniform":
    case "logUniform":
      return [dist.min, dist.max];
    case "pert":
      return [dist.min, dist.mode, dist.max];
    case "quantiles":
      return [dist.p10, dist.p50, dist.p90];
    default:
      return [];
  }
}
