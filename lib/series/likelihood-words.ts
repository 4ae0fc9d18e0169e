import { percent, percentRange } from "../format";
import { type Lexicon, type LexiconTerm, nearestTerm } from "../model/lexicon";
import { wordsFor } from "./judgement-sentence";

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

/** The words of a probability before and after mitigation; said once where they are the same. */
export function wordsBeforeAfter(before: string | null, after: string | null): string {
  const [from, to] = [before ?? "no word", after ?? "no word"];
  return from === to ? `${from} before and after` : `${from} → ${to}`;
}

/** A probability with its word and range: "79 %, likely (55–80 %)"; the number alone where there is no word. */
export function likelihoodPhrase(lexicon: Lexicon, probability: number): string {
  const words = likelihoodWords(lexicon, probability);
  return words ? `${percent(probability)}, ${words}` : percent(probability);
}

/**
 * Which word a probability falls into (method 1, 9.7): "likely (55–80 %)"; both where it lies on a boundary; where no
 * word holds it, that it has none, why, and which is nearest.
 */
export function likelihoodReading(lexicon: Lexicon, probability: number): string {
  const [first, second] = wordsFor(lexicon, probability).map(withRange);
  if (first && second) return `on the boundary of ${first} and ${second}`;
  if (first) return first;
  const nearest = nearestTerm(lexicon, probability);
  const where = lexicon.terms.every(({ min }) => probability < min)
    ? "lies below the lowest word"
    : lexicon.terms.every(({ max }) => probability >= max)
      ? "lies above the highest word"
      : `lies in a gap of the ${lexicon.name}`;
  return `no word: ${percent(probability)} ${where}${nearest ? `, nearest ${withRange(nearest)}` : ""}`;
}

function withRange({ term, min, max }: LexiconTerm): string {
  return `${term} (${percentRange({ min, max })})`;
}
