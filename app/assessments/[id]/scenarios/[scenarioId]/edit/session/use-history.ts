"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Grouped } from "@/app/assessments/form/grouped";
import { type Change, type History, moved, recorded, type Step } from "@/app/assessments/form/history";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { type FormChanges, followChanges } from "./form-changes";

export type FormHistory = {
  history: History;
  /** Goes that many steps forward, or back where negative. */
  go: (by: number) => void;
  grouped: Grouped;
  /** Changes the form by other hands than the analyst's: none of it is a step. */
  unrecorded: (deed: () => void) => void;
  /** The history as it is now, also between two drawings. */
  present: () => History;
};

// Typing that goes on within this time is one step.
const SAME_BREATH = 1000;

/** The steps of the analyst in a form, named by the fields they changed, to be undone and redone. */
export function useHistory(
  form: UseFormReturn<ScenarioForm, unknown, ScenarioInputs>,
  { nameOf, changed, begun }: { nameOf: (path: string) => string; changed: () => void; begun: History },
): FormHistory {
  const [history, setHistory] = useState(begun);
  const present = useRef(begun);
  const group = useRef<Change[] | null>(null);
  const silent = useRef(false);
  const lastAt = useRef(0);
  const changes = useRef<FormChanges>(null);
  const latest = useRef({ nameOf, changed });
  useEffect(() => {
    latest.current = { nameOf, changed };
  });

  const put = useCallback((next: History) => {
    present.current = next;
    setHistory(next);
  }, []);

  const record = useCallback(
    (step: Step) => {
      const now = Date.now();
      put(recorded(present.current, step, now - lastAt.current < SAME_BREATH));
      lastAt.current = now;
    },
    [put],
  );

  useEffect(() => {
    changes.current = followChanges(form, (made) => {
      if (silent.current) return;
      if (group.current) group.current.push(...made);
      else record({ name: latest.current.nameOf(made[0]?.path ?? ""), changes: made });
      latest.current.changed();
    });
    // What one leaves is done with: what is typed next is a step of its own.
    const leave = () => {
      lastAt.current = 0;
    };
    document.addEventListener("focusout", leave);
    return () => {
      changes.current?.end();
      document.removeEventListener("focusout", leave);
    };
  }, [form, record]);

  const unrecorded = useCallback((deed: () => void) => {
    silent.current = true;
    try {
      deed();
    } finally {
      silent.current = false;
    }
  }, []);

  const go = useCallback(
    (by: number) => {
      const { steps, done } = present.current;
      const next = moved(present.current, by);
      const between = steps.slice(Math.min(done, next.done), Math.max(done, next.done));
      const fields = by < 0 ? between.toReversed().flatMap(taken) : between.flatMap(brought);
      unrecorded(() => {
        for (const { path, value } of fields) setField(form, path, value);
      });
      lastAt.current = 0;
      put(next);
      latest.current.changed();
      void form.trigger(fields.map(({ path }) => path as FieldName));
    },
    [form, put, unrecorded],
  );

  const now = useCallback(() => present.current, []);

  const grouped = useCallback<Grouped>(
    (name, deed) => {
      // A deed within a deed belongs to the outer one.
      if (group.current) return deed();
      const made: Change[] = [];
      group.current = made;
      try {
        deed();
      } finally {
        group.current = null;
      }
      lastAt.current = 0;
      if (made.length > 0) record({ name, changes: joinedByField(made) });
    },
    [record],
  );

  return useMemo(
    () => ({ history, go, grouped, unrecorded, present: now }),
    [history, go, grouped, unrecorded, now],
  );
}

type FieldName = Parameters<UseFormReturn<ScenarioForm>["setValue"]>[0];

/** Sets a field by a path that is known only now; it comes from the form itself, or from a form of the same shape. */
export function setField(
  form: UseFormReturn<ScenarioForm, unknown, ScenarioInputs>,
  path: string,
  value: unknown,
): void {
  form.setValue(path as FieldName, structuredClone(value) as never, { shouldDirty: true });
}

type Placed = { path: string; value: unknown };
const taken = ({ changes }: Step): Placed[] =>
  changes.map(({ path, before }) => ({ path, value: before })).toReversed();
const brought = ({ changes }: Step): Placed[] => changes.map(({ path, after }) => ({ path, value: after }));

/** Changes of one deed, a field once: from what stood there first to what stands there last. */
function joinedByField(changes: readonly Change[]): Change[] {
  const byField = new Map<string, Change>();
  for (const change of changes) {
    const first = byField.get(change.path);
    byField.set(change.path, first ? { ...first, after: change.after } : change);
  }
  return [...byField.values()];
}
