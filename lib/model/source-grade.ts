import type { Evidence } from "./evidence";

/** How far whoever says it can be relied on, in the words of the grades (method 1.7). F is unknown, not the worst. */
export const RELIABILITY_WORDS: Record<Evidence["reliability"], string> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "unknown: reliability can't be judged",
};

/** How far what is said is credible, in the words of the grades (method 1.7). 6 is unknown, not the worst. */
export const CREDIBILITY_WORDS: Record<Evidence["credibility"], string> = {
  "1": "confirmed by other sources",
  "2": "probably true",
  "3": "possibly true",
  "4": "doubtful",
  "5": "improbable",
  "6": "unknown: its truth can't be judged",
};

/** The grades in their order, the unknown ones last. */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export const CREDIBILITIES = ["1", "2", "3", "4", "5", "6"] as const;
