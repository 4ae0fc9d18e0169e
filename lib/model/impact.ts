import * as z from "zod";
import { changeDist } from "./dist";
import { grounds } from "./grounds";
import { key } from "./key";
import { label, note } from "./text";

/** Something the document is meant to change for the better or may change for the worse; never netted against harm. */
export const impact = z.strictObject({ key, label, statement: note });
export type Impact = z.output<typeof impact>;

export const impactJudgement = z.strictObject({
  change: changeDist.optional(),
  ...grounds,
});
export type ImpactJudgement = z.output<typeof impactJudgement>;
