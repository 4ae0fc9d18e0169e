import type * as z from "zod";
import type { Assessment } from "@/lib/model/assessment";
import { type Effect, type effect, NO_EFFECT } from "@/lib/model/effect";
import type { grounds } from "@/lib/model/grounds";
import type { impactJudgement } from "@/lib/model/impact";
import type { implicationJudgement } from "@/lib/model/implication";
import type { mitigationJudgement } from "@/lib/model/mitigation";
import { own } from "@/lib/model/own";
import type { riskJudgement } from "@/lib/model/risk";
import type { ModelForm, ScenarioInputs } from "@/lib/model/scenario";
import type { Entered } from "./entered";

/**
 * A scenario as its form holds it: one entry for each item of the definition, in its order, and one for each pair of
 * a mitigation and a risk, mitigation by mitigation. By place and not by key: a form's paths can't carry every key.
 */
export type ScenarioForm = {
  modelForm: ModelForm;
  risks: Entered<z.input<typeof riskJudgement>>[];
  mitigations: Entered<z.input<typeof mitigationJudgement>>[];
  effects: Entered<z.input<typeof effect>>[];
  impacts: Entered<z.input<typeof impactJudgement>>[];
  implications: Entered<z.input<typeof implicationJudgement>>[];
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
const BLANK_PAIR = { likelihood: null, severity: null, backfire: null, ...GROUNDS };

/** A stored scenario as its form opens. Where no mitigation was judged yet, all are proposed as included. */
export function scenarioForm(definition: Assessment, inputs: ScenarioInputs): ScenarioForm {
  const fresh = Object.keys(inputs.mitigations).length === 0;
  const stored = new Map(inputs.effects.map((each) => [pairName(each), each]));
  return {
    modelForm: inputs.modelForm,
    risks: definition.risks.map(({ key }) => ({ ...BLANK.risks, ...own(inputs.risks, key) })),
    mitigations: definition.mitigations.map(({ key }) => ({
      ...BLANK.mitigations,
      included: fresh,
      ...own(inputs.mitigations, key),
    })),
    effects: pairsOf(definition).map((pair) => ({ ...pair, ...BLANK_PAIR, ...stored.get(pairName(pair)) })),
    impacts: definition.impacts.map(({ key }) => ({ ...BLANK.impacts, ...own(inputs.impacts, key) })),
    implications: definition.implications.map(({ key }) => ({
      ...BLANK.implications,
      ...own(inputs.implications, key),
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
  };
}

/** Whether anything is said of a pair; if so, a channel that is blank counts as none. */
export function isPairEntered({
  mitigation: _m,
  risk: _r,
  ...said
}: Entered<z.input<typeof effect>>): boolean {
  return !Object.values(said).every(isEmpty);
}

/** The place of a pair among the form's effects. */
export function pairIndex(definition: Assessment, mitigation: number, risk: number): number {
  return mitigation * definition.risks.length + risk;
}

function pairsOf({ mitigations, risks }: Assessment) {
  return mitigations.flatMap((mitigation) =>
    risks.map((risk) => ({ mitigation: mitigation.key, risk: risk.key })),
  );
}

function pairName({ mitigation, risk }: Pick<Effect, "mitigation" | "risk">): string {
  return `${mitigation} ${risk}`;
}

function isBlank(entry: object, blank: object): boolean {
  return JSON.stringify(entry) === JSON.stringify(blank);
}

function filled(entry: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === null || (Array.isArray(value) && value.length === 0);
}
