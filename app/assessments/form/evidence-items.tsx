"use client";

import { useRef, useState } from "react";
import { useFieldArray } from "react-hook-form";
import { Button } from "@/app/ui/button";
import { goToField } from "@/app/ui/form/go-to-field";
import type { DefinitionForm } from "./definition-form";
import { EvidenceItem } from "./evidence-item";
import { FormPart } from "./form-part";
import { NEW_SOURCE } from "./source-fields";

/** The evidence of an assessment: what judgements may rest on. */
export function EvidenceItems({ uses }: { uses: Readonly<Record<string, number>> }) {
  // A piece of evidence has an id of its own, which the list's own must not cover.
  const { fields, append, remove } = useFieldArray<DefinitionForm, "evidence", "place">({
    name: "evidence",
    keyName: "place",
  });
  const [said, setSaid] = useState("");
  const add = useRef<HTMLButtonElement>(null);
  return (
    <FormPart
      title="Evidence"
      lead="Sources that judgements rest on, each graded twice and separately: who says it, and what is said. F and 6 mean unknown, not worst. Sources of one origin count once."
    >
      <ol className="grid gap-3">
        {fields.map(({ place, id }, index) => (
          <EvidenceItem
            key={place}
            index={index}
            isNew={id === ""}
            uses={Object.hasOwn(uses, id) ? (uses[id] ?? 0) : 0}
            onRemove={(citation) => {
              remove(index);
              setSaid(`${citation} was removed.`);
              add.current?.focus();
            }}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          ref={add}
          onClick={() => {
            append({ id: "", ...NEW_SOURCE }, { shouldFocus: false });
            requestAnimationFrame(() => goToField(`evidence.${fields.length}.citation`));
          }}
        >
          Add a source
        </Button>
        <p role="status" className="break-words text-muted text-sm">
          {said}
        </p>
      </div>
    </FormPart>
  );
}
