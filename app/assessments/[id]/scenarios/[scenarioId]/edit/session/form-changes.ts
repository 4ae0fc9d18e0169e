import { get, type UseFormReturn } from "react-hook-form";
import { type Change, sameValue } from "@/app/assessments/form/history";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";

type Form = Pick<UseFormReturn<ScenarioForm>, "getValues" | "subscribe">;

export type FormChanges = {
  /** Takes the form's values as they are for what they were: none of the difference is a change. */
  forget: () => void;
  end: () => void;
};

/**
 * Tells each change of the form's values, field by field: "risks.0.likelihood" and what stood there before. A form
 * library tells that something changed, and not from what; so the values it had are kept here.
 */
export function followChanges(form: Form, told: (changes: Change[]) => void): FormChanges {
  let known = fieldsOf(form.getValues());
  const end = form.subscribe({
    formState: { values: true },
    callback: ({ name }) => {
      const now = name ? fieldsWithin(form.getValues(), name) : fieldsOf(form.getValues());
      const changes: Change[] = [];
      for (const [path, value] of now) {
        if (sameValue(known.get(path), value)) continue;
        const after = structuredClone(value);
        changes.push({ path, before: known.get(path), after });
        known.set(path, after);
      }
      if (changes.length > 0) told(changes);
    },
  });
  return {
    end,
    forget: () => {
      known = fieldsOf(form.getValues());
    },
  };
}

/** Fields are two levels below a list, and what is deeper belongs to its field: "effects.4.likelihood.min". */
const DEPTH = 3;

function fieldsWithin(values: ScenarioForm, name: string): Map<string, unknown> {
  const parts = name.split(".").slice(0, DEPTH);
  const path = parts.join(".");
  return collected(new Map(), path, get(values, path), DEPTH - parts.length);
}

/** A form field by field, as copies. */
export function fieldsOf(values: ScenarioForm): Map<string, unknown> {
  const all = new Map<string, unknown>();
  for (const [name, value] of Object.entries(structuredClone(values))) collected(all, name, value, DEPTH - 1);
  return all;
}

function collected(into: Map<string, unknown>, path: string, value: unknown, below: number) {
  if (below === 0 || typeof value !== "object" || value === null) return into.set(path, value);
  for (const [name, part] of Object.entries(value)) collected(into, `${path}.${name}`, part, below - 1);
  return into;
}
