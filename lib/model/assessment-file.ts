import * as z from "zod";
import { assessment } from "./assessment";
import { key } from "./key";
import { SCENARIOS_MAX, scenario } from "./scenario";
import { addIssue, misplaced } from "./scenario-of";

/** The exchange format's name and version; a later version reads every earlier one. */
export const FILE_FORMAT = "counterweight.assessment";
export const FILE_VERSION = 1;

/** The largest file that is read, in bytes. */
export const FILE_BYTES_MAX = 10_000_000;

/** An assessment with its scenarios as one file (docs/assessment-file.md): refused whole if anything in it is wrong. */
export const assessmentFile = z
  .strictObject({
    format: z.literal(FILE_FORMAT, `Enter "${FILE_FORMAT}"`),
    version: z.literal(FILE_VERSION, `Enter ${FILE_VERSION}: this version reads no other`),
    ...assessment.shape,
    /** The framework it was made from, by its key. */
    framework: key.optional(),
    /** Stands where the judgements are invented, as those of the worked example are. */
    illustrative: z.literal(true, "Leave this out, or enter true").optional(),
    scenarios: z.array(scenario).max(SCENARIOS_MAX, `Name at most ${SCENARIOS_MAX} scenarios`),
  })
  .superRefine((file, context) => {
    const keys = new Set<string>();
    file.scenarios.forEach((item, index) => {
      if (keys.has(item.key)) {
        addIssue(context, {
          path: ["scenarios", index, "key"],
          message: `Use each key once: "${item.key}" is taken`,
        });
      }
      keys.add(item.key);
      for (const { path, message } of misplaced(file, item)) {
        addIssue(context, { path: ["scenarios", index, ...path], message });
      }
    });
  });
export type AssessmentFile = z.output<typeof assessmentFile>;
