import { get, set, type UseFormReturn } from "react-hook-form";
import { NO_HISTORY, sameValue } from "@/app/assessments/form/history";
import { type ScenarioForm, scenarioForm } from "@/app/assessments/form/scenario-form";
import type { Assessment } from "@/lib/model/assessment";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { inputsWithin } from "@/lib/model/within";
import { fieldsOf } from "./form-changes";
import type { Stored } from "./saver";
import type { Start } from "./start";
import { setField } from "./use-history";

/**
 * Puts what others stored into the form, field by field, and gives how many fields that changed; an entry that can't
 * be read yet stays as it was typed. Where the assessment itself was changed, the form is made anew in its new
 * definition, and what was entered comes along.
 */
export function adoptInto(props: {
  form: UseFormReturn<ScenarioForm, unknown, ScenarioInputs>;
  definition: Assessment;
  /** What of the form could be stored as it stood, and what it says together with what others stored. */
  yours: ScenarioInputs;
  merged: ScenarioInputs;
  stored: Stored;
  unrecorded: (deed: () => void) => void;
  reopen: (start: Start) => void;
}): number {
  const { form, definition, yours, merged, stored, unrecorded, reopen } = props;
  if (!isSameBut("evidence", stored.definition, definition)) {
    const { definition: to, version, inputs } = stored;
    const next = scenarioForm(to, inputsWithin(to, merged));
    reopen({
      definition: to,
      base: { version, inputs },
      form: withUnread(next, to, form.getValues(), definition),
      history: NO_HISTORY,
      said: REDEFINED,
    });
    return 0;
  }
  const before = fieldsOf(scenarioForm(definition, yours));
  const after = fieldsOf(scenarioForm(definition, merged));
  const changed = [...after].filter(([path, value]) => !sameValue(before.get(path), value));
  unrecorded(() => {
    for (const [path, value] of changed) setField(form, path, value);
  });
  return changed.length;
}

const REDEFINED =
  "Someone changed what this assessment judges. The form shows its items as they are now, with what you entered; earlier steps can't be undone any more.";

/** The form with the entries of another that can't be read yet, item by item where both have it. */
function withUnread(next: ScenarioForm, to: Assessment, form: ScenarioForm, from: Assessment): ScenarioForm {
  for (const [path, value] of fieldsOf(form)) {
    if (!isUnread(value)) continue;
    const [list = "", place = "", field = ""] = path.split(".");
    const target = placeOf(list, Number(place), from, to);
    if (target !== null && get(next, `${list}.${target}.${field}`) !== undefined)
      set(next, `${list}.${target}.${field}`, value);
  }
  return next;
}

function placeOf(list: string, place: number, from: Assessment, to: Assessment): number | null {
  if (list === "effects") {
    const mitigation = placeOf("mitigations", Math.floor(place / from.risks.length), from, to);
    const risk = placeOf("risks", place % from.risks.length, from, to);
    return mitigation === null || risk === null ? null : mitigation * to.risks.length + risk;
  }
  if (list === "influences") {
    const impact = placeOf("impacts", Math.floor(place / from.implications.length), from, to);
    const implication = placeOf("implications", place % from.implications.length, from, to);
    return impact === null || implication === null ? null : impact * to.implications.length + implication;
  }
  if (list !== "risks" && list !== "mitigations" && list !== "impacts" && list !== "implications")
    return null;
  const key = from[list][place]?.key;
  const found = to[list].findIndex((item) => item.key === key);
  return found < 0 ? null : found;
}

function isSameBut(field: keyof Assessment, one: Assessment, other: Assessment): boolean {
  return sameValue({ ...one, [field]: null }, { ...other, [field]: null });
}

function isUnread(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "unread";
}
