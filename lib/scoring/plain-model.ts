import type { Assessment } from "../model/assessment";
import type { Effect } from "../model/effect";
import { own } from "../model/own";
import type { ModelForm, ScenarioInputs } from "../model/scenario";
import { meanOf, type Scales } from "./mean";
import type { Missing } from "./score";

/** One risk as plain numbers: probability, harm points, overlap, and each mitigation's effects in their order. */
export type PlainRisk = {
  key: string;
  likelihood: number;
  severity: number;
  overlap: number;
  /** Shares removed of the likelihood and of the severity, and the factor on the odds; one for each mitigation. */
  effects: readonly { likelihood: number; severity: number; backfire: number }[];
};

/** A scenario as plain numbers: every input at its mean. What lacks a judgement is not in it. */
export type PlainModel = {
  form: ModelForm;
  mitigations: readonly { key: string; delivery: number }[];
  risks: readonly PlainRisk[];
};

const NO_EFFECT = { likelihood: 0, severity: 0, backfire: 1 };

/**
 * A scenario's judgements as the numbers that are scored, each at its mean (method 9.3), and what is missing.
 * A risk without likelihood or severity, and an included mitigation without delivery, are left out, never set to zero.
 */
export function plainModel(
  assessment: Assessment,
  inputs: ScenarioInputs,
): { model: PlainModel; missing: Missing[] } {
  const scales = { lexicon: assessment.lexicon, harmScale: assessment.harmScale };
  const mitigations = assessment.mitigations.flatMap(({ key }) => {
    const judgement = own(inputs.mitigations, key);
    if (!judgement?.included || !judgement.delivery) return [];
    return [{ key, delivery: meanOf(judgement.delivery, scales) }];
  });
  const effects = new Map(inputs.effects.map((effect) => [pair(effect.mitigation, effect.risk), effect]));
  const risks = assessment.risks.flatMap(({ key }) => {
    const judgement = own(inputs.risks, key);
    if (!judgement?.likelihood || !judgement.severity) return [];
    return [
      {
        key,
        likelihood: meanOf(judgement.likelihood, scales),
        severity: meanOf(judgement.severity, scales),
        overlap: judgement.overlap,
        effects: mitigations.map((mitigation) => plainEffect(effects.get(pair(mitigation.key, key)), scales)),
      },
    ];
  });
  return { model: { form: inputs.modelForm, mitigations, risks }, missing: missingIn(assessment, inputs) };
}

function plainEffect(effect: Effect | undefined, scales: Scales) {
  if (!effect) return NO_EFFECT;
  return {
    likelihood: meanOf(effect.likelihood, scales),
    severity: meanOf(effect.severity, scales),
    backfire: effect.backfire ? meanOf(effect.backfire, scales) : 1,
  };
}

/** A mitigation that no scenario entry mentions is not included, so it lacks nothing. */
function missingIn(assessment: Assessment, inputs: ScenarioInputs): Missing[] {
  const ofRisks = assessment.risks.flatMap(({ key }) => {
    const judgement = own(inputs.risks, key);
    const fields = (["likelihood", "severity"] as const).filter((field) => !judgement?.[field]);
    return fields.map((field) => ({ path: ["risks", key, field], field, key }));
  });
  const ofMitigations = assessment.mitigations.flatMap(({ key }) => {
    const judgement = own(inputs.mitigations, key);
    if (!judgement?.included || judgement.delivery) return [];
    return [{ path: ["mitigations", key, "delivery"], field: "delivery" as const, key }];
  });
  return [...ofRisks, ...ofMitigations];
}

function pair(mitigation: string, risk: string): string {
  return `${mitigation} ${risk}`;
}
