import type { UseFormReturn } from "react-hook-form";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import { errorsIn } from "@/app/ui/form/form-errors";
import { fractionDist } from "@/lib/model/dist";
import type { PlannedEntry } from "./effect-deeds";
import { CHANNELS, channelAt, type Place, pairAt, placeOfPair, type Size } from "./matrix-place";
import type { EffectEntry } from "./pair-after";

/** What a cell shows: its entry, what is needed where it can't be taken, and what its pair multiplies the odds by. */
export type EffectCell = {
  entry: EffectEntry;
  problem: string | null;
  backfire: ScenarioForm["effects"][number]["backfire"];
};
export type Problem = { place: Place; message: string };
type Form = UseFormReturn<ScenarioForm>;
type Listener = () => void;

export type EffectCells = ReturnType<typeof effectCells>;

/**
 * The cells of the matrix as a store over the form, which holds the one truth: whoever draws a cell hears of that cell
 * alone, so that a key that changes one draws one, and not the hundreds around it.
 */
export function effectCells(form: Form, size: Size) {
  const cells = new Map<string, EffectCell>();
  const listeners = new Map<string, Set<Listener>>();
  const problemListeners = new Set<Listener>();
  let problems: readonly Problem[] | null = null;

  const read = (place: Place): EffectCell => {
    const name = fieldOf(place, size);
    const { backfire, [channelAt(place)]: entry } = form.getValues(`effects.${pairAt(place, size)}`);
    const error = errorsIn(form.getFieldState(name).error)[0]?.message;
    return { entry, problem: problemOf(entry) ?? error ?? null, backfire };
  };
  const cell = (place: Place): EffectCell => {
    const key = keyOf(place);
    const known = cells.get(key);
    if (known) return known;
    const found = read(place);
    cells.set(key, found);
    return found;
  };
  /** Draws a cell anew if it now shows something else. */
  const refresh = (place: Place) => put(place, read(place));
  const put = (place: Place, found: EffectCell) => {
    const key = keyOf(place);
    const known = cells.get(key);
    if (known && isSame(known, found)) return;
    cells.set(key, found);
    for (const listener of listeners.get(key) ?? []) listener();
    if (known?.problem === found.problem) return;
    problems = null;
    for (const listener of problemListeners) listener();
  };
  const refreshAll = () => {
    for (let row = 0; row < size.rows; row++)
      for (let column = 0; column < size.columns; column++) refresh({ row, column });
  };

  return {
    cell,
    subscribe(place: Place, listener: Listener): () => void {
      const key = keyOf(place);
      const heard = listeners.get(key) ?? new Set();
      listeners.set(key, heard.add(listener));
      return () => heard.delete(listener);
    },
    problems(): readonly Problem[] {
      problems ??= everyPlace(size).flatMap((place) => {
        const { problem } = cell(place);
        return problem === null ? [] : [{ place, message: problem }];
      });
      return problems;
    },
    subscribeToProblems(listener: Listener): () => void {
      problemListeners.add(listener);
      return () => problemListeners.delete(listener);
    },
    /** Shows entries that the form is about to get. */
    foresee(planned: readonly PlannedEntry[]): void {
      for (const { index, channel, entry } of planned) {
        const place = placeOfPair(index, channel, size);
        put(place, { ...cell(place), entry, problem: problemOf(entry) });
      }
    },
    /** Follows the form until it is told to stop. */
    follow(): () => void {
      refreshAll();
      return form.subscribe({
        formState: { values: true, errors: true },
        callback: ({ name }) => {
          if (name === undefined || name === "effects") return refreshAll();
          const pair = /^effects\.(\d+)(\.|$)/.exec(name)?.[1];
          if (pair === undefined) return;
          for (const channel of CHANNELS) refresh(placeOfPair(Number(pair), channel, size));
        },
      });
    },
  };
}

/** The name of a cell's field in the form. */
function fieldOf(place: Place, size: Size): `effects.${number}.${"likelihood" | "severity"}` {
  return `effects.${pairAt(place, size)}.${channelAt(place)}`;
}

/** What is needed where an entry can't be taken: judged by its own field's schema, for the whole form's takes long. */
export function problemOf(entry: EffectEntry): string | null {
  if (entry === null) return null;
  const judged = fractionDist.safeParse(entry);
  return judged.success ? null : (judged.error.issues[0]?.message ?? null);
}

function isSame(one: EffectCell, other: EffectCell): boolean {
  return (
    one.problem === other.problem &&
    JSON.stringify([one.entry, one.backfire]) === JSON.stringify([other.entry, other.backfire])
  );
}

function everyPlace({ rows, columns }: Size): Place[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
  }));
}

function keyOf({ row, column }: Place): string {
  return `${row} ${column}`;
}
