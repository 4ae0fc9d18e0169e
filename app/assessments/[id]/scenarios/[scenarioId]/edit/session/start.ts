import type { Draft } from "@/app/assessments/drafts/drafts";
import { type History, NO_HISTORY } from "@/app/assessments/form/history";
import { type ScenarioForm, scenarioForm } from "@/app/assessments/form/scenario-form";
import { type Assessment, assessment } from "@/lib/model/assessment";
import { type ScenarioInputs, scenarioInputs } from "@/lib/model/scenario";
import { parse } from "@/lib/result";
import type { Base } from "./saver";

/** Where a session begins: a definition, the stored state it goes on from, and the form as it stands. */
export type Start = {
  definition: Assessment;
  base: Base;
  form: ScenarioForm;
  history: History;
  /** What brought it about, in a sentence; empty for a page that was just opened. */
  said: string;
};

export type Opened = {
  assessmentId: string;
  scenario: { id: string; title: string; version: number; seed: number };
  definition: Assessment;
  inputs: ScenarioInputs;
};

/** The session of a page that was just opened. */
export function freshStart({ definition, scenario: { version }, inputs }: Opened): Start {
  const form = scenarioForm(definition, inputs);
  return { definition, base: { version, inputs }, form, history: NO_HISTORY, said: "" };
}

/**
 * The session that a draft goes on with, from the state that it went on from: if others stored something since, that
 * is met on sending, like any other conflict. Null for what another version of the program kept and this can't read.
 */
export function startFrom({ definition, base, form, history }: Draft, said: string): Start | null {
  const proven = parse(assessment, definition);
  const inputs = parse(scenarioInputs, base.inputs);
  if (!proven.ok || !inputs.ok) return null;
  const like = scenarioForm(proven.value, inputs.value);
  // A draft that is older than influences says nothing of them: they are as they are stored.
  const { influences = like.influences }: Partial<ScenarioForm> = form;
  const whole = { ...form, influences };
  if (!hasShape(whole, like)) return null;
  return {
    definition: proven.value,
    base: { version: base.version, inputs: inputs.value },
    form: whole,
    history,
    said,
  };
}

/** Whether a form has the lists and fields that the program's own has. */
function hasShape(form: unknown, like: unknown): boolean {
  if (!Array.isArray(like)) {
    if (typeof like !== "object" || like === null) return true;
    if (typeof form !== "object" || form === null) return false;
    return Object.entries(like).every(
      ([name, part]) =>
        Object.hasOwn(form, name) && (!Array.isArray(part) || hasShape(Reflect.get(form, name), part)),
    );
  }
  return (
    Array.isArray(form) && form.length === like.length && like.every((part, at) => hasShape(form[at], part))
  );
}
