import { get, set } from "react-hook-form";
import type { Assessment } from "@/lib/model/assessment";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { scenarioInputsOf } from "@/lib/model/scenario-of";
import { type Issue, parse, pathText, type Result } from "@/lib/result";
import { enteredInputs, isPairEntered, type JudgedList, type ScenarioForm } from "./scenario-form";

type Check = (form: ScenarioForm) => Result<ScenarioInputs>;

/** Checks a scenario's form with the schema that the server uses; issues stand where the form has their fields. */
export function scenarioCheck(definition: Assessment): Check {
  const schema = scenarioInputsOf(definition);
  return (form) => {
    const result = parse(schema, enteredInputs(definition, form));
    return result.ok ? result : { ...result, issues: issuesInForm(definition, form, result.issues) };
  };
}

/** Issues on what was sent as issues on the form: keys become places, and sent pairs the pairs of the form. */
export function issuesInForm(definition: Assessment, form: ScenarioForm, issues: readonly Issue[]): Issue[] {
  const sentPairs = form.effects.flatMap((pair, index) => (isPairEntered(pair) ? [index] : []));
  return issues.map((issue) => {
    const [list, item, ...field] = issue.path[0] === "inputs" ? issue.path.slice(1) : issue.path;
    const place =
      list === "effects" ? sentPairs[Number(item)] : isJudged(list) ? placeIn(definition[list], item) : -1;
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
  stored: ScenarioForm,
): { inputs: ScenarioInputs | null; refused: string[] } {
  const first = check(form);
  if (first.ok) return { inputs: first.value, refused: [] };
  const rest = structuredClone(form);
  const refused = [...new Set(first.issues.map(pathText))];
  for (const field of refused) set(rest, field, get(stored, field, null));
  const second = check(rest);
  return { inputs: second.ok ? second.value : null, refused };
}

/** What of a form can be scored while one types: entries that the check refuses count as blank. */
export function validPart(
  check: Check,
  form: ScenarioForm,
): { inputs: ScenarioInputs | null; refused: number } {
  const first = check(form);
  if (first.ok) return { inputs: first.value, refused: 0 };
  const rest = structuredClone(form);
  const refused = new Set(first.issues.map(pathText));
  for (const field of refused) set(rest, field, null);
  const second = check(rest);
  return { inputs: second.ok ? second.value : null, refused: refused.size };
}

function isJudged(list: PropertyKey | undefined): list is JudgedList {
  return list === "risks" || list === "mitigations" || list === "impacts" || list === "implications";
}

function placeIn(items: readonly { key: string }[], key: PropertyKey | undefined): number {
  return items.findIndex((item) => item.key === key);
}
