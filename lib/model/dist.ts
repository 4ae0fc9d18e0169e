import * as z from "zod";
import { isFeasible } from "../math/metalog";
import { evenly, JUDGEMENT_MAX } from "./dist-text";
import { LEXICONS } from "./lexicon";

/** Where a distribution's numbers may lie, and how a message names it. */
type Domain = { min: number; max: number; needed: string };

const PROBABILITY: Domain = { min: 0, max: 1, needed: "a probability between 0 and 1 (0 % to 100 %)" };
const FRACTION: Domain = { min: 0, max: 1, needed: "a fraction between 0 and 1 (0 % to 100 %)" };
const HARM: Domain = { min: 0, max: 1e9, needed: "harm points from 0 to a thousand million" };
const CHANGE: Domain = { min: -100, max: 100, needed: "a change between −100 and +100" };
const MULTIPLIER: Domain = { min: 1, max: 1000, needed: "a factor between 1 and 1000" };

const ORDER = "Put the lower number first: low, likely, high";

function numberIn({ min, max, needed }: Domain) {
  const message = `Enter ${needed}`;
  return z.number(message).min(min, message).max(max, message);
}

function quantitative(domain: Domain) {
  const value = numberIn(domain);
  const positive = value.gt(0, "Enter a number above 0: a log scale has no zero");
  const point = z.strictObject({ kind: z.literal("point"), value });
  const uniform = z
    .strictObject({ kind: z.literal("uniform"), min: value, max: value })
    .refine(({ min, max }) => min <= max, { message: ORDER, path: ["max"] });
  const logUniform = z
    .strictObject({ kind: z.literal("logUniform"), min: positive, max: positive })
    .refine(({ min, max }) => min <= max, { message: ORDER, path: ["max"] });
  const pert = z
    .strictObject({ kind: z.literal("pert"), min: value, mode: value, max: value })
    .refine(({ min, mode }) => min <= mode, { message: ORDER, path: ["mode"] })
    .refine(({ mode, max }) => mode <= max, { message: ORDER, path: ["max"] });
  const quantiles = z
    .strictObject({
      kind: z.literal("quantiles"),
      p10: value,
      p50: value,
      p90: value,
      min: value,
      max: value,
    })
    .refine(({ min, p10, p50, p90, max }) => min < p10 && p10 < p50 && p50 < p90 && p90 < max, {
      message: "Put the numbers in rising order: min, P10, P50, P90, max",
      path: ["p50"],
    })
    .refine((q) => !(q.min < q.p10 && q.p10 < q.p50 && q.p50 < q.p90 && q.p90 < q.max) || isFeasible(q), {
      message: "Move P50 nearer the middle of P10 and P90: no smooth distribution has these three",
      path: ["p50"],
    });
  return [point, uniform, logUniform, pert, quantiles] as const;
}

const RANGES = "a range such as 20..45, or low..best..high";
/** What a field takes, as it asks for it where it can't read what was typed. */
const READABLE = {
  probability: `Enter a word of the list such as unlikely, a number such as 30, ${RANGES}`,
  fraction: `Enter none, slight, partial, substantial or strong, a number such as 30, ${RANGES}`,
  severity: `Enter a level of the list, harm points such as 30, ${RANGES}`,
  number: `Enter a number such as 30, ${RANGES}`,
};

const TOO_LONG = `Shorten this to at most ${JUDGEMENT_MAX} characters: a judgement is a word, a number or a range`;
const QUANTILES_READABLE = "Write quantiles as p10 10, p50 20, p90 45, within 0..100";

/** Asks for a number where a form sends the text it could not read (Unread in dist-text.ts), else for a known kind. */
function kindNeeded(kinds: string, readable = READABLE.number) {
  const error = ({ input }: { input?: unknown }) => {
    const kind = typeof input === "object" && input !== null && "kind" in input ? input.kind : undefined;
    if (kind === "unread" && evenly(textOf(input)).length > JUDGEMENT_MAX) return TOO_LONG;
    if (kind === "unread" && isQuantiles(input)) return QUANTILES_READABLE;
    return kind === "unread" ? readable : `Choose a kind: point, uniform, logUniform, pert, ${kinds}`;
  };
  return { error };
}

function isQuantiles(unread: unknown): boolean {
  return /^\s*p\s?10\b/i.test(textOf(unread));
}

function textOf(unread: unknown): string {
  const text = typeof unread === "object" && unread !== null && "text" in unread ? unread.text : "";
  return typeof text === "string" ? text : "";
}

/** A word of a lexicon: the assessment's own where none is named. Whether the word exists is checked with the assessment. */
const termDist = z.strictObject({
  kind: z.literal("term"),
  term: z
    .string("Enter a likelihood word")
    .min(1, "Enter a likelihood word")
    .max(60, "Enter a likelihood word"),
  lexicon: z
    .literal(
      LEXICONS.map(({ id }) => id),
      "Name a lexicon that is known",
    )
    .optional(),
});

const levelDist = z.strictObject({
  kind: z.literal("level"),
  level: z.literal([1, 2, 3, 4, 5], "Choose a severity level from 1 to 5"),
});

/** How likely: a number, a range or a likelihood word, all in [0, 1]. */
export const probabilityDist = z.discriminatedUnion(
  "kind",
  [...quantitative(PROBABILITY), termDist],
  kindNeeded("quantiles or term", READABLE.probability),
);

/** Which share is taken away: a number or a range in [0, 1], or a word that stands for such a range. */
export const fractionDist = z.discriminatedUnion(
  "kind",
  [...quantitative(FRACTION), termDist],
  kindNeeded("quantiles or term", READABLE.fraction),
);

/** How severe, in harm points ≥ 0, or a level of the assessment's harm scale. */
export const severityDist = z.discriminatedUnion(
  "kind",
  [...quantitative(HARM), levelDist],
  kindNeeded("quantiles or level", READABLE.severity),
);

/** A change against today, −100 … +100. */
export const changeDist = z.discriminatedUnion("kind", [...quantitative(CHANGE)], kindNeeded("quantiles"));

/** What the odds of a risk are multiplied by when a mitigation works the other way, ≥ 1. */
export const multiplierDist = z.discriminatedUnion(
  "kind",
  [...quantitative(MULTIPLIER)],
  kindNeeded("quantiles"),
);

export type ProbabilityDist = z.output<typeof probabilityDist>;
export type SeverityDist = z.output<typeof severityDist>;
export type ChangeDist = z.output<typeof changeDist>;
/** Any judgement as a distribution: what is known of one number. */
export type Dist = ProbabilityDist | SeverityDist;
