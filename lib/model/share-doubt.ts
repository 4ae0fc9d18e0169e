import type { Dist } from "./dist";
import { writeDist, writeNumber } from "./dist-text";
import { numbersOf } from "./numbers-of";

/**
 * Says of a cell in per cent that it may be meant as shares: its numbers are all at most 1 %, and it has no sign. `dist`
 * is what it was read as, in [0, 1]; a word has no numbers. Null where nothing suggests so.
 */
export function shareDoubt(text: string, dist: Dist): string | null {
  const numbers = numbersOf(dist);
  if (/%|cent/i.test(text) || !/\d/.test(text)) return null;
  if (numbers.length === 0 || numbers.some((value) => value > 0.01) || numbers.every((value) => value <= 0))
    return null;
  const meant = writeDist(hundredfold(dist), "percent");
  return `Read as ${writeDist(dist, "percent")} %: for ${meant} %, type ${meant}`;
}

function hundredfold(dist: Dist): Dist {
  // A number as it is typed in per cent has its point two places on.
  const more = (value: number) => Number(writeNumber(value, "percent"));
  switch (dist.kind) {
    case "point":
      return { ...dist, value: more(dist.value) };
    case "uniform":
    case "logUniform":
      return { ...dist, min: more(dist.min), max: more(dist.max) };
    case "pert":
      return { ...dist, min: more(dist.min), mode: more(dist.mode), max: more(dist.max) };
    case "quantiles": {
      const { min, max } = dist.max > 0.01 ? dist : { min: more(dist.min), max: more(dist.max) };
      return { ...dist, p10: more(dist.p10), p50: more(dist.p50), p90: more(dist.p90), min, max };
    }
    default:
      return dist;
  }
}
