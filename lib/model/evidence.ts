import * as z from "zod";
import { key } from "./key";
import { label, note } from "./text";

/** A source, graded twice and separately: who says it (A–F) and what is said (1–6). F and 6 mean unknown (method 1.7). */
export const evidence = z.strictObject({
  id: key,
  citation: note,
  url: z
    .union(
      [
        z.literal(""),
        // An address is a text too: its length is bounded, and control characters can't be stored.
        z.url({ protocol: /^https?$/ }).pipe(note.unwrap()),
      ],
      "Enter an address that begins with http:// or https://",
    )
    .default(""),
  origin: z.union([z.literal(""), label]).default(""),
  reliability: z.enum(["A", "B", "C", "D", "E", "F"], "Choose a reliability from A to F").default("F"),
  credibility: z.enum(["1", "2", "3", "4", "5", "6"], "Choose a credibility from 1 to 6").default("6"),
});
export type Evidence = z.output<typeof evidence>;

/** The most pieces of evidence of an assessment. */
export const EVIDENCE_MAX = 2000;

/** A piece of evidence as it is added: it has no id yet, and says what it is. */
export const newEvidence = evidence.omit({ id: true }).extend({
  citation: note.unwrap().refine((text) => text !== "", "Enter a citation: what others can find it by"),
});

/**
 * Evidence by where it began: what shares an origin (but for case and blanks at its ends) is one source, however often it
 * is reported; a piece without an origin is a source of its own (method 1.7). In the order of each source's first piece.
 */
export function independentSources(evidence: readonly Evidence[]): Evidence[][] {
  const sources = new Map<unknown, Evidence[]>();
  for (const piece of evidence) {
    const origin = piece.origin.trim().toLowerCase();
    const source = origin === "" ? piece : origin;
    sources.set(source, [...(sources.get(source) ?? []), piece]);
  }
  return [...sources.values()];
}
