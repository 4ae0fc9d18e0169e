import * as z from "zod";
import { probabilityDist } from "./dist";
import { grounds } from "./grounds";
import { key } from "./key";
import { label, note } from "./text";

/** A measure that the document names against its risks. */
export const mitigation = z.strictObject({ key, label, statement: note });
export type Mitigation = z.output<typeof mitigation>;

/** What one scenario says of one mitigation: is it in, how likely is it delivered, what does it cost. */
export const mitigationJudgement = z.strictObject({
  included: z.boolean("Say whether it is included: true or false").default(true),
  delivery: probabilityDist.optional(),
  cost: z
    .number("Enter a cost")
    .min(0, "Enter a cost of 0 or more")
    .max(1e12, "Enter a smaller cost")
    .optional(),
  ...grounds,
});
export type MitigationJudgement = z.output<typeof mitigationJudgement>;
