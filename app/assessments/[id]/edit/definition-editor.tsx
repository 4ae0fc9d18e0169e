"use client";

import { useMemo } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { DefinitionFields } from "@/app/assessments/form/definition-fields";
import {
  type DefinitionForm,
  definitionCheck,
  definitionForm,
  ITEM_LISTS,
  usedKeys,
} from "@/app/assessments/form/definition-form";
import { placeInDefinition } from "@/app/assessments/form/definition-words";
import { EvidenceItems } from "@/app/assessments/form/evidence-items";
import { ItemFields } from "@/app/assessments/form/item-fields";
import { ErrorSummary } from "@/app/ui/form/error-summary";
import { issueResolver } from "@/app/ui/form/issue-resolver";
import { SaveBar } from "@/app/ui/form/save-bar";
import { useSaving } from "@/app/ui/form/use-saving";
import { send } from "@/app/ui/send";
import type { Assessment } from "@/lib/model/assessment";
import { DefinitionStopped } from "./definition-stopped";
import type { JudgedIn } from "./judged-in";

/** The form of an assessment's definition. */
export function DefinitionEditor(props: {
  id: string;
  version: number;
  definition: Assessment;
  additivityAccepted: boolean;
  judged: JudgedIn;
  /** How many judgements rest on each piece of evidence, by its id. */
  evidenceUses: Readonly<Record<string, number>>;
}) {
  const { id, version, definition, additivityAccepted, judged, evidenceUses } = props;
  const form = useForm<DefinitionForm, unknown, Assessment>({
    defaultValues: definitionForm(definition, additivityAccepted),
    resolver: useMemo(() => issueResolver(definitionCheck(usedKeys(definition))), [definition]),
    mode: "onTouched",
    shouldFocusError: false,
  });
  const { state, stopped, save } = useSaving({
    form,
    version,
    write: (seen, assessment) =>
      send("PUT", `/api/assessments/${id}`, {
        version: seen,
        assessment,
        additivityAccepted: form.getValues("additivityAccepted"),
      }),
    // What is new has a key from its first save on.
    onSent: (assessment) => {
      for (const list of ITEM_LISTS) {
        assessment[list].forEach(({ key }, index) => {
          if (form.getValues(`${list}.${index}.key`) === "") form.setValue(`${list}.${index}.key`, key);
        });
      }
      assessment.evidence.forEach((source, index) => {
        if (form.getValues(`evidence.${index}.id`) === "") form.setValue(`evidence.${index}.id`, source.id);
      });
    },
  });
  return (
    <FormProvider {...form}>
      {stopped && <DefinitionStopped id={id} why={stopped} />}
      <ErrorSummary placeOf={placeInDefinition} />
      <form
        noValidate
        className="pointer-coarse:[&_.input]:min-h-11 [&_:is(input,select,textarea)]:scroll-mt-28"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {/* The shadow hides the outline of a field that is scrolled behind the bar, where it stands out beside it. */}
        <div className="z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-t bg-paper px-4 py-1.5 sm:mx-0 sm:px-0 sm:shadow-[-0.5rem_0_var(--paper),0.5rem_0_var(--paper)] [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:top-0">
          <p className="max-w-prose text-muted text-xs">
            A change of scale or horizon changes what is already judged; frozen scenarios keep the definition
            they have.
          </p>
          <SaveBar label="Save" onSave={save} {...state} />
        </div>
        <DefinitionFields />
        {ITEM_LISTS.map((list) => (
          <ItemFields key={list} list={list} judged={judged[list]} />
        ))}
        <EvidenceItems uses={evidenceUses} />
      </form>
    </FormProvider>
  );
}
