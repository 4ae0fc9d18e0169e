import type { UseFormReturn } from "react-hook-form";
import type { Grouped } from "@/app/assessments/form/grouped";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import { sameValue } from "@/lib/model/same-value";
import { problemOf } from "./effect-cells";
import { CHANNELS, type Channel, channelAt, type Place, pairAt, type Size } from "./matrix-place";
import type { EffectEntry } from "./pair-after";
import { type PairChange, pairAfter } from "./pair-after";

export type CellChange = { place: Place; entry: EffectEntry };
type Form = UseFormReturn<ScenarioForm>;

/** From so many fields on they are set in one go: one after the other, each would copy the whole form. */
const MANY = 5;

/** A field of the form and the entry that it gets; `isAsked` where that is the one that was asked for. */
export type PlannedEntry = { index: number; channel: Channel; entry: EffectEntry; isAsked: boolean };

/** What changes with entries that are put into cells: also what else does, because a pair has both channels or none. */
export function plannedEntries(form: Form, size: Size, changes: readonly CellChange[]): PlannedEntry[] {
  const effects = form.getValues("effects");
  const byPair = new Map<number, PairChange>();
  for (const { place, entry } of changes) {
    const pair = pairAt(place, size);
    byPair.set(pair, { ...byPair.get(pair), [channelAt(place)]: entry });
  }
  return [...byPair].flatMap(([index, change]) => {
    const pair = effects[index];
    if (!pair) return [];
    const after = pairAfter(pair, change);
    return CHANNELS.filter((channel) => !sameValue(pair[channel], after[channel])).map((channel) => ({
      index,
      channel,
      entry: after[channel],
      isAsked: change[channel] !== undefined && sameValue(change[channel], after[channel]),
    }));
  });
}

/** Puts planned entries into the form as one step under one name. */
export function enterEffects(props: {
  form: Form;
  grouped: Grouped;
  name: string;
  planned: readonly PlannedEntry[];
}): void {
  const { form, grouped, name, planned } = props;
  if (planned.length === 0) return;
  grouped(name, () => {
    if (planned.length < MANY)
      for (const each of planned) form.setValue(fieldOf(each), each.entry, { shouldDirty: true });
    else {
      const next = [...form.getValues("effects")];
      for (const { index, channel, entry } of planned) {
        const pair = next[index];
        if (pair) next[index] = { ...pair, [channel]: entry };
      }
      form.setValues({ effects: next }, { shouldDirty: true });
    }
  });
  for (const each of planned) {
    const [field, message] = [fieldOf(each), problemOf(each.entry)];
    if (message !== null) form.setError(field, { type: "refused", message });
    // What was refused was the entry that stood there before.
    else if (form.getFieldState(field).error) form.clearErrors(field);
  }
}

function fieldOf({ index, channel }: PlannedEntry): `effects.${number}.${Channel}` {
  return `effects.${index}.${channel}`;
}
