import { number, percent, percentAsEntered, percentRange } from "../format";
import type { Dist } from "../model/dist";
import { effectWord } from "../model/effect-text";
import { meanOf, type Scales } from "../scoring/mean";
import { judgementText } from "./judgement-text";

/** An effect as it fits into a cell: its word, or its numbers as entered: "12.5 %", "10–35 %", "10–20–35 %". */
export function effectCellText(dist: Dist): string {
  const word = effectWord(dist)?.word;
  if (word) return word;
  const range = (...values: number[]) =>
    `${values
      .slice(0, -1)
      .map((value) => `${number(value * 100)}–`)
      .join("")}${percentAsEntered(values.at(-1) ?? 0)}`;
  switch (dist.kind) {
    case "point":
      return range(dist.value);
    case "uniform":
    case "logUniform":
      return range(dist.min, dist.max);
    case "pert":
      return range(dist.min, dist.mode, dist.max);
    case "quantiles":
      return `P50 ${range(dist.p50)}`;
    case "term":
      return dist.term;
    case "level":
      return `level ${dist.level}`;
    default:
      return dist satisfies never;
  }
}

/** An effect in full: "partial (15–35 %), mean 25 %", "12.5 %", "10 % to 35 %, mean 23 %". */
export function effectSentence(dist: Dist, scales: Scales): string {
  const word = effectWord(dist);
  const range = word && (word.min === word.max ? percent(word.min) : percentRange(word));
  const text = word ? `${word.word} (${range})` : judgementText(dist, "share", scales);
  return dist.kind === "point" ? text : `${text}, mean ${percent(meanOf(dist, scales))}`;
}
