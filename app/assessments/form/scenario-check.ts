import { get, set } from "react-hook-form";
import type { Assessment } from "@/lib/model/assessment";
import { type Effect, effect } from "@/lib/model/effect";
import { type ScenarioInputs, scenarioInputs } from "@/lib/model/scenario";
import { misplaced } from "@/lib/model/scenario-of";
import { accept, type Issue, parse, pathText, type Result } from "@/lib/result";
import { enteredInputs, isPairEntered, type JudgedList, type ScenarioForm } from "./scenario-form";

type Check = (form: ScenarioForm) => Result<ScenarioInputs>;

/**
 * Checks a scenario's form with the schema that the server uses; issues stand where the form has their fields. It is
 * asked at every change of a form of hundreds of effects, so those that say what they said before are not proven again.
 */
export function scenarioCheck(definition: Assessment): Check {
  const proven = rememberedEffects();
  return (form) => {
    const { effects, ...entered } = enteredInputs(definition, form);
    const results = effects.map(proven);
    const others = parse(scenarioInputs, { ...entered, effects: [] });
    const issues = [
      ...(others.ok ? [] : others.issues),
      ...results.flatMap((result, index) =>
        result.ok
          ? []
          : result.issues.map(({ path, message }) => ({ path: ["effects", index, ...path], message })),
      ),
    ];
    const inputs = others.ok && {
      ...others.value,
      effects: results.flatMap((result) => (result.ok ? [result.value] : [])),
    };
    if (inputs && issues.length === 0) issues.push(...misplaced(definition, inputs));
    return inputs && issues.length === 0
      ? accept(inputs)
      : { ok: false, reason: "invalid", issues: issuesInForm(definition, form, issues) };
  };
}

/** Proves an effect, each once for what it says. */
function rememberedEffects(): (entered: unknown) => Result<Effect> {
  const known = new Map<string, Result<Effect>>();
  return (entered) => {
    const text = JSON.stringify(entered);
    const result = known.get(text) ?? parse(effect, entered);
    // What a day of typing leaves behind is let go at some point.
    if (known.size > MOST_KNOWN) known.clear();
    known.set(text, result);
    return result;
  };
}
const MOST_KNOWN = 20_000;

/** The same check, asked several times of one form while it is sent: it is checked again once it says something else. */
export function rememberedCheck(check: Check): Check {
  let last: { form: string; result: Result<ScenarioInputs> } | null = null;
  return (form) => {
    const text = JSON.stringify(form);
    if (last?.form !== text) last = { form: text, result: check(form) };
    return last.result;
  };
}

/** Issues on what was sent as issues on the form: keys become places, and sent pairs the pairs of the form. */
export function issuesInForm(definition: Assessment, form: ScenarioForm, issues: readonly Issue[]): Issue[] {
  const sentOf = (pairs: ScenarioForm["effects" | "influences"]) =>
    pairs.flatMap((pair, index) => (isPairEntered(pair) ? [index] : []));
  const sent = { effects: sentOf(form.effects), influences: sentOf(form.influences) };
  return issues.map((issue) => {
    const [list, item, ...field] = issue.path[0] === "inputs" ? issue.path.slice(1) : issue.path;
    const place =
      list === "effects" || list === "influences"
        ? sent[list][Number(item)]
        : isJudged(list)
          ? placeIn(definition[list], item)
          : -1;
    const known = place !== undefined && place >= 0;
    // A field is a whole judgement: what is wrong with a part of it ("likelihood.max") stands on the field.
    const path = [list, known ? place : item, field[0]].filter((part) => part !== undefined);
    return { path, message: issue.message };
  });
}

/**
 * What of a form can be stored as it stands: where the check refuses an entry, what was stored there stays, and the
 * entry's path is told.
 */
export function storablePart(
  check: Check,
  form: ScenarioForm,
  stored: () => ScenarioForm,
): { inputs: ScenarioInputs | null; refused: string[] } {
  const first = check(form);
  if (first.ok) return { inputs: first.value, refused: [] };
  const rest = structuredClone(form);
  const refused = [...new Set(first.issues.map(pathText))];
  const before = stored();
  for (const field of refused) set(rest, field, get(before, field, null));
  const second = check(rest);
  return { inputs: second.ok ? second.value : null, refused };
}

/** What of a form can be scored while one types, and what is refused of it, which counts as blank. */
export function validPart(
  check: Check,
  form: ScenarioForm,
): { inputs: ScenarioInputs | null; refused: readonly Issue[] } {
  const first = check(form);
  if (first.ok) return { inputs: first.value, refused: [] };
  const rest = structuredClone(form);
  for (const field of new Set(first.issues.map(pathText))) set(rest, field, null);
  const second = check(rest);
  return { inputs: second.ok ? second.value : null, refused: first.issues };
}

function isJudged(list: PropertyKey | undefined): list is JudgedList {
  return list === "risks" || list === "mitigations" || list === "impacts" || list === "implications";
}

function placeIn(items: readonly { key: string }[], key: PropertyKey | undefined): number {
  return items.findIndex((item) => item.key === key);
}
