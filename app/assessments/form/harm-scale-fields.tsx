"use client";

import { type ReactNode, useState } from "react";
import { useController, useWatch } from "react-hook-form";
import { BLANK, ChoiceOrText, TYPED } from "@/app/ui/form/choice-or-text";
import { readNumber } from "@/lib/model/dist-text";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { harmScale } from "@/lib/model/harm-scale-schema";
import { AdditivityField } from "./additivity-field";
import type { DefinitionForm } from "./definition-form";
import { FormPart } from "./form-part";
import { LevelTable } from "./level-table";
import { NumberField } from "./number-field";

/** The scale of severity: its two numbers, the five levels that follow, and what adding up harm points says. */
export function HarmScaleFields({ folded }: { folded?: ReactNode }) {
  return (
    <FormPart
      title="Harm scale"
      folded={folded}
      lead="Severity is measured in harm points (hp). Each of five levels is the same factor above the one below; the fifth ends at the worst outcome this assessment considers."
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <BaseField />
        <NumberField name="harmScale.top" id="harmScale.top" label="Worst outcome considered" sign="hp" />
      </div>
      <Levels />
      <AdditivityField />
    </FormPart>
  );
}

const BASES = [
  { base: 2, text: "2: each level is twice as bad" },
  { base: HALF_DECADE.base, text: "√10: two levels are ten times as bad" },
  { base: 10, text: "10: each level is ten times as bad" },
];

function BaseField() {
  const { field } = useController<DefinitionForm, "harmScale.base">({ name: "harmScale.base" });
  const [typing, setTyping] = useState(false);
  const [typed, setTyped] = useState("");
  const { value } = field;
  const chosen = typing ? undefined : BASES.find(({ base }) => base === value);
  const read = (text: string) => (text.trim() === "" ? null : (readNumber(text, "harm") ?? text));
  return (
    <ChoiceOrText
      name="harmScale.base"
      id="harmScale.base"
      label="Factor between levels"
      choices={BASES.map(({ base, text }) => ({ value: String(base), text }))}
      blank="Choose a factor"
      typed="Another factor…"
      chosen={chosen ? String(chosen.base) : value === null && !typing ? BLANK : TYPED}
      text={read(typed) === value ? typed : String(value ?? "")}
      unit="×"
      placeholder="5"
      onChoose={(next) => {
        setTyping(next === TYPED);
        if (next !== TYPED) field.onChange(BASES.find(({ base }) => String(base) === next)?.base ?? null);
      }}
      onText={(text) => {
        setTyping(true);
        setTyped(text);
        field.onChange(read(text));
      }}
      onBlur={field.onBlur}
    />
  );
}

function Levels() {
  const scale = harmScale.safeParse(useWatch<DefinitionForm, "harmScale">({ name: "harmScale" }));
  return scale.success ? (
    <LevelTable scale={scale.data} />
  ) : (
    <p className="text-muted text-sm">The levels appear here once both numbers can be read.</p>
  );
}
