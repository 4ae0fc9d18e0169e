import { harmRange, number, percentAsEntered, percentRange } from "../format";
import type { Dist } from "../model/dist";
import { LEVEL_ANCHORS, levelRange } from "../model/harm-scale";
import { type Scales, termRange } from "../scoring/mean";

/** What a judgement's numbers are: a share or probability, harm points, a change on −100 … +100, a factor on odds. */
export type JudgementUnit = "share" | "harm" | "change" | "factor";

/**
 * A judgement in words, numbers as they were entered: "unlikely (20–45 %)", "30 %", "10 % to 35 %, most likely 20 %",
 * "level 4, significant (10.0–31.6 hp)". An empty text for none.
 */
export function judgementText(dist: Dist | undefined, unit: JudgementUnit, scales: Scales): string {
  if (!dist) return "";
  const write = (value: number) => entered(value, unit);
  switch (dist.kind) {
    case "point":
      return write(dist.value);
    case "uniform":
    case "logUniform":
      return `${write(dist.min)} to ${write(dist.max)}`;
    case "pert":
      return `${write(dist.min)} to ${write(dist.max)}, most likely ${write(dist.mode)}`;
    case "quantiles":
      return `P10 ${write(dist.p10)}, P50 ${write(dist.p50)}, P90 ${write(dist.p90)}, within ${write(dist.min)} to ${write(dist.max)}`;
    case "term":
      return `${dist.term} (${percentRange(termRange(dist, scales))})`;
    case "level":
      return `level ${dist.level}, ${LEVEL_ANCHORS[dist.level].name} (${harmRange(levelRange(scales.harmScale, dist.level))})`;
    default:
      return dist satisfies never;
  }
}

function entered(value: number, unit: JudgementUnit): string {
  switch (unit) {
    case "share":
      return percentAsEntered(value);
    case "harm":
      return `${number(value)}\u202fhp`;
    case "change":
      return `${value > 0 ? "+" : ""}${number(value)}`;
    case "factor":
      return `×\u202f${number(value)}`;
    default:
      return unit satisfies never;
  }
}
