import * as z from "zod";
import { key } from "./key";
import { note, title } from "./text";

const CUTS_MAX = 12;

function cuts(needed: string, max: number) {
  const message = `Enter ${needed}`;
  return z
    .array(z.number(message).min(0, message).max(max, message))
    .min(2, "Enter at least two cuts")
    .max(CUTS_MAX + 1, `Enter at most ${CUTS_MAX + 1} cuts`)
    .refine((values) => values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0)), {
      message: "Put the cuts in rising order",
    });
}

/**
 * A risk matrix: rows of likelihood and columns of consequence, both from the lowest, each cell with the number of its
 * colour (0 the lowest). A cell holds what lies from its lower cut up to, not including, its upper one; the last cell
 * holds its upper cut and all above it, the first one all below (method 3).
 */
export const riskMatrix = z
  .strictObject({
    key,
    title,
    about: note,
    /** Probabilities, one more than there are rows. */
    likelihoodCuts: cuts("probabilities between 0 and 1", 1),
    /** Harm points, one more than there are columns. */
    consequenceCuts: cuts("harm points from 0 to a thousand million", 1e9),
    /** Colours by [likelihood][consequence]. */
    grid: z.array(z.array(z.number().int("Enter whole numbers").min(0, "Enter numbers from 0").max(99))),
  })
  .superRefine(({ likelihoodCuts, consequenceCuts, grid }, context) => {
    const [rows, columns] = [likelihoodCuts.length - 1, consequenceCuts.length - 1];
    if (grid.length !== rows)
      context.addIssue({
        code: "custom",
        path: ["grid"],
        message: `Enter ${rows} rows, one for each likelihood`,
      });
    grid.forEach((row, index) => {
      if (row.length === columns) return;
      const message = `Enter ${columns} cells, one for each consequence`;
      context.addIssue({ code: "custom", path: ["grid", index], message });
    });
  });
export type RiskMatrix = z.output<typeof riskMatrix>;
