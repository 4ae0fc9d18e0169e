import type { Scenario } from "../model/scenario";
import { asWritten } from "./example-as-written";
import { influencesWithdrawn } from "./example-influences";
import { around, between, number, PARTIAL, SLIGHT, word } from "./example-judgements";
import { withEffects } from "./with-effects";

/** The example's third scenario: activities are no longer announced. Risks are judged alike. */
export const transparencyWithdrawn: Scenario = {
  ...asWritten,
  key: "transparency-withdrawn",
  title: "Transparency withdrawn",
  notes:
    "After a leak, activities are no longer announced and questions no longer answered. Communication is not included; its effects stay on record, so that it can be put back. Talks suffer, and conduct is harder to check. The risks before mitigation are judged as in As written.",
  mitigations: {
    communication: {
      included: false,
      delivery: number(0.05),
      cost: 1,
      rationale: "Not included: a press release after the event is all that is left.",
    },
    norms: {
      included: true,
      delivery: between(0.5, 0.8),
      cost: 9,
      rationale: "The law still binds, but conduct that is not announced is hard to check.",
    },
    diplomacy: {
      included: true,
      delivery: word("roughly even chance"),
      cost: 12,
      rationale: "Invitations to talk are answered less when activities are secret.",
    },
  },
  effects: withEffects(asWritten.effects, [
    {
      mitigation: "norms",
      risk: "stability",
      likelihood: SLIGHT,
      severity: SLIGHT,
      rationale: "Lawful conduct that nobody can observe reassures nobody.",
    },
    {
      mitigation: "diplomacy",
      risk: "stability",
      likelihood: around(0.05, 0.15, 0.3),
      severity: PARTIAL,
      rationale: "Talks begin with distrust over what is kept secret.",
    },
  ]),
  impacts: {
    capacity: {
      change: around(5, 15, 30),
      confidence: "moderate",
      rationale: "Training goes on as in As written.",
      confidenceReasons: "earlier programmes of this kind are well described, but not in this region",
    },
    interoperability: {
      change: between(18, 38),
      confidence: "low",
      rationale: "Unannounced exercises can be more realistic.",
      confidenceReasons: "no partner has yet held exercises without announcing them",
    },
    awareness: {
      change: around(0, 15, 40),
      confidence: "low",
      rationale: "Partners share more among few and less among all.",
      confidenceReasons: "nobody has been asked what would be withheld",
    },
  },
  implications: {
    dynamics: {
      change: around(-50, -25, 0),
      likelihood: word("very likely"),
      perspective: "A non-aligned government in the region",
      confidence: "moderate",
      rationale: "What is secret is planned against at its worst.",
      confidenceReasons:
        "governments in the region have answered secrecy so before, though at a smaller scale",
    },
    deterrence: {
      change: around(-10, 15, 40),
      likelihood: word("roughly even chance"),
      perspective: "The partners in the region",
      sameEventAs: "escalation",
      confidence: "low",
      rationale: "Doubt about what a partner can do deters some and tempts others to test it.",
      confidenceReasons: "the two effects pull in opposite directions and cannot be observed",
    },
    order: {
      change: around(-40, -15, 5),
      likelihood: word("likely"),
      perspective: "Trading nations that depend on the sea lanes",
      confidence: "low",
      rationale: "Unannounced activity on both sides makes passage less predictable.",
      confidenceReasons: "few cases are on record, and none with this many parties",
    },
  },
  influences: influencesWithdrawn,
};
