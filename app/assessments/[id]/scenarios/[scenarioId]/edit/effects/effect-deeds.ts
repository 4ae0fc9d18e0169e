import type { UseFormReturn } from "react-hook-form";
import type { Grouped } from "@/app/assessments/form/grouped";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import { sameValue } from "@/lib/model/same-value";
import { problemOf } from "./effect-cells";
import { CHANNELS, channelAt, type Place, pairAt, type Size } from "./matrix-place";
import type { EffectEntry } from "./pair-after";
import { type PairChange, pairAfter } from "./pair-after";

export type CellChange = { place: Place; entry: EffectEntry };
type Form = UseFormReturn<ScenarioForm>;

/** From so many fields on they are set in one go: one after the other, each would copy the whole form. */
const MANY = 5;

/**
 * Puts entries into cells as one step under one name; what else changes with them, because a pair has both channels or
 * none, is part of the step. Gives how many cells beyond those that were asked for read none now.
 */
export function enterEffects(props: {
  form: Form;
  size: Size;
  grouped: Grouped;
  name: string;
  changes: readonly CellChange[];
}): { readNone: number } {
  const { form, size, grouped, name, changes } = props;
  const effects = form.getValues("effects");
  const byPair = new Map<number, PairChange>();
  for (const { place, entry } of changes) {
    const pair = pairAt(place, size);
    byPair.set(pair, { ...byPair.get(pair), [channelAt(place)]: entry });
  }
  const fields = [...byPair].flatMap(([index, change]) => {
    const pair = effects[index];
    if (!pair) return [];
    const after = pairAfter(pair, change);
    return CHANNELS.filter((channel) => !sameValue(pair[channel], after[channel])).map((channel) => ({
      index,
      channel,
      field: `effects.${index}.${channel}` as const,
      entry: after[channel],
      isAsked: change[channel] !== undefined && sameValue(change[channel], after[channel]),
    }));
  });
  if (fields.length === 0) return { readNone: 0 };
  grouped(name, () => {
    if (fields.length < MANY)
      for (const { field, entry } of fields) form.setValue(field, entry, { shouldDirty: true });
    else {
      const next = [...effects];
      for (const { index, channel, entry } of fields) {
        const pair = next[index];
        if (pair) next[index] = { ...pair, [channel]: entry };
      }
      form.setValues({ effects: next }, { shouldDirty: true });
    }
  });
  for (const { field, entry } of fields) {
    const message = problemOf(entry);
    if (message !== null) form.setError(field, { type: "refused", message });
    // What was refused was the entry that stood there before.
    else if (form.getFieldState(field).error) form.clearErrors(field);
  }
  return { readNone: fields.filter(({ isAsked }) => !isAsked).length };
}
