"use client";

import { useState } from "react";
import { useController } from "react-hook-form";
import { Button } from "@/app/ui/button";
import { Notes } from "@/app/ui/form/control";
import { useFieldError } from "@/app/ui/form/form-errors";
import { sourcesText } from "@/lib/series/sources-text";
import { useEvidence } from "./evidence";
import { EvidenceDialog } from "./evidence-dialog";
import type { JudgementName } from "./grounds-fields";
import type { ScenarioForm } from "./scenario-form";
import { SourceLine } from "./source-line";

/** The evidence a judgement rests on: what is attached, and the way to attach more. */
export function EvidenceField(props: {
  name: `${JudgementName}.evidence`;
  id: string;
  of: string;
  notes: readonly string[];
}) {
  const { name, id, of, notes } = props;
  const { field } = useController<ScenarioForm, typeof name>({ name });
  const { evidence, add } = useEvidence();
  const [choosing, setChoosing] = useState(false);
  const error = useFieldError(name);
  const attached = evidence.filter((source) => field.value.includes(source.id));
  const lost = field.value.length - attached.length;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-sm">
        <span className="sr-only">{of}, </span>Evidence
      </legend>
      {attached.length > 0 && (
        <ul className="mb-2 grid gap-1.5">
          {attached.map((source) => (
            <SourceLine
              key={source.id}
              source={source}
              onRemove={
                add &&
                (() => {
                  field.onChange(field.value.filter((each) => each !== source.id));
                  document.getElementById(id)?.focus();
                })
              }
            />
          ))}
        </ul>
      )}
      <p id={`${id}-count`} className="mb-1 text-muted text-xs">
        {attached.length > 0
          ? `${sourcesText(attached)}. Sources of one origin count once.`
          : "No evidence attached."}
        {lost > 0 && ` ${lost} attached before can no longer be found in this assessment.`}
      </p>
      {add && (
        <Button
          id={id}
          aria-haspopup="dialog"
          aria-describedby={[`${id}-count`, notes.length > 0 && `${id}-notes`, error && `${id}-error`]
            .filter(Boolean)
            .join(" ")}
          onClick={() => setChoosing(true)}
        >
          Attach evidence<span className="sr-only"> to {of}</span>
        </Button>
      )}
      {notes.length > 0 && <Notes id={`${id}-notes`} notes={notes} />}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-danger text-sm">
          {error}
        </p>
      )}
      {choosing && add && (
        <EvidenceDialog
          of={of}
          attached={field.value}
          evidence={evidence}
          add={add}
          onAttach={field.onChange}
          onClosed={() => setChoosing(false)}
        />
      )}
    </fieldset>
  );
}
