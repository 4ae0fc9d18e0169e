import * as z from "zod";

export const PROOF_FORMAT = "counterweight.proof";
export const PROOF_VERSION = 1;

const TEXT_MAX = 2000;
const text = z.string("Enter a text").max(TEXT_MAX, `Enter at most ${TEXT_MAX} characters`);
// A key that every object has ("constructor") would be found in rows that lack it.
const key = text.min(1, "Enter a key").refine((name) => !(name in Object.prototype), "Use another key");
// What is stored has ids of this form; nothing else is ever looked up.
const id = z.guid("Enter an id, or null").nullable();
const count = z.int("Enter a whole number").min(0, "Enter a number from 0");
const hash = z.string().regex(/^[0-9a-f]{64}$/, "Enter the 64 hexadecimal digits of a SHA-256");

const assessment = z.strictObject({ id, title: text });
const scenario = z.strictObject({
  id,
  key,
  title: text,
  version: count.nullable(),
  frozen: z.boolean("Say whether it is frozen: true or false"),
  inputsHash: hash,
  assessment: assessment.extend({ asOf: z.iso.date("Enter a date as year-month-day") }).optional(),
});
const scenarios = z.array(scenario).max(20, "Name at most 20 scenarios");

const cell = z.union([z.string().max(TEXT_MAX), z.number(), z.null()], "Enter a text, a number or null");
const row = z.record(key, cell);
const KINDS = ["text", "harm", "harm-difference", "probability", "change", "correlation"] as const;
const column = z.strictObject({
  key,
  label: text,
  unit: text,
  kind: z.enum(KINDS, `Enter one of ${KINDS.join(", ")}`),
});

/**
 * What a figure says of itself so that it can be looked up and computed again (docs/proof.md): of which assessment and
 * scenarios, by which method, from which draws, and its numbers. It names no address, and is no signature.
 */
export const proof = z.strictObject({
  format: z.literal(PROOF_FORMAT, `Enter "${PROOF_FORMAT}"`),
  version: z.literal(PROOF_VERSION, `Enter ${PROOF_VERSION}: this version reads no other`),
  methodVersion: text,
  lexicons: z.array(key).max(20, "Name at most 20 lexicons"),
  asOf: z.iso.date("Enter a date as year-month-day"),
  /** How the assessment is to be handled, in its own words. */
  handling: text.nullable(),
  illustrative: z.boolean("Say whether it is invented: true or false"),
  /** Null where nothing is drawn. */
  simulation: z.strictObject({ seed: count, draws: count }).nullable(),
  assessment,
  scenarios: scenarios.min(1, "Name a scenario"),
  /** What else the numbers depend on. */
  rate: z.number("Enter a rate").nullable(),
  drawnWith: scenarios,
  figure: z.strictObject({
    id: key,
    finding: text,
    columns: z.array(column).max(1000, "Name at most 1,000 columns"),
    rows: z.array(row).max(5000, "Give at most 5,000 rows"),
    total: row.nullable(),
  }),
});
export type Proof = z.output<typeof proof>;
