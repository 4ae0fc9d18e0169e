"use client";

import { useController, useWatch } from "react-hook-form";
import { Control, type ControlProps } from "@/app/ui/form/control";
import { SuggestedText, type Suggestion } from "@/app/ui/form/suggested-text";
import type { Assessment } from "@/lib/model/assessment";
import type { ScenarioForm } from "./scenario-form";

type PerspectiveName = `implications.${number}.perspective`;

/** By whom an implication is seen so: free text; who was named before is offered, and nobody is filled in. */
export function PerspectiveField(
  props: Omit<ControlProps, "name"> & { name: PerspectiveName; definition: Assessment },
) {
  const { name, definition, ...control } = props;
  const { field } = useController<ScenarioForm, PerspectiveName>({ name });
  const all = definition.implications.map((_, index): PerspectiveName => `implications.${index}.perspective`);
  const others = useWatch<ScenarioForm, PerspectiveName[]>({ name: all }).filter((_, at) => all[at] !== name);
  const of = control.of ? `${control.of}, ${control.label.toLowerCase()}` : control.label;
  return (
    <Control {...control} name={name}>
      {(aria) => (
        <SuggestedText
          control={aria}
          name={of}
          text={field.value}
          placeholder=""
          suggestions={named(definition.perspective, others)}
          chosen={field.value}
          aside={null}
          onText={field.onChange}
          onChoose={field.onChange}
          onLeave={field.onBlur}
        />
      )}
    </Control>
  );
}

/** The perspective of the assessment and those of other implications, each once. */
function named(ofAll: string, others: readonly string[]): Suggestion[] {
  const texts = new Set([ofAll, ...others].map((text) => text.trim()).filter((text) => text !== ""));
  return [...texts].map((text) => ({
    value: text,
    name: text,
    aside: text === ofAll.trim() ? "of the assessment" : "named before",
  }));
}
