import * as z from "zod";
import { LEXICONS } from "./lexicon";

// Apart from the lists: the engine runs in browsers that prove nothing.

export const lexiconId = z.literal(
  LEXICONS.map(({ id }) => id),
  `Choose a lexicon: ${LEXICONS.map(({ id }) => id).join(", ")}`,
);
