import type { Dist } from "../model/dist";
import { EFFECT_WORDS } from "../model/effect";
import { LEVEL_ANCHORS, LEVELS, levelRange } from "../model/harm-scale";
import { lexiconOf } from "../model/lexicon";
import { meanOf, type Scales, termRange } from "../scoring/mean";

/** What a judgement is of; it decides how its numbers are typed, written and called. */
export type Quantity = "probability" | "fraction" | "severity" | "change";

/** The line a judgement is placed on. `log`: equal factors take equal lengths. */
export type EntryAxis = {
  min: number;
  max: number;
  log: boolean;
  /** The ranges of words or levels, in the unit of the judgement. */
  bands: readonly { name: string; min: number; max: number }[];
};

/** The line of a quantity: 0 to 1 with the words' ranges, the harm scale with its levels (method 9.2), or −100 to 100. */
export function entryAxis(quantity: Quantity, { lexicon, harmScale }: Scales): EntryAxis {
  switch (quantity) {
    case "probability":
      return {
        min: 0,
        max: 1,
        log: false,
        bands: lexiconOf(lexicon).terms.map(({ term, min, max }) => ({ name: term, min, max })),
      };
    case "fraction":
      return {
        min: 0,
        max: 1,
        log: false,
        bands: EFFECT_WORDS.filter(({ min, max }) => min < max).map(({ word, min, max }) => ({
          name: word,
          min,
          max,
        })),
      };
    case "severity":
      return {
        min: levelRange(harmScale, 1).min,
        max: harmScale.top,
        log: true,
        bands: LEVELS.map((level) => ({
          name: `${level} ${LEVEL_ANCHORS[level].name}`,
          ...levelRange(harmScale, level),
        })),
      };
    case "change":
      return { min: -100, max: 100, log: false, bands: [] };
    default:
      return quantity satisfies never;
  }
}

/** Where a value lies on its line, from 0 to 1; what lies beyond an end lies at it. */
export function placeOn({ min, max, log }: EntryAxis, value: number): number {
  if (value <= min) return 0;
  if (value >= max) return 1;
  return log ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
}

/** The value at a place from 0 to 1, as fine as a hand can point: a hundredth of the line, two digits where it is log. */
export function valueAt({ min, max, log }: EntryAxis, place: number): number {
  if (place <= 0) return min;
  if (place >= 1) return max;
  if (log) return Number((min * (max / min) ** place).toPrecision(2));
  const step = (max - min) / 100;
  // By quotient, for 1/100 is no binary number: 29 steps are 0.29.
  return Math.round((min + place * (max - min)) / step) / (1 / step);
}

/** How many numbers a judgement is given by: one, a range, or low, likely and high. */
export type EntryShape = "one" | "range" | "three";

/** The numbers a judgement stands for, from low to high: a word's and a level's are the ends of its range. */
export function entryNumbers(dist: Dist, scales: Scales): number[] {
  switch (dist.kind) {
    case "point":
      return [dist.value];
    case "uniform":
    case "logUniform":
      return [dist.min, dist.max];
    case "pert":
      return [dist.min, dist.mode, dist.max];
    case "quantiles":
      return [dist.p10, dist.p50, dist.p90];
    case "term": {
      const { min, max } = termRange(dist, scales);
      return [min, max];
    }
    case "level": {
      const { min, max } = levelRange(scales.harmScale, dist.level);
      return [min, max];
    }
    default:
      return dist satisfies never;
  }
}

/** The judgement that numbers stand for. Quantiles stay quantiles, within the bounds they had. */
export function entryOf(numbers: readonly number[], quantity: Quantity, before: Dist | null): Dist | null {
  const [first, second, third] = numbers;
  if (first === undefined) return null;
  if (second === undefined) return { kind: "point", value: first };
  if (third === undefined)
    return { kind: quantity === "severity" && first > 0 ? "logUniform" : "uniform", min: first, max: second };
  if (before?.kind === "quantiles") return { ...before, p10: first, p50: second, p90: third };
  return { kind: "pert", min: first, mode: second, max: third };
}

/** The numbers of a judgement in another shape: its mean for one number, its ends for a range, both for three. */
export function reshaped(dist: Dist, shape: EntryShape, scales: Scales, axis: EntryAxis): number[] {
  const numbers = entryNumbers(dist, scales);
  const [low = axis.min, high = axis.max] = [numbers.at(0), numbers.at(-1)];
  const mean = valueAt(axis, placeOn(axis, meanOf(dist, scales)));
  switch (shape) {
    case "one":
      return [mean];
    case "range":
      return [low, high];
    case "three":
      return [low, Math.min(Math.max(mean, low), high), high];
    default:
      return shape satisfies never;
  }
}
