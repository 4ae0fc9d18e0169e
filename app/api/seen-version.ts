import * as z from "zod";

/** The version of a record that a writer has seen; what was written since refuses the write. */
export const version = z
  .number("Name the version you have seen")
  .int("Name the version you have seen")
  .min(1, "Name the version you have seen");

/** A write that needs nothing but to say what it saw. */
export const seenVersion = z.strictObject({ version });
