import { text } from "./text";

/** The longest handling line: it stands in one line at the head of every page. */
export const HANDLING_MAX = 120;

// What turns the direction of a line or takes no room: with it, a marking could read as another one. The two joiners
// stay, since some scripts are written with them.
const UNSEEN = /(?![\u200c\u200d])\p{Cf}/gu;

/**
 * How the assessment is to be handled, such as "Official – sensitive": one line of at most 120 characters, written on
 * every page and in every file that leaves. An empty one is none.
 */
export const handling = text(HANDLING_MAX)
  .transform((line) => line.replace(UNSEEN, "").replace(/\s+/gu, " ").trim())
  .transform((line) => (line === "" ? undefined : line))
  .optional();
