import { counted } from "../format";

/** The most characters that a spreadsheet keeps in one cell. */
export const CELL_MAX = 32_767;

// What XML can't hold at all, but for tab and line break; and what turns the direction of all that follows.
const UNSTORABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
// A spreadsheet reads "_x000A_" as a line break; with its underscore written as such a sign, it stays what it is.
const ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * A text as a cell holds it: without control characters and marks that turn its direction, with plain line breaks, and
 * cut with a note where a spreadsheet could not keep it whole.
 */
export function cellText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, "\n")
    .replace(UNSTORABLE, "")
    .replace(TURNS, "")
    .replace(ESCAPED, "_x005F_");
  if (clean.length <= CELL_MAX) return clean;
  const note = ` … [cut: the text has ${counted(text.length, "character")}]`;
  // Half of a sign that takes two places is none.
  return `${clean.slice(0, CELL_MAX - note.length).replace(/\p{Cs}$/u, "")}${note}`;
}
