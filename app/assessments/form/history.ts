/** One field's value before and after, by its path in the form. */
export type Change = { path: string; before: unknown; after: unknown };

/** What undo takes back at once: one act of the analyst, under the name of what it changed. */
export type Step = { name: string; changes: readonly Change[] };

/** All steps of a session; those before `done` are in force, those after it were undone. */
export type History = { steps: readonly Step[]; done: number };

export const NO_HISTORY: History = { steps: [], done: 0 };

// A day of typing; what is older is still saved, it only can't be undone.
const MOST_STEPS = 1000;

/**
 * The history with one more step; what was undone before it is given up. Where `joins`, a step on the fields of the
 * last one goes on with it, and a field that is back where it began leaves no step.
 */
export function recorded({ steps, done }: History, step: Step, joins: boolean): History {
  const kept = steps.slice(0, done);
  const last = kept.at(-1);
  const goesOn = joins && last !== undefined && places(last) === places(step);
  const next = goesOn ? { ...last, changes: joined(last, step) } : step;
  const changed = next.changes.some(({ before, after }) => !sameValue(before, after));
  const before = goesOn ? kept.slice(0, -1) : kept;
  const all = changed ? [...before, next] : before;
  const recent = all.slice(-MOST_STEPS);
  return { steps: recent, done: recent.length };
}

/** The step that undo takes back, or null. */
export function undoable({ steps, done }: History): Step | null {
  return steps[done - 1] ?? null;
}

/** The step that redo brings back, or null. */
export function redoable({ steps, done }: History): Step | null {
  return steps[done] ?? null;
}

/** The history with that many more steps in force, or fewer; never beyond its ends. */
export function moved({ steps, done }: History, by: number): History {
  return { steps, done: Math.min(steps.length, Math.max(0, done + by)) };
}

/** Whether two values of a form are the same; they are plain data, written in one order. */
export function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function places({ changes }: Step): string {
  return changes.map(({ path }) => path).join(" ");
}

function joined(last: Step, step: Step): Change[] {
  return last.changes.map((change, index) => ({
    ...change,
    after: step.changes[index]?.after ?? null,
  }));
}
