"use client";

import { useState } from "react";
import { useController } from "react-hook-form";
import { BLANK, ChoiceOrText, TYPED } from "@/app/ui/form/choice-or-text";
import type { ControlProps } from "@/app/ui/form/control";
import type { Dist } from "@/lib/model/dist";
import { type EntryUnit, readDist, readingDoubt, type Unread, writeDist } from "@/lib/model/dist-text";
import type { Scales } from "@/lib/scoring/mean";
import { judgementText } from "@/lib/series/judgement-text";
import { echo, type Quantity, WRITTEN_AS } from "./echo";
import type { EntryChoice } from "./entry-choices";
import type { ScenarioForm } from "./scenario-form";

type EntryName =
  | `risks.${number}.${"likelihood" | "severity"}`
  | `mitigations.${number}.delivery`
  | `effects.${number}.${"likelihood" | "severity"}`
  | `impacts.${number}.change`
  | `implications.${number}.${"change" | "likelihood"}`;
export type Entry = Dist | Unread | null;

export type EntryFieldProps = Omit<ControlProps, "name" | "echo"> & {
  name: EntryName;
  quantity: Quantity;
  choices: readonly EntryChoice[];
  scales: Scales;
  blank?: string;
  onEntry?: (entry: Entry) => void;
  onLeave?: (entry: Entry) => void;
};

const TYPING: Record<Quantity, { unit: EntryUnit; sign: string; placeholder: string }> = {
  probability: { unit: "percent", sign: "%", placeholder: "30 or 20..45" },
  fraction: { unit: "percent", sign: "%", placeholder: "30 or 20..45" },
  severity: { unit: "harm", sign: "hp", placeholder: "15 or 10..30" },
  change: { unit: "change", sign: "", placeholder: "20 or 10..30" },
};

/** One judgement: a word or level of the list, or a number or range as text. What was typed stays as it was typed. */
export function EntryField(props: EntryFieldProps) {
  const { name, quantity, choices, scales, blank = "Not judged", onEntry, onLeave, ...control } = props;
  const { field } = useController<ScenarioForm, EntryName>({ name });
  const entry: Entry = field.value;
  const { unit, sign, placeholder } = TYPING[quantity];
  const [kept] = useState(() => keptChoice(entry, choices, quantity, scales));
  const [typing, setTyping] = useState(false);
  const [typed, setTyped] = useState("");

  const offered = kept ? [...choices, kept] : choices;
  const choice = entry && offered.find(({ dist }) => same(dist, entry));
  const text = same(readDist(typed, unit), entry) ? typed : writeEntry(entry, unit);
  const open = typing || (entry !== null && !choice);
  const enter = (next: Entry) => {
    field.onChange(next);
    onEntry?.(next);
  };
  return (
    <ChoiceOrText
      {...control}
      name={name}
      choices={offered}
      blank={blank}
      typed="A number or a range…"
      chosen={open ? TYPED : (choice?.value ?? BLANK)}
      text={text}
      unit={sign}
      placeholder={placeholder}
      echo={echoOf(entry, open ? text : null, quantity, scales)}
      onChoose={(value) => {
        setTyping(value === TYPED);
        if (value !== TYPED) enter(offered.find((each) => each.value === value)?.dist ?? null);
      }}
      onText={(next) => {
        setTyping(true);
        setTyped(next);
        enter(readDist(next, unit));
      }}
      onBlur={() => {
        if (text === "") setTyping(false);
        field.onBlur();
        onLeave?.(entry);
      }}
    />
  );
}

/** A stored judgement that can be neither chosen nor typed, as a choice of its own, so that it is never lost. */
function keptChoice(
  entry: Entry,
  choices: readonly EntryChoice[],
  quantity: Quantity,
  scales: Scales,
): EntryChoice | null {
  if (entry === null || entry.kind === "unread") return null;
  if (choices.some(({ dist }) => same(dist, entry)) || writeEntry(entry, TYPING[quantity].unit) !== "")
    return null;
  return { value: "kept", text: judgementText(entry, WRITTEN_AS[quantity], scales), dist: entry };
}

/** How the entry was read, and a doubt where it may not be what was meant; `text` is null where it was chosen. */
function echoOf(entry: Entry, text: string | null, quantity: Quantity, scales: Scales): string | null {
  if (entry === null || entry.kind === "unread") return null;
  const read = echo(entry, quantity, scales, text === null);
  const doubt = text === null ? null : readingDoubt(text, TYPING[quantity].unit);
  return doubt && read ? `${read}. ${doubt}` : read;
}

function writeEntry(entry: Entry, unit: EntryUnit): string {
  if (entry === null) return "";
  return entry.kind === "unread" ? entry.text : writeDist(entry, unit);
}

function same(one: Entry, other: Entry): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
