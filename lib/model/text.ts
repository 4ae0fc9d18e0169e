import * as z from "zod";

/** Longest texts that are stored. A title fits a heading; a note fits a page. */
export const TITLE_MAX = 200;
const LABEL_MAX = 120;
const NOTE_MAX = 4000;

// Control characters (but tab and line breaks) and halves of surrogate pairs can't be stored or shown faithfully.
const UNSTORABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

/** A text of at most `max` characters, without white space at its ends; may be empty. */
export function text(max: number) {
  return z
    .string("Enter a text")
    .transform((value) => value.trim())
    .refine(
      (value) => value.length <= max,
      `Shorten this to at most ${max.toLocaleString("en-GB")} characters`,
    )
    .refine((value) => !UNSTORABLE.test(value), "Remove the control characters: they can't be stored");
}

function required(max: number, message: string) {
  return text(max).refine((value) => value !== "", message);
}

/** The heading of an assessment or a scenario: 1 to 200 characters. */
export const title = required(TITLE_MAX, "Enter a title");

/** The short name of a risk, mitigation, impact or implication: 1 to 120 characters. */
export const label = required(LABEL_MAX, "Enter a short name");

/** A question, statement, note or reason; may be empty, at most 4,000 characters. */
export const note = text(NOTE_MAX).default("");
