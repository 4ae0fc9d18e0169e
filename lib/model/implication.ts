import * as z from "zod";
import { changeDist, probabilityDist } from "./dist";
import { grounds } from "./grounds";
import { key } from "./key";
import { label, note } from "./text";

/** What the document may mean for the wider order, from somebody's point of view. */
export const implication = z.strictObject({ key, label, statement: note });
export type Implication = z.output<typeof implication>;

export const implicationJudgement = z.strictObject({
  change: changeDist.optional(),
  likelihood: probabilityDist.optional(),
  perspective: note,
  /**
   * The risk, by its key, that is the same event seen from the other side: nobody is to count it twice (method 9.6).
   * Null: it was said that none is; left out: nobody said.
   */
  sameEventAs: key.nullable().optional(),
  ...grounds,
});
export type ImplicationJudgement = z.output<typeof implicationJudgement>;
