import { day, percent, percentRange } from "../format";
import type { Assessment } from "../model/assessment";
import { type Lexicon, type LexiconTerm, termFor } from "../model/lexicon";

/** A likelihood to be worded: of what, by when, and where it lies with 80 % probability if that is known. */
export type LikelihoodClaim = {
  /** A clause that can follow "that": "“Escalation” happens". */
  event: string;
  by: string;
  likelihood: number;
  interval?: { min: number; max: number } | undefined;
};

// Bounds are entered as decimals: a mean that misses one by less than this lies on it.
const SAME = 1e-12;

/**
 * The words of a lexicon for a probability (method 9.7, 1): one, two where the number lies on the boundary between two
 * bands, none where it lies in a gap or beyond the bands.
 */
export function wordsFor(lexicon: Lexicon, likelihood: number): LexiconTerm[] {
  const touching = lexicon.terms.filter(({ min, max }) => near(min, likelihood) || near(max, likelihood));
  const below = touching.find(({ max }) => near(max, likelihood));
  const above = touching.find(({ min }) => near(min, likelihood));
  const word = termFor(lexicon, likelihood) ?? below ?? above ?? null;
  if (!word) return [];
  if (below && above && (word === below || word === above)) return [below, above];
  return [word];
}

/** A likelihood as a sentence: "We assess it is unlikely (20–45 %; best 33 %) that … by 23 Nov 2028." */
export function likelihoodSentence(claim: LikelihoodClaim, lexicon: Lexicon): string {
  return `We assess ${claimText(claim, lexicon)} that ${claim.event} by ${claim.by}.`;
}

/** The same likelihood once the document's mitigations are counted. */
export function mitigatedSentence(claim: LikelihoodClaim, lexicon: Lexicon): string {
  return `With the mitigations in the document we assess ${claimText(claim, lexicon)} that ${claim.event} by ${claim.by}.`;
}

/**
 * Confidence in sentences of its own, for it never shares one with a likelihood (method 1.6): the level with its reason
 * and what would change it. A text that itself speaks of likelihood gets a sentence apart.
 */
export function confidenceSentences(judged: {
  level: "low" | "moderate" | "high";
  because?: string | undefined;
  wouldChangeIf?: string | undefined;
}): string[] {
  const [because, change] = [clause(judged.because), clause(judged.wouldChangeIf)];
  const ending = `${because && ` because ${because}`}${change && `; it would change if ${change}`}`;
  const whole = `Our confidence is ${judged.level}${ending}.`;
  if (!mixesLikelihood(whole)) return [whole];
  return [
    `Our confidence is ${judged.level}.`,
    ...(because ? [`The ground given for this: ${because}.`] : []),
    ...(change ? [`What would change this: ${change}.`] : []),
  ];
}

/** The day an assessment's horizon ends, as text: `asOf` and that many months later, the last day where there is none. */
export function deadline({ asOf, horizonMonths }: Pick<Assessment, "asOf" | "horizonMonths">): string {
  const [year = 0, month = 1, date = 1] = asOf.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + horizonMonths + 1, 0));
  const end = new Date(Date.UTC(year, month - 1 + horizonMonths, Math.min(date, lastOfMonth.getUTCDate())));
  return day(end);
}

/** Whether a sentence states both a level of confidence and a likelihood, by word or number: it must not (method 1.1). */
export function mixesLikelihood(sentence: string): boolean {
  const confidence = /\bconfidence (?:is|level|in)\b|\b(?:low|moderate|high) confidence\b/i.test(sentence);
  return confidence && (/%|\bodds\b/i.test(sentence) || LIKELIHOOD_WORD.test(sentence));
}

const LIKELIHOOD_WORD =
  /\b(?:un)?likel(?:y|ihood)|\b(?:im)?probabl[ey]\b|\bprobabilit(?:y|ies)\b|\bchances?\b|\bpossibilit(?:y|ies)\b|\b(?:almost|nearly|virtually) certain/i;

function claimText({ likelihood, interval }: LikelihoodClaim, lexicon: Lexicon): string {
  const words = wordsFor(lexicon, likelihood);
  const [first, second] = words;
  const range = interval && `${percent(0.8)} interval ${percentRange(interval)}`;
  if (!first) return `a likelihood of ${percent(likelihood)}${range ? ` (${range})` : ""}`;
  const bounds = percentRange({ min: first.min, max: second?.max ?? first.max });
  const numbers = [`${bounds}; best ${percent(likelihood)}`, range].filter(Boolean).join(", ");
  return second
    ? `a likelihood between “${first.term}” and “${second.term}” (${numbers})`
    : `${phrase(first.term)} (${numbers})`;
}

/** A word as it follows "we assess": "it is unlikely", "there is a remote chance", "a likelihood that is very high". */
function phrase(term: string): string {
  if (/^(?:very )?(?:low|moderate|high)$/.test(term)) return `a likelihood that is ${term}`;
  if (!/(?:chance|possibility|odds)$/.test(term)) return `it is ${term}`;
  return /^almost no /.test(term)
    ? `there is ${term}`
    : `there is ${/^[aeiou]/.test(term) ? "an" : "a"} ${term}`;
}

function clause(text: string | undefined): string {
  return (text ?? "").trim().replace(/[.\s]+$/, "");
}

function near(bound: number, likelihood: number): boolean {
  return Math.abs(bound - likelihood) <= SAME;
}
