import * as z from "zod";

// Apart from what is computed with a scale: the engine runs in browsers that prove nothing.

/** A geometric harm scale: each level spans a factor of `base`, the highest ends at `top` harm points. */
export const harmScale = z.strictObject({
  base: z
    .number("Enter a number")
    .gt(1, "Enter a factor above 1")
    .max(1000, "Enter a factor of at most 1000"),
  top: z
    .number("Enter a number")
    .positive("Enter harm points above 0")
    .max(1e9, "Enter at most a thousand million"),
});
export type HarmScale = z.output<typeof harmScale>;
