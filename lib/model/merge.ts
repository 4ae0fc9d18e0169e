import { isNoEffect, NO_EFFECT } from "./effect";
import { inputsOfFields, type Judged, judgedFields } from "./judged-fields";
import { sameValue } from "./same-value";
import type { ScenarioInputs } from "./scenario";

/**
 * A field that two writers changed differently since both saw the same: where it is, by keys (effects by their pair),
 * and what it was and became. Undefined: not there.
 */
export type Conflict = { path: string[]; base: unknown; yours: unknown; theirs: unknown };

type Side = "yours" | "theirs";
type Values = Record<"base" | Side, unknown>;
type Fields = Judged["fields"];

/**
 * Two scenarios that began as the same one, merged field by field: `["modelForm"]`, `["risks", key, "likelihood"]`,
 * `["effects", mitigation, risk, "severity"]`; a range and a text are one field. A change on one side is taken, the same
 * change on both is none; where the sides differ the merge holds yours and names the conflict. A judgement that one side
 * left out goes if the other didn't change it; if it did, each field that would go is a conflict.
 */
export function mergeInputs(sides: Record<"base" | Side, ScenarioInputs>): {
  merged: ScenarioInputs;
  conflicts: Conflict[];
} {
  const [base, yours, theirs] = [
    judgedFields(sides.base),
    judgedFields(sides.yours),
    judgedFields(sides.theirs),
  ];
  const conflicts: Conflict[] = [];
  const merged = inOneOrder([...yours.keys()], [...theirs.keys()]).flatMap((name): Judged[] => {
    const [was, mine, other] = [base.get(name), yours.get(name), theirs.get(name)];
    const place = (mine ?? other)?.place ?? [];
    const of = (judged: Judged | undefined) => (was ? judged?.fields : judged && unfilled(judged)) ?? {};
    const both = mergeFields(place, { base: of(was), yours: of(mine), theirs: of(other) });
    for (const { field, ...values } of both.conflicts) conflicts.push({ path: [...place, field], ...values });
    const result = { place, fields: both.fields };
    return !was || (mine && other) || saysAnything(result) ? [result] : [];
  });
  return { merged: inputsOfFields(merged), conflicts };
}

/** The merged inputs with each conflict as it was decided. A judgement of which nothing is left goes. */
export function resolveConflicts(
  merged: ScenarioInputs,
  conflicts: readonly Conflict[],
  take: (conflict: Conflict) => Side,
): ScenarioInputs {
  const judged = judgedFields(merged);
  for (const conflict of conflicts) {
    const [place, field = ""] = [conflict.path.slice(0, -1), conflict.path.at(-1)];
    const name = place.join(".");
    const [now, value] = [judged.get(name)?.fields, conflict[take(conflict)]];
    if (sameValue(now?.[field], value)) continue;
    const result = { place, fields: { ...now, [field]: value } };
    if (saysAnything(result)) judged.set(name, result);
    else judged.delete(name);
  }
  return inputsOfFields(judged.values());
}

function mergeFields([list]: string[], of: Record<"base" | Side, Fields>) {
  const names = [...new Set(Object.values(of).flatMap((fields) => Object.keys(fields)))];
  const all = names.map((field) => {
    const values: Values = { base: of.base[field], yours: of.yours[field], theirs: of.theirs[field] };
    return { field, ...values, said: mapped(values, (value) => (isBlank(field, value) ? undefined : value)) };
  });
  const isLeftOut = (side: Side) => Object.keys(of[side]).length === 0;
  const isChanged = (side: Side) => all.some(({ said }) => !sameValue(said[side], said.base));
  const isContested =
    (isLeftOut("yours") && isChanged("theirs")) || (isLeftOut("theirs") && isChanged("yours"));
  const decided = all.map(({ said, ...one }) => {
    // In the end, no effect and no pair are the same.
    const isSameEnd =
      list === "effects" && isNoEffect(said.yours ?? NO_EFFECT) && isNoEffect(said.theirs ?? NO_EFFECT);
    return { ...one, taken: takenOf(one, said, isContested) ?? (isSameEnd ? "yours" : null) };
  });
  return {
    fields: Object.fromEntries(
      decided.map(({ field, taken, ...values }) => [field, values[taken ?? "yours"]]),
    ),
    conflicts: decided.flatMap(({ taken, ...conflict }) => (taken === null ? [conflict] : [])),
  };
}

/** Whose value a field gets, or null where each side has its own. Blanks differ only where nothing else does. */
function takenOf(values: Values, said: Values, isContested: boolean): Side | null {
  if (isContested && said.base !== undefined) return sameValue(said.yours, said.theirs) ? "yours" : null;
  return agreed(values) ?? agreed(said);
}

function agreed({ base, yours, theirs }: Values): Side | null {
  if (sameValue(base, theirs)) return "yours";
  if (sameValue(base, yours)) return "theirs";
  return sameValue(yours, theirs) ? "yours" : null;
}

/** Whether a value is what a field holds of which nothing was said. */
function isBlank(field: string, value: unknown): boolean {
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return true;
  return (field === "overlap" && value === 0) || (field === "included" && value === false);
}

/** Whether a judgement says anything; no effect in one channel of a pair does only beside the other one. */
function saysAnything({ place: [list], fields }: Judged): boolean {
  const isHalf = list === "effects" && (fields.likelihood === undefined || fields.severity === undefined);
  return Object.entries(fields).some(
    ([field, value]) => !isBlank(field, value) && !(isHalf && isNoEffect(value)),
  );
}

/** A new pair without the channel that is no effect only because a pair has two, where something else is said of it. */
function unfilled({ place: [list], fields }: Judged): Fields {
  const all = Object.entries(fields);
  const isFilled =
    list === "effects" && all.some(([field, value]) => !isBlank(field, value) && !isNoEffect(value));
  return isFilled ? Object.fromEntries(all.filter(([, value]) => !isNoEffect(value))) : fields;
}

/** All names once: yours in your order, and each that only theirs has after the one it follows there. */
function inOneOrder(yours: readonly string[], theirs: readonly string[]): string[] {
  const own = new Set(yours);
  const after = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const name of theirs) {
    if (own.has(name)) last = name;
    else if (after.get(last)?.push(name) === undefined) after.set(last, [name]);
  }
  return [...(after.get(null) ?? []), ...yours.flatMap((name) => [name, ...(after.get(name) ?? [])])];
}

function mapped(values: Values, map: (value: unknown) => unknown): Values {
  return { base: map(values.base), yours: map(values.yours), theirs: map(values.theirs) };
}
