import type { HarmScale } from "./harm-scale-schema";

export type { HarmScale };

export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** Half a decade a level, 100 harm points at the top (method 9.2). */
export const HALF_DECADE: HarmScale = { base: Math.sqrt(10), top: 100 };

/** What adding up harm points says: whoever uses a scale accepts it, for every total rests on it (method 9.2). */
export const ADDITIVITY = "Harm points add up: two independent harms of 10 points are as bad as one of 20.";

/** The harm points a level spans: [top·base^(k−6), top·base^(k−5)] for level k (method 9.2). */
export function levelRange({ base, top }: HarmScale, level: Level): { min: number; max: number } {
  return { min: top * base ** (level - 6), max: top * base ** (level - 5) };
}

/** What each level stands for in the consequences of a policy; the words are ours, the ranges are the scale's. */
export const LEVEL_ANCHORS: Record<Level, { name: string; anchor: string }> = {
  1: { name: "minor", anchor: "noticed by specialists, gone within weeks" },
  2: { name: "limited", anchor: "a formal complaint or a cost that one ministry absorbs" },
  3: { name: "moderate", anchor: "lasting friction, plans or budgets change" },
  4: { name: "significant", anchor: "a crisis that heads of government must handle" },
  5: { name: "catastrophic", anchor: "the worst outcome this assessment considers" },
};
