import type { Issue } from "../result";

/** How deep an assessment file may nest; a proper one nests about eight deep. */
export const MAX_DEPTH = 50;
/** How many values one list or object may hold; the longest list of the format has as many. */
const MAX_VALUES = 10_000;

/**
 * The first place where a text nests deeper or holds longer lists than any proper file does, by its line; null where
 * none does. It reads brackets, commas and quotes alone, so that it can be asked before the text is parsed, and what is
 * parsed then is no larger than a proper file.
 */
export function shapeIssue(text: string): Issue | null {
  const commas: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (sign === OPEN_LIST || sign === OPEN_OBJECT) {
      if (commas.length >= MAX_DEPTH) return issueAt(text, at, `Nest at most ${MAX_DEPTH} levels deep`);
      commas.push(0);
    } else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) commas.pop();
    else if (sign === COMMA) {
      const count = (commas.pop() ?? 0) + 1;
      if (count >= MAX_VALUES) return issueAt(text, at, "Name at most 10,000 values in one list");
      commas.push(count);
    }
  }
  return null;
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The place of the quote that ends the string that begins at `start`, or the end of the text where none does. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === BACKSLASH) at++;
    else if (sign === QUOTE) return at;
  }
  return text.length;
}

function issueAt(text: string, at: number, message: string): Issue {
  const line = text.slice(0, at).split("\n").length;
  return { path: ["FILE", `line ${line}`], message };
}
