"use client";

import { useRouter } from "next/navigation";
import { useMemo, useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { scoringAddress } from "@/app/assessments/addresses";
import { DefinitionFields } from "@/app/assessments/form/definition-fields";
import { type DefinitionForm, definitionCheck, ITEM_LISTS } from "@/app/assessments/form/definition-form";
import { placeInDefinition } from "@/app/assessments/form/definition-words";
import { ItemFields } from "@/app/assessments/form/item-fields";
import { Button } from "@/app/ui/button";
import { ErrorSummary } from "@/app/ui/form/error-summary";
import { issueResolver } from "@/app/ui/form/issue-resolver";
import { placeIssues } from "@/app/ui/form/place-issues";
import { useUnsaved } from "@/app/ui/form/use-unsaved";
import { send } from "@/app/ui/send";
import type { Assessment } from "@/lib/model/assessment";
import type { Issue } from "@/lib/result";
import { beginWith, changeTopic, type Taken, takenOf } from "./begin";
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
    for (const name of [...ITEM_LISTS, "document"] as const) form.setValue(name, changed[name]);
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
  return (
    <FormProvider {...form}>
      <ErrorSummary placeOf={placeInDefinition} />
      <form noValidate className="pointer-coarse:[&_.input]:min-h-11" onSubmit={form.handleSubmit(create)}>
        <TopicChoice topics={topics} chosen={topic} onChoose={choose} />
        <DefinitionFields />
        {ITEM_LISTS.map((list) => (
          <ItemFields key={list} list={list} offered={topic?.items[list] ?? []} />
        ))}
        <div className="border-line border-t pt-6">
          <Button type="submit" tone="primary" aria-disabled={busy}>
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
