import { KNOWN_LEXICONS } from "./known-lexicons";

/** A likelihood word and the range it stands for, as probabilities. */
export type LexiconTerm = {
  term: string;
  synonym?: string;
  min: number;
  max: number;
  /** The range ends below its upper bound, where its list holds both bounds of the others. */
  below?: true;
};

/**
 * Which range holds a number on a bound (method 1.1): `lower-inclusive`, a range holds its lower bound, the highest also
 * its upper one; `closed`, a range holds both; `narrowest`, as the first, and of ranges inside one another the narrowest.
 */
export type LexiconRule = "lower-inclusive" | "closed" | "narrowest";

/** A published list of likelihood words. `verified` says whether its primary source was read. */
export type Lexicon = {
  id: string;
  name: string;
  source: string;
  verified: boolean;
  /** `lower-inclusive` where none is stated. */
  rule?: LexiconRule;
  terms: readonly LexiconTerm[];
};

export const LEXICONS = KNOWN_LEXICONS;
export const DEFAULT_LEXICON = "icd-203";

/** The lexicon of that id. Throws RangeError for an id that is none: the schema lets no other through. */
export function lexiconOf(id: string): Lexicon {
  const found = LEXICONS.find((lexicon) => lexicon.id === id);
  if (!found) throw new RangeError(`lexiconOf: no lexicon "${id}"`);
  return found;
}

/** The entry a word stands for, by term or synonym, or null where the lexicon has no such word. */
export function findTerm(lexicon: Lexicon, word: string): LexiconTerm | null {
  return lexicon.terms.find(({ term, synonym }) => term === word || synonym === word) ?? null;
}

/**
 * The word for a probability by its lexicon's rule (method 1.1, 1.2, 1.4). Null where no range holds it (below the lowest,
 * above the highest, or in a gap): such a number is shown without a word.
 */
export function termFor({ rule, terms }: Lexicon, probability: number): LexiconTerm | null {
  const top = Math.max(...terms.map(({ max }) => max));
  const holds = ({ min, max, below }: LexiconTerm) =>
    probability >= min &&
    (probability < max || (probability === max && !below && (rule === "closed" || max === top)));
  const holding = terms.filter(holds);
  const width = ({ min, max }: LexiconTerm) => max - min;
  return holding.reduce<LexiconTerm | null>(
    (best, term) => (best && !(rule === "narrowest" && width(term) < width(best)) ? best : term),
    null,
  );
}

/**
 * The word whose range is nearest to a probability, for a number that has none (method 1.2): to be shown as nearest,
 * never as the number's own word. Of two equally near, the first in the list.
 */
export function nearestTerm(lexicon: Lexicon, probability: number): LexiconTerm | null {
  const distance = ({ min, max }: LexiconTerm) => Math.max(min - probability, probability - max, 0);
  const inside = termFor(lexicon, probability);
  return (
    inside ??
    lexicon.terms.reduce<LexiconTerm | null>(
      (best, term) => (best && distance(best) <= distance(term) ? best : term),
      null,
    )
  );
}
