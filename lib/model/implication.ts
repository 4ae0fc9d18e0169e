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
  ...grounds,
});
export type ImplicationJudgement = z.output<typeof implicationJudgement>;
