"use client";

import { useMemo, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Button } from "@/app/ui/button";
import { goToField } from "@/app/ui/form/go-to-field";
import { issueResolver } from "@/app/ui/form/issue-resolver";
import { placeIssues } from "@/app/ui/form/place-issues";
import { Modal } from "@/app/ui/modal";
import { counted } from "@/lib/format";
import { type Evidence, newEvidence } from "@/lib/model/evidence";
import { parse, pathText } from "@/lib/result";
import type { KnownEvidence, NewSource } from "./evidence";
import { EvidenceChoice } from "./evidence-choice";
import { NEW_SOURCE, SourceFields } from "./source-fields";

/** Chooses which of the assessment's evidence a judgement rests on, and adds what is not there yet. */
export function EvidenceDialog(props: {
  of: string;
  attached: readonly string[];
  evidence: readonly Evidence[];
  add: NonNullable<KnownEvidence["add"]>;
  onAttach: (ids: string[]) => void;
  onClosed: () => void;
}) {
  const { of, attached, evidence, add, onAttach, onClosed } = props;
  const [chosen, setChosen] = useState<readonly string[]>(attached);
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const form = useForm<NewSource>({
    defaultValues: NEW_SOURCE,
    resolver: useMemo(() => issueResolver((values: NewSource) => parse(newEvidence, values)), []),
    shouldFocusError: false,
  });
  const isWriting = isWritten(form.watch());

  // A source that was begun is lost with the dialog.
  const mayClose = () => !isWritten(form.getValues()) || window.confirm(DISCARD);

  /** Adds what is written as a source, if anything is; gives what is chosen then, or null where it was refused. */
  const withDraft = async (): Promise<readonly string[] | null> => {
    if (!isWritten(form.getValues())) return chosen;
    let after: readonly string[] | null = null;
    setBusy(true);
    await form.handleSubmit(
      async (source) => {
        const result = await add(source);
        if (!result.ok) {
          placeIssues(form.setError, result.issues);
          return leadTo(result.issues.map(pathText));
        }
        after = [...chosen, result.value.id];
        setChosen(after);
        setSaid(`${result.value.citation} was added and is ticked.`);
        form.reset(NEW_SOURCE);
      },
      (errors) => leadTo(Object.keys(errors)),
    )();
    setBusy(false);
    return after;
  };
  return (
    <Modal title={`Evidence for ${of}`} onClosed={onClosed} mayClose={mayClose}>
      {(close) => (
        <FormProvider {...form}>
          <form
            noValidate
            onSubmit={async (event) => {
              event.preventDefault();
              // What React hands on to the form around the judgement is none of its business.
              event.stopPropagation();
              const ids = await withDraft();
              if (!ids) return;
              onAttach([...ids]);
              close();
            }}
          >
            <EvidenceChoice evidence={evidence} chosen={chosen} onChosen={setChosen} />
            <details open={evidence.length === 0} className="mt-4 border-line border-t pt-3">
              <summary className="cursor-pointer py-1 font-semibold">Add a source</summary>
              <SourceFields name="" id={DRAFT} of="New source" />
              <div className="mt-3 flex flex-wrap items-center gap-3">
                <Button
                  aria-disabled={busy}
                  onClick={() => (isWritten(form.getValues()) ? withDraft() : form.setFocus("citation"))}
                >
                  Add this source
                </Button>
              </div>
            </details>
            <p role="status" className="mt-2 break-words text-muted text-sm empty:hidden">
              {said}
            </p>
            <p role="alert" className="mt-2 text-danger text-sm empty:hidden">
              {form.formState.errors.root?.refused?.message}
            </p>
            <div className="mt-6 flex flex-wrap justify-end gap-2">
              <Button onClick={() => mayClose() && close()}>Cancel</Button>
              <Button type="submit" tone="primary" aria-disabled={busy}>
                {busy
                  ? "One moment…"
                  : `${isWriting ? "Add and attach" : "Attach"} ${counted(chosen.length + (isWriting ? 1 : 0), "source")}`}
              </Button>
            </div>
          </form>
        </FormProvider>
      )}
    </Modal>
  );
}

const DRAFT = "new-source";
const DISCARD = "The source you began to write is not added yet. Discard it?";

function leadTo([field]: readonly string[]): void {
  if (field) goToField(`${DRAFT}.${field}`);
}

function isWritten({ citation, url, origin }: NewSource): boolean {
  return [citation, url, origin].some((text) => text.trim() !== "");
}
