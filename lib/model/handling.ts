import { seen } from "./seen";
import { text } from "./text";

/** The longest handling line: it stands in one line at the head of every page. */
export const HANDLING_MAX = 120;

/**
 * How the assessment is to be handled, such as "Official – sensitive": one line of at most 120 characters, written on
 * every page and in every file that leaves. An empty one is none.
 */
export const handling = text(HANDLING_MAX)
  .transform((line) => seen(line).replace(/\s+/gu, " ").trim())
  .transform((line) => (line === "" ? undefined : line))
  .optional();
