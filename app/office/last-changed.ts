import type { SavedScenario } from "@/lib/model/saved";

/** When any of some scenarios was last changed: of a frozen one, when it was frozen. Requires at least one. */
export function lastChanged(scenarios: readonly Pick<SavedScenario, "updatedAt" | "frozen">[]): Date {
  return new Date(Math.max(...scenarios.map(({ updatedAt, frozen }) => (frozen?.at ?? updatedAt).getTime())));
}
