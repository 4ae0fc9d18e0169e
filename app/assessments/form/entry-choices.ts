import { harmRange, percent, percentRange } from "@/lib/format";
import type { ChangeDist, Dist } from "@/lib/model/dist";
import { EFFECT_WORDS } from "@/lib/model/effect";
import { effectOfWord } from "@/lib/model/effect-text";
import { LEVEL_ANCHORS, LEVELS, levelRange } from "@/lib/model/harm-scale";
import { lexiconOf } from "@/lib/model/lexicon";
import type { Scales } from "@/lib/scoring/mean";

/** A word or a level that stands for a judgement, never without its range. */
export type EntryChoice<D extends Dist = Dist> = { value: string; text: string; dist: D };

/** The words of the lexicon. */
export function likelihoodChoices({ lexicon }: Scales): EntryChoice[] {
  return lexiconOf(lexicon).terms.map(({ term, min, max }) => ({
    value: term,
    text: `${term} (${percentRange({ min, max })})`,
    dist: { kind: "term", term },
  }));
}

/** The levels of the harm scale. */
export function severityChoices({ harmScale }: Scales): EntryChoice[] {
  return LEVELS.map((level) => ({
    value: String(level),
    text: `${level} ${LEVEL_ANCHORS[level].name} (${harmRange(levelRange(harmScale, level))})`,
    dist: { kind: "level", level },
  }));
}

/** The words for what a mitigation takes off. */
export function effectChoices(): EntryChoice<ChangeDist>[] {
  return EFFECT_WORDS.map(({ word, min, max }) => ({
    value: word,
    text: `${word} (${min === max ? percent(min) : percentRange({ min, max })})`,
    dist: effectOfWord({ min, max }),
  }));
}
