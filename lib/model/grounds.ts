import * as z from "zod";
import { confidence } from "./confidence";
import { key } from "./key";
import { note } from "./text";

const EVIDENCE_MAX = 200;

/** The evidence a judgement rests on, by its ids. */
export const evidenceIds = z.array(key).max(EVIDENCE_MAX, `Name at most ${EVIDENCE_MAX} pieces of evidence`);

/**
 * What a judgement rests on: why it was judged so and by which evidence, and, apart from likelihood, how firm that
 * ground is, why, and what would change the judgement (method 1.6). None of it changes a number.
 */
export const grounds = {
  rationale: note,
  evidence: evidenceIds.optional(),
  confidence: confidence.optional(),
  confidenceReasons: note.unwrap().optional(),
  wouldChangeIf: note.unwrap().optional(),
};
export type Grounds = z.output<z.ZodObject<typeof grounds>>;
