import * as z from "zod";

const cell = z.union([z.string(), z.number(), z.null()]);
const row = z.record(z.string(), cell);
const scenario = z.looseObject({
  id: z.string().nullable(),
  key: z.string(),
  title: z.string(),
  version: z.number().nullable(),
  frozen: z.boolean(),
  inputsHash: z.string(),
});

/** A figure as JSON (lib/series/figure-json), for those who read it. */
export const figureDocument = z.strictObject({
  id: z.string(),
  title: z.string(),
  subtitle: z.string(),
  sentence: z.string(),
  source: z.looseObject({
    assessment: z.string(),
    assessmentId: z.string().nullable(),
    scenarios: z.array(scenario),
    asOf: z.string(),
    methodVersion: z.string(),
    handling: z.string().nullable(),
    simulation: z.object({ seed: z.number(), draws: z.number() }).nullable(),
    illustrative: z.boolean(),
  }),
  columns: z.array(z.object({ key: z.string(), label: z.string(), unit: z.string(), kind: z.string() })),
  rows: z.array(row),
  total: row.nullable(),
});
