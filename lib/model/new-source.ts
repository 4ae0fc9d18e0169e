import type * as z from "zod";
import { evidence } from "./evidence";

/** A source as it is entered, before it has an id: it says at least what it is. */
export const newSource = evidence.omit({ id: true }).refine(({ citation }) => citation !== "", {
  message: "Enter a citation: who says what, where and when",
  path: ["citation"],
});
export type NewSource = z.output<typeof newSource>;
