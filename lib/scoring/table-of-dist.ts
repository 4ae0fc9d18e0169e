import { fitMetalog } from "../math/metalog";
import { pertTable } from "../math/pert-table";
import { type QuantileTable, TABLE_STEPS, uniformTable } from "../math/quantile-table";
import type { Dist } from "../model/dist";
import { levelRange } from "../model/harm-scale";
import { type Scales, termRange } from "./mean";

/**
 * The table a judgement is drawn from (method 4.7, 9.5): its quantile function at 4,097 even shares, in the judgement's
 * unit; null where it is one known number, which needs no draws. Built without evaluating the quantile function where
 * that is slow. Throws RangeError for a word that is not in the lexicon.
 */
export function distTable(dist: Dist, scales: Scales): QuantileTable | null {
  switch (dist.kind) {
    case "point":
      return null;
    case "uniform":
      return rangeTable(dist, uniformTable);
    case "logUniform":
      return rangeTable(dist, logTable);
    case "pert":
      return dist.min === dist.max ? null : pertTable(dist);
    case "quantiles":
      return metalogTable(dist);
    case "term":
      return rangeTable(termRange(dist, scales), uniformTable);
    case "level":
      return rangeTable(levelRange(scales.harmScale, dist.level), logTable);
    default:
      return dist satisfies never;
  }
}

function rangeTable(
  { min, max }: { min: number; max: number },
  build: (min: number, max: number) => QuantileTable,
): QuantileTable | null {
  return min === max ? null : build(min, max);
}

function logTable(min: number, max: number): QuantileTable {
  const logRatio = Math.log(max) - Math.log(min);
  const table = new Float64Array(TABLE_STEPS + 1);
  for (let step = 0; step < TABLE_STEPS; step++)
    table[step] = Math.min(max, min * Math.exp((step / TABLE_STEPS) * logRatio));
  table[TABLE_STEPS] = max;
  return table;
}

/** The quantile function of metalog.ts. */
function metalogTable(dist: Extract<Dist, { kind: "quantiles" }>): QuantileTable {
  const { a1, a2, a3, min, max } = fitMetalog(dist);
  const table = new Float64Array(TABLE_STEPS + 1);
  for (let step = 1; step < TABLE_STEPS; step++) {
    const u = step / TABLE_STEPS;
    const odds = Math.log(u / (1 - u));
    table[step] = min + (max - min) / (1 + Math.exp(-(a1 + (a2 + a3 * (u - 0.5)) * odds)));
  }
  table[0] = min;
  table[TABLE_STEPS] = max;
  return table;
}
