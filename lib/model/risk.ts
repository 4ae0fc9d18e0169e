import * as z from "zod";
import { confidence } from "./confidence";
import { probabilityDist, severityDist } from "./dist";
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
  confidence: confidence.optional(),
  rationale: note,
  evidence: z.array(key).max(200, "Name at most 200 pieces of evidence").default([]),
});
export type RiskJudgement = z.output<typeof riskJudgement>;
