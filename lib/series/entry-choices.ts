import { harmRange, percent, percentRange } from "../format";
import type { ChangeDist, Dist } from "../model/dist";
import { EFFECT_WORDS } from "../model/effect";
import { effectOfWord } from "../model/effect-text";
import { LEVEL_ANCHORS, LEVELS, levelRange } from "../model/harm-scale";
import { lexiconOf } from "../model/lexicon";
import type { Scales } from "../scoring/mean";

/** A word or a level that stands for a judgement, never without its range. */
export type EntryChoice<D extends Dist = Dist> = {
  value: string;
  /** Name and range: "likely (55–80 %)". */
  text: string;
  dist: D;
  /** As it is written in a field. */
  name: string;
  range: string;
  /** What it means, where that is more than its range. */
  about?: string;
  /** What else may be typed for it, and the judgement it is then. */
  also?: readonly { name: string; dist: Dist }[];
};

/** The words of the lexicon, each with the synonym it may have. */
export function likelihoodChoices({ lexicon }: Scales): EntryChoice[] {
  return lexiconOf(lexicon).terms.map(({ term, synonym, min, max }) => {
    const range = percentRange({ min, max });
    return {
      value: term,
      text: `${term} (${range})`,
      dist: { kind: "term", term },
      name: term,
      range,
      also: synonym ? [{ name: synonym, dist: { kind: "term", term: synonym } }] : [],
    };
  });
}

/** The levels of the harm scale, each with its anchor. A number alone is harm points, so a level is called one. */
export function severityChoices({ harmScale }: Scales): EntryChoice[] {
  return LEVELS.map((level) => {
    const { name, anchor } = LEVEL_ANCHORS[level];
    const range = harmRange(levelRange(harmScale, level));
    const dist = { kind: "level", level } as const;
    return {
      value: String(level),
      text: `${level} ${name} (${range})`,
      dist,
      name: `${level} ${name}`,
      range,
      about: anchor,
      also: [name, `level ${level}, ${name}`, `l${level}`].map((each) => ({ name: each, dist })),
    };
  });
}

/** The words for what a mitigation takes off. */
export function effectChoices(): EntryChoice<ChangeDist>[] {
  return EFFECT_WORDS.map(({ word, min, max }) => {
    const range = min === max ? percent(min) : percentRange({ min, max });
    return {
      value: word,
      text: `${word} (${range})`,
      dist: effectOfWord({ min, max }),
      name: word,
      range,
    };
  });
}
