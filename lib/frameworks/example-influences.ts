import type { Influence } from "../model/influence";

/** How the example's impacts bear on its implications, in the scenario that takes the document at its word. */
export const influencesAsWritten: Influence[] = [
  {
    impact: "capacity",
    implication: "dynamics",
    strength: "furthers",
    confidence: "moderate",
    rationale: "Whoever grows stronger is courted by some and planned against by others.",
    confidenceReasons: "both answers are on record elsewhere, though not at this scale",
    evidence: ["outside-statement", "policy-brief"],
  },
  {
    impact: "capacity",
    implication: "deterrence",
    strength: "furthers",
    rationale: "An attack that costs more from the first day is less tempting, whoever else may come.",
  },
  {
    impact: "capacity",
    implication: "order",
    strength: "slightly dampens",
    rationale: "Arming tends to be answered in kind, and rivals in arms keep fewer agreements.",
  },
  {
    impact: "interoperability",
    implication: "dynamics",
    strength: "slightly furthers",
    rationale: "Shared procedures tie partners closer together than any text does.",
  },
  {
    impact: "interoperability",
    implication: "deterrence",
    strength: "strongly furthers",
    confidence: "low",
    rationale: "Only forces that can act as one make several opponents out of many flags.",
    confidenceReasons: "what an attacker makes of joint drills is not known",
    evidence: ["drill-report"],
  },
  {
    impact: "awareness",
    implication: "dynamics",
    strength: "slightly dampens",
    rationale: "Governments that see for themselves have less reason to suppose the worst.",
  },
  {
    impact: "awareness",
    implication: "order",
    strength: "furthers",
    rationale: "A breach that was seen and recorded is harder to deny, so rules are kept more.",
    evidence: ["incident-study"],
  },
];

/** The same once activities are secret: what partners see is no longer shared, and what it does turns round. */
export const influencesWithdrawn: Influence[] = influencesAsWritten.map((influence) => {
  if (influence.impact !== "awareness") return influence;
  const { evidence: _evidence, ...unsourced } = influence;
  return influence.implication === "dynamics"
    ? {
        ...unsourced,
        strength: "furthers",
        rationale: "What is watched in silence is feared, and governments align against it.",
      }
    : {
        ...unsourced,
        strength: "slightly furthers",
        rationale: "A record that few may see shames nobody into keeping the rules.",
      };
});
