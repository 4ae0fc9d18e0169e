import * as z from "zod";
import { probabilityDist, severityDist } from "./dist";
import { evidenceIds, grounds } from "./grounds";
import { key } from "./key";
import { label, note } from "./text";

export const RISK_CATEGORIES = ["escalation", "stability", "competition", "other"] as const;

/** A risk of the document: an event with a date, and the rule by which it will be said to have happened. */
export const risk = z.strictObject({
  key,
  category: z.enum(RISK_CATEGORIES, `Choose a category: ${RISK_CATEGORIES.join(", ")}`).default("other"),
  label,
  statement: note,
  resolution: note,
});
export type Risk = z.output<typeof risk>;

const OVERLAP = "Enter an overlap between 0 and 1 (0 % to 100 %)";

/** What one scenario says of one risk. Likelihood and severity may be missing; missing is never zero. */
export const riskJudgement = z.strictObject({
  likelihood: probabilityDist.optional(),
  severity: severityDist.optional(),
  overlap: z.number(OVERLAP).min(0, OVERLAP).max(1, OVERLAP).default(0),
  ...grounds,
  evidence: evidenceIds.default([]),
});
export type RiskJudgement = z.output<typeof riskJudgement>;
