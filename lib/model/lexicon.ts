import * as z from "zod";

/** A likelihood word and the range it stands for, as probabilities. */
export type LexiconTerm = { term: string; synonym?: string; min: number; max: number };

/** A published list of likelihood words. `verified` says whether its primary source was read. */
export type Lexicon = {
  id: string;
  name: string;
  source: string;
  verified: boolean;
  terms: readonly LexiconTerm[];
};

// Intelligence Community Directive 203 (2015), as section 1.1 of docs/method.md cites it.
const icd203: Lexicon = {
  id: "icd-203",
  name: "ICD 203",
  source: "Intelligence Community Directive 203, Analytic Standards, 2015",
  verified: false,
  terms: [
    { term: "almost no chance", synonym: "remote", min: 0.01, max: 0.05 },
    { term: "very unlikely", synonym: "highly improbable", min: 0.05, max: 0.2 },
    { term: "unlikely", synonym: "improbable", min: 0.2, max: 0.45 },
    { term: "roughly even chance", synonym: "roughly even odds", min: 0.45, max: 0.55 },
    { term: "likely", synonym: "probable", min: 0.55, max: 0.8 },
    { term: "very likely", synonym: "highly probable", min: 0.8, max: 0.95 },
    { term: "almost certain", synonym: "nearly certain", min: 0.95, max: 0.99 },
  ],
};

export const LEXICONS: readonly Lexicon[] = [icd203];
export const DEFAULT_LEXICON = icd203.id;

export const lexiconId = z.literal(
  LEXICONS.map(({ id }) => id),
  `Choose a lexicon: ${LEXICONS.map(({ id }) => id).join(", ")}`,
);

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
 * The word for a probability: the band that holds it, lower bound inclusive, the top band closed.
 * Null where no band does (below the lowest, above the highest): such a number is shown without a word.
 */
export function termFor(lexicon: Lexicon, probability: number): LexiconTerm | null {
  const top = Math.max(...lexicon.terms.map(({ max }) => max));
  const holds = ({ min, max }: LexiconTerm) =>
    probability >= min && (probability < max || (max === top && probability === top));
  return lexicon.terms.find(holds) ?? null;
}
