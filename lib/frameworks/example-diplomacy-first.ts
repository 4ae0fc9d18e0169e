import type { Scenario } from "../model/scenario";
import { asWritten } from "./example-as-written";
import { around, between, number, PARTIAL, SUBSTANTIAL, word } from "./example-judgements";
import { withEffects } from "./with-effects";

/** The example's second scenario: a standing channel comes before the first large exercise. Risks are judged alike. */
export const diplomacyFirst: Scenario = {
  ...asWritten,
  key: "diplomacy-first",
  title: "Diplomacy first",
  notes:
    "A standing crisis channel and a calendar of talks are agreed before the first large exercise, and exercises are fewer in the first year. The risks before mitigation are judged as in As written, so that all that differs is what the mitigations do and what the delay costs.",
  mitigations: {
    communication: {
      included: true,
      delivery: around(0.65, 0.8, 0.9),
      cost: 7,
      rationale: "The channel gives announcements an address, and answers a place.",
    },
    norms: {
      included: true,
      delivery: between(0.75, 0.95),
      cost: 9,
      rationale: "Conduct at sea is an item of the talks, so checking it is likelier to be agreed.",
    },
    diplomacy: {
      included: true,
      delivery: number(0.85),
      cost: 26,
      rationale:
        "Dates and people are named before anything else begins. The other side may still stay away.",
    },
  },
  effects: withEffects(asWritten.effects, [
    {
      mitigation: "diplomacy",
      risk: "escalation",
      likelihood: SUBSTANTIAL,
      severity: around(0.4, 0.6, 0.75),
      rationale: "A channel that was used before the crisis is used in it.",
    },
    {
      mitigation: "diplomacy",
      risk: "stability",
      likelihood: SUBSTANTIAL,
      severity: PARTIAL,
      rationale: "Consultation comes before the activity, so fewer governments need to react in public.",
    },
    {
      mitigation: "diplomacy",
      risk: "competition",
      likelihood: around(0.1, 0.2, 0.35),
      severity: around(0.2, 0.3, 0.45),
      rationale: "Fewer exercises leave less to answer; notice of exercises can be made mutual.",
    },
  ]),
  impacts: {
    capacity: {
      change: around(0, 10, 25),
      confidence: "moderate",
      rationale: "Training begins later.",
      confidenceReasons:
        "the delay is stated, and its cost follows from it; how much is caught up is not known",
    },
    interoperability: {
      change: between(5, 20),
      confidence: "moderate",
      rationale: "Fewer exercises in the first year.",
      confidenceReasons:
        "the number of exercises is planned, and what each adds has been seen only in small ones",
    },
    awareness: {
      change: around(5, 18, 35),
      confidence: "low",
      rationale:
        "Sharing among partners does not wait for exercises; a little is held back during the talks.",
      confidenceReasons: "the document does not say what will be shared, and nobody has been asked",
    },
  },
  implications: {
    dynamics: {
      change: around(-15, 0, 20),
      likelihood: word("roughly even chance"),
      perspective: "A non-aligned government in the region",
      confidence: "low",
      rationale: "Talks first leaves room to side with neither.",
      confidenceReasons: "it rests on what governments say in public and not on what they plan",
    },
    deterrence: {
      change: around(-10, 8, 25),
      likelihood: word("roughly even chance"),
      perspective: "The partners in the region",
      sameEventAs: "escalation",
      confidence: "low",
      rationale: "Restraint may be read as hesitation: some deterrence is given up for calm.",
      confidenceReasons: "what an attacker reads into restraint cannot be observed",
    },
    order: {
      change: around(0, 15, 35),
      likelihood: word("likely"),
      perspective: "Trading nations that depend on the sea lanes",
      confidence: "low",
      rationale: "Disputes have a place to go.",
      confidenceReasons: "channels of this kind exist elsewhere, and their record is mixed",
    },
  },
};
