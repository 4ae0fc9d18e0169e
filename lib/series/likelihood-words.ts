import { percent, percentRange } from "../format";
import type { Lexicon, LexiconTerm } from "../model/lexicon";

// A boundary of a word is a number with two digits; what lies this near is the boundary, but for the last bits.
const ON_BOUNDARY = 1e-9;

/**
 * The word for a probability with its range: "likely (55–80 %)". On a boundary both words that meet there
 * (method 9.7); null where no word of the lexicon holds it.
 */
export function likelihoodWords(lexicon: Lexicon, probability: number): string | null {
  const holds = ({ min, max }: LexiconTerm) =>
    probability >= min - ON_BOUNDARY && probability <= max + ON_BOUNDARY;
  const words = lexicon.terms.filter(holds).map(withRange);
  return words.length > 0 ? words.join(" to ") : null;
}

/** A probability with its word and range: "79 %, likely (55–80 %)"; the number alone where there is no word. */
export function likelihoodPhrase(lexicon: Lexicon, probability: number): string {
  const words = likelihoodWords(lexicon, probability);
  return words ? `${percent(probability)}, ${words}` : percent(probability);
}

function withRange({ term, min, max }: LexiconTerm): string {
  return `${term} (${percentRange({ min, max })})`;
}
