import type { Scenario } from "../model/scenario";
import { influencesAsWritten } from "./example-influences";
import {
  around,
  between,
  harmBetween,
  level,
  number,
  PARTIAL,
  SLIGHT,
  SUBSTANTIAL,
  word,
} from "./example-judgements";

/** The example's first scenario: the document taken at its word. The other two say how they differ from it. */
export const asWritten: Scenario = {
  key: "as-written",
  title: "As written",
  notes:
    "The document taken at its word: activities are announced, rules are kept, talks take place when there is time for them. Costs are staff-years a year.",
  modelForm: "relative",
  risks: {
    escalation: {
      likelihood: around(0.05, 0.12, 0.3),
      severity: harmBetween(20, 90),
      overlap: 0.25,
      confidence: "low",
      rationale:
        "Close encounters are frequent, losses of life rare: few encounters end with either side using force. The upper end allows for one crisis year in two. If it happens, heads of government must handle it; the top of the range is a clash that spreads. Overlap: announcement and talks would often prevent the same encounter.",
      confidenceReasons:
        "the one study counts encounters and not decisions to fire, and the other two sources are weaker",
      wouldChangeIf: "both sides kept a public record of their encounters",
      evidence: ["incident-study", "drill-report", "anonymous-account"],
    },
    stability: {
      likelihood: word("likely"),
      severity: level(3),
      overlap: 0.15,
      confidence: "moderate",
      rationale:
        "Governments outside the partnership have said that they see it as aimed at them, and recalling an ambassador is a cheap way to say so. It leaves friction and changed plans behind, but no lasting break.",
      confidenceReasons:
        "a government concerned has said so in public and the partnership expects it, but none has acted on it yet",
      wouldChangeIf: "a government outside the partnership recalled its ambassador, or joined the talks",
      evidence: ["communique", "outside-statement", "conference-remarks"],
    },
    competition: {
      likelihood: word("very likely"),
      severity: around(3, 6, 12),
      overlap: 0,
      confidence: "high",
      rationale:
        "Answering an exercise with an exercise is established practice and has been announced before. The cost is budgets and plans on all sides; export restrictions would put it at the upper end.",
      confidenceReasons: "two governments that gain nothing by agreeing describe the same practice",
      wouldChangeIf: "a large exercise passed without an answer",
      evidence: ["outside-statement", "policy-brief"],
    },
  },
  mitigations: {
    communication: {
      included: true,
      delivery: around(0.5, 0.7, 0.85),
      cost: 6,
      rationale:
        "Announcing is cheap and mostly done. A line on which others are also answered is promised without a date.",
    },
    norms: {
      included: true,
      delivery: between(0.7, 0.9),
      cost: 9,
      rationale:
        "Members are bound by the law of the sea already. What may fail is that others can check it.",
    },
    diplomacy: {
      included: true,
      delivery: word("likely"),
      cost: 14,
      rationale: "The will is stated; neither a channel nor a calendar is named.",
    },
  },
  effects: [
    {
      mitigation: "communication",
      risk: "escalation",
      likelihood: around(0.2, 0.35, 0.5),
      severity: PARTIAL,
      rationale: "Fewer surprises at sea; and a line that works shortens an incident.",
    },
    {
      mitigation: "communication",
      risk: "stability",
      likelihood: SUBSTANTIAL,
      severity: SLIGHT,
      rationale: "What was announced and explained is harder to call a threat.",
    },
    {
      mitigation: "communication",
      risk: "competition",
      likelihood: SLIGHT,
      severity: number(0.05),
      rationale: "A competitor answers what is done, however openly it is done.",
    },
    {
      mitigation: "norms",
      risk: "escalation",
      likelihood: PARTIAL,
      severity: number(0.1),
      rationale:
        "Agreed conduct keeps distance between ships and aircraft. It helps little once shots are fired.",
    },
    {
      mitigation: "norms",
      risk: "stability",
      likelihood: around(0.1, 0.2, 0.3),
      severity: PARTIAL,
      rationale: "Lawful conduct leaves a protest with fewer supporters and a shorter life.",
    },
    {
      mitigation: "norms",
      risk: "competition",
      likelihood: SLIGHT,
      severity: SLIGHT,
      rationale: "Rules bound the form of competition more than its amount.",
    },
    {
      mitigation: "diplomacy",
      risk: "escalation",
      likelihood: around(0.15, 0.3, 0.45),
      severity: SUBSTANTIAL,
      rationale: "Talks prevent some crises and above all end them: their larger effect is on severity.",
    },
    {
      mitigation: "diplomacy",
      risk: "stability",
      likelihood: PARTIAL,
      severity: PARTIAL,
      rationale: "A government that is consulted has less to gain from a public step.",
    },
    {
      mitigation: "diplomacy",
      risk: "competition",
      likelihood: around(0.05, 0.12, 0.25),
      severity: PARTIAL,
      rationale:
        "Limits on deployments can be agreed, seldom within two years; restraint in kind is more usual.",
    },
  ],
  impacts: {
    capacity: {
      change: around(5, 15, 30),
      confidence: "moderate",
      rationale: "Training and shared procedures; equipment takes longer than the horizon.",
      confidenceReasons: "earlier programmes of this kind are well described, but not in this region",
    },
    interoperability: {
      change: between(15, 35),
      confidence: "moderate",
      rationale: "What is exercised together improves; languages and networks limit it.",
      confidenceReasons:
        "the effect is known from other alliances and has been seen here only in small exercises",
    },
    awareness: {
      change: around(5, 20, 40),
      confidence: "low",
      rationale: "Depends on what is released to the sharing platform, which the document leaves open.",
      confidenceReasons: "the document does not say what will be shared, and nobody has been asked",
    },
  },
  implications: {
    dynamics: {
      change: around(-30, -10, 10),
      likelihood: word("likely"),
      perspective: "A non-aligned government in the region",
      confidence: "low",
      rationale: "Pressure to take sides grows; some gain from being courted by both.",
      confidenceReasons: "it rests on what governments say in public and not on what they plan",
    },
    deterrence: {
      change: around(0, 15, 35),
      likelihood: word("roughly even chance"),
      perspective: "The partners in the region",
      sameEventAs: "escalation",
      confidence: "low",
      rationale:
        "An attacker must reckon with more opponents, though none has promised to fight. It is the same event as Escalation seen from the other side, and is not added to it.",
      confidenceReasons:
        "what an attacker reckons with cannot be observed, and the argument rests on analogies",
    },
    order: {
      change: around(-15, 5, 25),
      likelihood: word("roughly even chance"),
      perspective: "Trading nations that depend on the sea lanes",
      confidence: "low",
      rationale: "Practice under agreed rules supports them; rival practice beside it wears them down.",
      confidenceReasons: "the two effects pull in opposite directions and neither has been measured",
    },
  },
  influences: influencesAsWritten,
};
