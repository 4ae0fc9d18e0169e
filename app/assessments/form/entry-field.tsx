"use client";

import { useState } from "react";
import { flushSync } from "react-dom";
import { useController } from "react-hook-form";
import { Control, type ControlProps } from "@/app/ui/form/control";
import { SuggestedText } from "@/app/ui/form/suggested-text";
import type { Scales } from "@/lib/scoring/mean";
import type { Quantity } from "@/lib/series/entry-axis";
import type { EntryChoice } from "@/lib/series/entry-choices";
import { choiceOf, type Entry, entryText, readEntry, same } from "@/lib/series/entry-text";
import { judgementText } from "@/lib/series/judgement-text";
import { useChecksAt } from "./checks";
import { entryEcho, WRITTEN_AS } from "./echo";
import { EntrySlider } from "./entry-slider";
import { useEvidence } from "./evidence";
import type { ScenarioForm } from "./scenario-form";
import { TYPING } from "./typing";

export type { Entry };

type EntryName =
  | `risks.${number}.${"likelihood" | "severity"}`
  | `mitigations.${number}.delivery`
  | `effects.${number}.${"likelihood" | "severity"}`
  | `impacts.${number}.change`
  | `implications.${number}.${"change" | "likelihood"}`;

export type EntryFieldProps = Omit<ControlProps, "name" | "echo" | "notes"> & {
  name: EntryName;
  quantity: Quantity;
  choices: readonly EntryChoice[];
  scales: Scales;
  onEntry?: (entry: Entry) => void;
  onLeave?: (entry: Entry) => void;
};

/**
 * One judgement in three views of one value: a text that takes a word, its beginning, a number or a range; the list of
 * words; and a slider. A number stays as it was typed; a word is completed when the field is left.
 */
export function EntryField(props: EntryFieldProps) {
  const { name, quantity, choices, scales, onEntry, onLeave, ...control } = props;
  const { field } = useController<ScenarioForm, EntryName>({ name });
  const entry: Entry = field.value;
  const [kept] = useState(() => keptChoice(entry, choices, quantity, scales));
  const [typed, setTyped] = useState("");
  const [sliding, setSliding] = useState(false);
  const notes = useChecksAt(control.id);
  const readOnly = useEvidence().add === null;

  const { unit, sign, placeholder } = TYPING[quantity];
  const tongue = { choices: kept ? [...choices, kept] : choices, unit };
  const text = same(readEntry(typed, tongue), entry) ? typed : entryText(entry, tongue);
  const choice = choiceOf(entry, tongue.choices);
  const of = control.of ? `${control.of}, ${control.label.toLowerCase()}` : control.label;
  const enter = (next: Entry, as = "") => {
    setTyped(as);
    field.onChange(next);
    onEntry?.(next);
  };
  const slide = (open: boolean) => {
    flushSync(() => setSliding(open));
    if (!open) document.getElementById(control.id)?.focus();
    else document.getElementById(`${control.id}.slider`)?.querySelector<HTMLElement>("[type=range]")?.focus();
  };
  return (
    <Control
      {...control}
      name={name}
      notes={notes}
      echo={entryEcho(entry, text, { ...tongue, quantity, scales })}
    >
      {(aria) => (
        <>
          <SuggestedText
            control={aria}
            name={of}
            text={text}
            placeholder={readOnly ? "Not judged" : placeholder}
            suggestions={tongue.choices.map(({ value, name, range, about }) => ({
              value,
              name,
              aside: range,
              about,
            }))}
            chosen={choice?.value}
            aside={choice?.range ?? sign}
            more={{ name: "slider", open: sliding, onToggle: () => slide(!sliding) }}
            onText={(next) => enter(readEntry(next, tongue), next)}
            onChoose={(value) => enter(tongue.choices.find((each) => each.value === value)?.dist ?? null)}
            onLeave={() => {
              if (choice) setTyped("");
              field.onBlur();
              onLeave?.(entry);
            }}
          />
          <div id={`${control.id}.slider`}>
            {sliding && (
              <EntrySlider
                id={`${control.id}.slider`}
                of={of}
                entry={entry}
                quantity={quantity}
                scales={scales}
                onEntry={(next) => enter(next)}
                onClose={() => slide(false)}
              />
            )}
          </div>
        </>
      )}
    </Control>
  );
}

/** A stored judgement that can be neither chosen nor typed (a word of another list), as a choice, so that it stays. */
function keptChoice(
  entry: Entry,
  choices: readonly EntryChoice[],
  quantity: Quantity,
  scales: Scales,
): EntryChoice | null {
  if (entry === null || entry.kind === "unread") return null;
  if (entryText(entry, { choices, unit: TYPING[quantity].unit }) !== "") return null;
  const text = judgementText(entry, WRITTEN_AS[quantity], scales);
  return { value: "kept", text, dist: entry, name: text, range: "" };
}
