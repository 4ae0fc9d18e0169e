import type * as z from "zod";
import type { Assessment } from "@/lib/model/assessment";
import { type Effect, type effect, NO_EFFECT } from "@/lib/model/effect";
import type { grounds } from "@/lib/model/grounds";
import type { impactJudgement } from "@/lib/model/impact";
import type { implicationJudgement } from "@/lib/model/implication";
import type { Influence, influence } from "@/lib/model/influence";
import type { mitigationJudgement } from "@/lib/model/mitigation";
import { own } from "@/lib/model/own";
import type { riskJudgement } from "@/lib/model/risk";
import type { ModelForm, ScenarioInputs } from "@/lib/model/scenario";
import type { Entered } from "./entered";

/**
 * A scenario as its form holds it: one entry for each item of the definition, in its order, and one for each pair:
 * effects mitigation by mitigation, influences impact by impact. By place and not by key: a form's paths can't carry
 * every key.
 */
export type ScenarioForm = {
  modelForm: ModelForm;
  risks: Entered<z.input<typeof riskJudgement>>[];
  mitigations: Entered<z.input<typeof mitigationJudgement>>[];
  effects: Entered<z.input<typeof effect>>[];
  impacts: Entered<z.input<typeof impactJudgement>>[];
  implications: Entered<z.input<typeof implicationJudgement>>[];
  influences: Entered<z.input<typeof influence>>[];
};
export type JudgedList = "risks" | "mitigations" | "impacts" | "implications";

const GROUNDS = {
  rationale: "",
  evidence: [],
  confidence: "",
  confidenceReasons: "",
  wouldChangeIf: "",
} satisfies Entered<z.input<z.ZodObject<typeof grounds>>>;
const BLANK = {
  risks: { likelihood: null, severity: null, overlap: 0, ...GROUNDS },
  mitigations: { included: false, delivery: null, cost: null, ...GROUNDS },
  impacts: { change: null, ...GROUNDS },
  implications: { change: null, likelihood: null, perspective: "", sameEventAs: "", ...GROUNDS },
} satisfies { [List in JudgedList]: ScenarioForm[List][number] };
const BLANK_EFFECT = { likelihood: null, severity: null, backfire: null, ...GROUNDS };
const BLANK_INFLUENCE = { strength: "" as const, ...GROUNDS };

/** What the form holds where an implication was said to be the reverse of no risk; no key has such characters. */
export const NO_RISK = "(none)";

/** A stored scenario as its form opens. Where no mitigation was judged yet, all are proposed as included. */
export function scenarioForm(definition: Assessment, inputs: ScenarioInputs): ScenarioForm {
  const fresh = Object.keys(inputs.mitigations).length === 0;
  const effects = new Map(inputs.effects.map((each) => [effectName(each), each]));
  const influences = new Map(inputs.influences.map((each) => [influenceName(each), each]));
  return {
    modelForm: inputs.modelForm,
    risks: definition.risks.map(({ key }) => ({ ...BLANK.risks, ...own(inputs.risks, key) })),
    mitigations: definition.mitigations.map(({ key }) => ({
      ...BLANK.mitigations,
      included: fresh,
      ...own(inputs.mitigations, key),
    })),
    effects: effectPairs(definition).map((pair) => ({
      ...pair,
      ...BLANK_EFFECT,
      ...effects.get(effectName(pair)),
    })),
    impacts: definition.impacts.map(({ key }) => ({ ...BLANK.impacts, ...own(inputs.impacts, key) })),
    implications: definition.implications.map(({ key }) => {
      const { sameEventAs, ...judged } = own(inputs.implications, key) ?? {};
      return {
        ...BLANK.implications,
        ...judged,
        sameEventAs: sameEventAs === null ? NO_RISK : (sameEventAs ?? ""),
      };
    }),
    influences: influencePairs(definition).map((pair) => ({
      ...pair,
      ...BLANK_INFLUENCE,
      ...influences.get(influenceName(pair)),
    })),
  };
}

/** What the form sends, unproven: blank fields and blank entries are left out, so that missing stays missing. */
export function enteredInputs(definition: Assessment, form: ScenarioForm) {
  const list = (name: JudgedList) =>
    Object.fromEntries(
      definition[name].flatMap(({ key }, index) => {
        const entry = form[name][index];
        return !entry || isBlank(entry, BLANK[name]) ? [] : [[key, filled(entry)]];
      }),
    );
  return {
    modelForm: form.modelForm,
    risks: list("risks"),
    mitigations: list("mitigations"),
    effects: form.effects.filter(isPairEntered).map((pair) => ({
      ...filled(pair),
      likelihood: pair.likelihood ?? NO_EFFECT,
      severity: pair.severity ?? NO_EFFECT,
    })),
    impacts: list("impacts"),
    implications: list("implications"),
    influences: form.influences.filter(isPairEntered).map(filled),
  };
}

/** Whether anything is said of a pair; if so, an effect's channel that is blank counts as none. */
export function isPairEntered(pair: ScenarioForm["effects" | "influences"][number]): boolean {
  return !Object.entries(pair).every(([field, value]) => ENDS.has(field) || isEmpty(value));
}
const ENDS = new Set(["mitigation", "risk", "impact", "implication"]);

/** The place of a pair among the form's effects. */
export function pairIndex(definition: Assessment, mitigation: number, risk: number): number {
  return mitigation * definition.risks.length + risk;
}

/** The place of a pair among the form's influences. */
export function influenceIndex(definition: Assessment, impact: number, implication: number): number {
  return impact * definition.implications.length + implication;
}

function effectPairs({ mitigations, risks }: Assessment) {
  return mitigations.flatMap((mitigation) =>
    risks.map((risk) => ({ mitigation: mitigation.key, risk: risk.key })),
  );
}

function influencePairs({ impacts, implications }: Assessment) {
  return impacts.flatMap((impact) =>
    implications.map((implication) => ({ impact: impact.key, implication: implication.key })),
  );
}

function effectName({ mitigation, risk }: Pick<Effect, "mitigation" | "risk">): string {
  return `${mitigation} ${risk}`;
}

function influenceName({ impact, implication }: Pick<Influence, "impact" | "implication">): string {
  return `${impact} ${implication}`;
}

function isBlank(entry: object, blank: object): boolean {
  return JSON.stringify(entry) === JSON.stringify(blank);
}

function filled(entry: object): Record<string, unknown> {
  const isNoRisk = (field: string, value: unknown) => field === "sameEventAs" && value === NO_RISK;
  return Object.fromEntries(
    Object.entries(entry).flatMap(([field, value]) =>
      isEmpty(value) ? [] : [[field, isNoRisk(field, value) ? null : value]],
    ),
  );
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === null || (Array.isArray(value) && value.length === 0);
}
