import { harmRange, percent, percentRange } from "@/lib/format";
import type { Dist } from "@/lib/model/dist";
import { EFFECT_WORDS } from "@/lib/model/effect";
import { LEVEL_ANCHORS, LEVELS, levelRange } from "@/lib/model/harm-scale";
import { lexiconOf } from "@/lib/model/lexicon";
import type { Scales } from "@/lib/scoring/mean";
import { NO_EFFECT } from "./scenario-form";

/** A word or a level that stands for a judgement, never without its range. */
export type EntryChoice = { value: string; text: string; dist: Dist };

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
export function effectChoices(): EntryChoice[] {
  return EFFECT_WORDS.map(({ word, min, max }) =>
    min === max
      ? { value: word, text: `${word} (${percent(min)})`, dist: NO_EFFECT }
      : { value: word, text: `${word} (${percentRange({ min, max })})`, dist: { kind: "uniform", min, max } },
  );
}
