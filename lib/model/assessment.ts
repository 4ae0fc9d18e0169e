import * as z from "zod";
import { EVIDENCE_MAX, evidence } from "./evidence";
import { handling } from "./handling";
import { harmScale } from "./harm-scale-schema";
import { impact } from "./impact";
import { implication } from "./implication";
import { lexiconId } from "./lexicon-id";
import { mitigation } from "./mitigation";
import { risk } from "./risk";
import { note, title } from "./text";

/** The document that is assessed. */
const documentSource = z.strictObject({
  title: note,
  source: note,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "Enter the 64 hexadecimal digits of a SHA-256")
    .optional(),
});

const ITEMS_MAX = 200;
const tooMany = `Name at most ${ITEMS_MAX}`;

function uniqueBy<T>(name: keyof T & string) {
  return (items: T[], context: z.core.$RefinementCtx<T[]>) => {
    const seen = new Set<unknown>();
    items.forEach((item, index) => {
      if (seen.has(item[name])) {
        context.addIssue({
          code: "custom",
          path: [index, name],
          message: `Use each ${name} once: "${item[name]}" is taken`,
        });
      }
      seen.add(item[name]);
    });
  };
}

/** What all scenarios of an assessment share: the question, the scales, and the items that are judged. */
export const assessment = z.strictObject({
  title,
  question: note,
  perspective: note,
  handling,
  asOf: z.iso.date("Enter a date as year-month-day, for example 2026-11-23"),
  horizonMonths: z
    .number("Enter a number of months")
    .int("Enter whole months")
    .min(1, "Enter at least 1 month")
    .max(1200, "Enter at most 1,200 months"),
  lexicon: lexiconId,
  harmScale,
  toleranceHarm: z
    .number("Enter harm points")
    .min(0, "Enter harm points from 0")
    .max(1e9, "Enter fewer harm points"),
  document: documentSource.optional(),
  risks: z.array(risk).max(ITEMS_MAX, tooMany).superRefine(uniqueBy("key")),
  mitigations: z.array(mitigation).max(ITEMS_MAX, tooMany).superRefine(uniqueBy("key")),
  impacts: z.array(impact).max(ITEMS_MAX, tooMany).superRefine(uniqueBy("key")).default([]),
  implications: z.array(implication).max(ITEMS_MAX, tooMany).superRefine(uniqueBy("key")).default([]),
  evidence: z
    .array(evidence)
    .max(EVIDENCE_MAX, `Name at most ${EVIDENCE_MAX.toLocaleString("en-GB")} pieces of evidence`)
    .superRefine(uniqueBy("id"))
    .default([]),
});
export type Assessment = z.output<typeof assessment>;
