import type { Framework } from "../model/framework";
import { indoPacificPartnership } from "./indo-pacific-partnership";

/** The frameworks that come with the program, in the order they are offered. */
export const frameworks: readonly Framework[] = [indoPacificPartnership];

/** The framework of that key, or null if there is none. */
export function findFramework(key: string): Framework | null {
  return frameworks.find((framework) => framework.key === key) ?? null;
}
