import type { Scored } from "./scored";

/** What must be done before a scenario has a score to draw; null where it has one. */
export function needed({ definition, score }: Pick<Scored, "definition" | "score">): string | null {
  if (score.plugIn) return null;
  if (definition.risks.length === 0) return "Name at least one risk.";
  return "Enter the likelihood and the severity of at least one risk.";
}

/** What must be done before there is anything to say of mitigations. */
export const NO_MITIGATION = "Include at least one mitigation and say how likely it is to be delivered.";
