import type { Assessment } from "@/lib/model/assessment";
import type { Effect } from "@/lib/model/effect";
import type { Evidence } from "@/lib/model/evidence";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import type { Impact, ImpactJudgement } from "@/lib/model/impact";
import type { Implication, ImplicationJudgement } from "@/lib/model/implication";
import type { Influence } from "@/lib/model/influence";
import { DEFAULT_LEXICON } from "@/lib/model/lexicon";
import type { Mitigation, MitigationJudgement } from "@/lib/model/mitigation";
import type { Risk, RiskJudgement } from "@/lib/model/risk";
import type { SavedAssessment, SavedScenario } from "@/lib/model/saved";
import { NO_INPUTS, type Scenario, type ScenarioInputs } from "@/lib/model/scenario";

// Builders: what a test doesn't speak of is as plain as it can be, and valid.

const BORN = new Date("2026-11-23T12:00:00.000Z");

export function makeRisk(over: Partial<Risk> = {}): Risk {
  return {
    key: "escalation",
    category: "escalation",
    label: "Escalation",
    statement: "",
    resolution: "",
    ...over,
  };
}

export function makeMitigation(over: Partial<Mitigation> = {}): Mitigation {
  return { key: "hotline", label: "Hotline", statement: "", ...over };
}

export function makeImpact(over: Partial<Impact> = {}): Impact {
  return { key: "trade", label: "Trade", statement: "", ...over };
}

export function makeImplication(over: Partial<Implication> = {}): Implication {
  return { key: "order", label: "Order", statement: "", ...over };
}

export function makeEvidence(over: Partial<Evidence> = {}): Evidence {
  return {
    id: "source",
    citation: "A source",
    url: "",
    origin: "",
    reliability: "F",
    credibility: "6",
    ...over,
  };
}

/** One risk, one mitigation, nothing else. */
export function makeAssessment(over: Partial<Assessment> = {}): Assessment {
  return {
    title: "Assessment",
    question: "",
    perspective: "",
    asOf: "2026-11-23",
    horizonMonths: 24,
    lexicon: DEFAULT_LEXICON,
    harmScale: HALF_DECADE,
    toleranceHarm: 10,
    risks: [makeRisk()],
    mitigations: [makeMitigation()],
    impacts: [],
    implications: [],
    evidence: [],
    ...over,
  };
}

export function makeRiskJudgement(over: Partial<RiskJudgement> = {}): RiskJudgement {
  return {
    likelihood: { kind: "point", value: 0.2 },
    severity: { kind: "point", value: 10 },
    overlap: 0,
    rationale: "",
    evidence: [],
    ...over,
  };
}

export function makeMitigationJudgement(over: Partial<MitigationJudgement> = {}): MitigationJudgement {
  return { included: true, delivery: { kind: "point", value: 0.5 }, rationale: "", ...over };
}

export function makeImpactJudgement(over: Partial<ImpactJudgement> = {}): ImpactJudgement {
  return { change: { kind: "point", value: 10 }, rationale: "", ...over };
}

export function makeImplicationJudgement(over: Partial<ImplicationJudgement> = {}): ImplicationJudgement {
  return {
    change: { kind: "point", value: -10 },
    likelihood: { kind: "point", value: 0.5 },
    perspective: "",
    rationale: "",
    ...over,
  };
}

export function makeEffect(over: Partial<Effect> = {}): Effect {
  return {
    mitigation: "hotline",
    risk: "escalation",
    likelihood: { kind: "point", value: 0.3 },
    severity: { kind: "point", value: 0.1 },
    rationale: "",
    ...over,
  };
}

/** How the impact of makeImpact bears on the implication of makeImplication. */
export function makeInfluence(over: Partial<Influence> = {}): Influence {
  return { impact: "trade", implication: "order", strength: "furthers", rationale: "", ...over };
}

/** Judges the risk and the mitigation of makeAssessment, and the effect between them. */
export function makeInputs(over: Partial<ScenarioInputs> = {}): ScenarioInputs {
  return {
    ...NO_INPUTS,
    risks: { escalation: makeRiskJudgement() },
    mitigations: { hotline: makeMitigationJudgement() },
    effects: [makeEffect()],
    ...over,
  };
}

export function makeScenario(over: Partial<Scenario> = {}): Scenario {
  return { key: "baseline", title: "Baseline", notes: "", ...makeInputs(), ...over };
}

export function makeSavedScenario(over: Partial<SavedScenario> = {}): SavedScenario {
  const id = "00000000-0000-7000-8000-0000000000b1";
  return { ...makeScenario(), id, version: 1, seed: 1, updatedAt: BORN, frozen: null, ...over };
}

export function makeSavedAssessment(over: Partial<SavedAssessment> = {}): SavedAssessment {
  return {
    ...makeAssessment(),
    id: "00000000-0000-7000-8000-0000000000a1",
    version: 1,
    illustrative: false,
    framework: null,
    additivityAccepted: false,
    updatedAt: BORN,
    scenarios: [makeSavedScenario()],
    ...over,
  };
}
