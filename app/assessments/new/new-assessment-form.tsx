"use client";

import { useRouter } from "next/navigation";
import { useMemo, useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { scoringAddress } from "@/app/assessments/addresses";
import { type DefinitionForm, definitionCheck, ITEM_LISTS } from "@/app/assessments/form/definition-form";
import { placeInDefinition } from "@/app/assessments/form/definition-words";
import { FormPart } from "@/app/assessments/form/form-part";
import { HarmScaleFields } from "@/app/assessments/form/harm-scale-fields";
import { ItemFields } from "@/app/assessments/form/item-fields";
import {
  DocumentFields,
  HandlingField,
  LexiconFields,
  QuestionFields,
  TermsFields,
} from "@/app/assessments/form/question-fields";
import { Button } from "@/app/ui/button";
import { ErrorSummary } from "@/app/ui/form/error-summary";
import { issueResolver } from "@/app/ui/form/issue-resolver";
import { placeIssues } from "@/app/ui/form/place-issues";
import { useSaveKey } from "@/app/ui/form/save-bar";
import { useUnsaved } from "@/app/ui/form/use-unsaved";
import { send } from "@/app/ui/send";
import type { Assessment } from "@/lib/model/assessment";
import type { Issue } from "@/lib/result";
import { beginWith, changeTopic, type Taken, takenOf } from "./begin";
import { HarmScaleLine, ItemsLine, LexiconLine, TermsLine } from "./fold-lines";
import { TopicChoice } from "./topic-choice";
import type { Topic } from "./topics";

const NO_KEYS = { risks: [], mitigations: [], impacts: [], implications: [], evidence: [] };

/** Asks for all that an assessment needs before it can be scored, and leads on to its scoring form. */
export function NewAssessmentForm(props: { topics: readonly Topic[]; begin: Topic | null; today: string }) {
  const { topics, begin, today } = props;
  const router = useRouter();
  const [topic, setTopic] = useState(begin);
  const form = useForm<DefinitionForm, unknown, Assessment>({
    defaultValues: beginWith(begin, today),
    resolver: useMemo(() => issueResolver(definitionCheck(NO_KEYS)), []),
    mode: "onTouched",
    shouldFocusError: false,
  });
  const { mark, saved } = useUnsaved(form);
  const [busy, setBusy] = useState(false);
  // What was ticked of a topic is ticked again when it is come back to.
  const left = useRef(new Map<string, Taken>());

  const choose = (next: Topic | null) => {
    const entered = form.getValues();
    if (topic) left.current.set(topic.id, takenOf(entered, topic));
    const changed = changeTopic(entered, topic, next, next && (left.current.get(next.id) ?? null));
    for (const list of ITEM_LISTS) form.setValue(list, changed[list]);
    setTopic(next);
  };
  const create = async (assessment: Assessment) => {
    if (busy) return;
    setBusy(true);
    const body = { assessment, framework: topic?.framework ?? null };
    const result = await send<{ id: string; scenarioId: string }>("POST", "/api/assessments", body);
    if (!result.ok) {
      setBusy(false);
      return placeIssues(form.setError, inForm(result.issues));
    }
    // Whoever ticked the sentence is asked again by the scoring form if this is lost.
    if (form.getValues("additivityAccepted"))
      await send("PATCH", `/api/assessments/${result.value.id}`, {
        harmScale: assessment.harmScale,
        additivityAccepted: true,
      });
    saved(mark());
    router.push(scoringAddress(result.value.id, result.value.scenarioId));
  };
  const submit = form.handleSubmit(create);
  useSaveKey(() => void submit());
  return (
    <FormProvider {...form}>
      <ErrorSummary placeOf={placeInDefinition} />
      <form
        noValidate
        className="pointer-coarse:[&_.input]:min-h-11 [&_:is(input,select,textarea,button,summary)]:scroll-mb-20"
        onSubmit={submit}
      >
        <FormPart title="The question">
          <QuestionFields begin />
        </FormPart>
        <DocumentFields />
        <TopicChoice topics={topics} chosen={topic} onChoose={choose} />
        {ITEM_LISTS.map((list) => {
          const offered = topic?.items[list] ?? [];
          const line = <ItemsLine list={list} offered={offered} />;
          return <ItemFields key={list} list={list} offered={offered} folded={line} />;
        })}
        <FormPart title="Date, horizon, tolerance" folded={<TermsLine />}>
          <TermsFields />
          <HandlingField />
        </FormPart>
        <LexiconFields folded={<LexiconLine />} />
        <HarmScaleFields folded={<HarmScaleLine />} />
        {/* Last in the order of the keyboard, and in sight from the first field on. The shadow hides outlines beside it. */}
        <div className="z-10 -mx-4 flex items-center justify-between gap-x-6 border-line border-t bg-paper px-4 py-2 sm:mx-0 sm:px-0 sm:shadow-[-0.5rem_0_var(--paper),0.5rem_0_var(--paper)] [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:bottom-0">
          <p className="text-muted text-sm max-sm:text-xs">Only the title is needed to begin.</p>
          <Button
            type="submit"
            tone="primary"
            className="shrink-0"
            aria-disabled={busy}
            aria-keyshortcuts="Control+S Meta+S"
          >
            {busy ? "Creating…" : "Create and score"}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

/** The server names places in what was sent; the form is its `assessment`. */
function inForm(issues: readonly Issue[]): Issue[] {
  return issues.map(({ path, message }) => ({
    path: path[0] === "assessment" ? path.slice(1) : path,
    message,
  }));
}
