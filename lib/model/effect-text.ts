import type { ChangeDist, Dist } from "./dist";
import { readDist, type Unread, writeDist } from "./dist-text";
import { EFFECT_WORDS } from "./effect";
import { sameValue } from "./same-value";

type EffectWord = (typeof EFFECT_WORDS)[number];

/** A word, and at most its range in brackets behind it, as lists and sentences show it. */
const WORDED = /^(\p{L}+)(?:\s*\((.+)\))?$/u;

/** What a word for an effect stands for: the uniform on its range; one number where the range is one (method 9.3). */
export function effectOfWord({ min, max }: { min: number; max: number }): ChangeDist {
  return min === max ? { kind: "point", value: min } : { kind: "uniform", min, max };
}

/** The word whose range an effect is exactly, or undefined: a range that is typed is the word's if it is the same. */
export function effectWord(dist: Dist): EffectWord | undefined {
  return EFFECT_WORDS.find((word) => sameValue(effectOfWord(word), dist));
}

/**
 * What a person means by "partial", "Partial (15–35 %)" or the beginning of one word alone ("pa"), or by a number or a
 * range in per cent (readDist). Null for an empty text; what can't be read is kept as it was typed.
 */
export function readEffect(text: string): ChangeDist | Unread | null {
  const worded = WORDED.exec(text.trim());
  if (!worded) return readDist(text, "percent");
  const [, word = "", range] = worded;
  const begun = EFFECT_WORDS.filter((each) => each.word.startsWith(word.toLowerCase()));
  const meant = begun.length === 1 ? begun[0] : undefined;
  if (!meant) return { kind: "unread", text };
  const dist = effectOfWord(meant);
  // A range that is not the word's says something else than the word, and nobody can say which was meant.
  return range === undefined || sameValue(readDist(range, "percent"), dist) ? dist : { kind: "unread", text };
}

/** An effect as the text that reads back to it: its word, else its numbers in per cent; empty for what can't be typed. */
export function writeEffect(dist: Dist): string {
  return effectWord(dist)?.word ?? writeDist(dist, "percent");
}
