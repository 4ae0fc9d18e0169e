"use client";

import { type ReactNode, useMemo } from "react";
import { FormProvider, type UseFormReturn, useForm } from "react-hook-form";
import { assessmentAddress, resultsAddress } from "@/app/assessments/addresses";
import { ChecksProvider } from "@/app/assessments/form/checks";
import { EvidenceProvider, type KnownEvidence, useEvidenceOf } from "@/app/assessments/form/evidence";
import { type Grouped, GroupedProvider } from "@/app/assessments/form/grouped";
import { scenarioCheck } from "@/app/assessments/form/scenario-check";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import { issueResolver } from "@/app/ui/form/issue-resolver";
import { useSaveKey } from "@/app/ui/form/save-bar";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { JudgementSections } from "./judgement-sections";
import { Live } from "./live/live";
import { ScoringBar } from "./scoring-bar";
import { ConflictView } from "./session/conflict-view";
import type { Opened, Start } from "./session/start";
import { usePlace } from "./session/use-place";
import { useSession } from "./session/use-session";
import { StoppedNotice } from "./stopped-notice";

/** What is judged, what follows from it, and how it is kept, from one beginning to the next. */
export function ScoringSession(props: { opened: Opened; start: Start; reopen: (start: Start) => void }) {
  const { opened, start, reopen } = props;
  const { assessmentId, scenario } = opened;
  const { evidence, add, learn } = useEvidenceOf(assessmentId, start.definition.evidence);
  const definition = useMemo(() => ({ ...start.definition, evidence }), [start.definition, evidence]);
  const form = useForm<ScenarioForm, unknown, ScenarioInputs>({
    defaultValues: start.form,
    resolver: useMemo(() => issueResolver(scenarioCheck(definition)), [definition]),
    mode: "onTouched",
    shouldFocusError: false,
  });
  const session = useSession(form, opened, start, { definition, learn, reopen });
  const { status, history, settle, said } = session;
  usePlace(scenario.id);
  useSaveKey(() => void session.flush());
  return (
    <Around
      form={form}
      grouped={history.grouped}
      evidence={useMemo(() => ({ evidence, add }), [evidence, add])}
    >
      {status.kind === "stopped" && (
        <StoppedNotice
          why={status.why}
          assessmentId={assessmentId}
          scenario={scenario}
          definition={definition}
          onKept={session.keptElsewhere}
        />
      )}
      {status.kind === "conflict" && (
        <ConflictView definition={definition} conflicts={status.conflicts} settle={settle} />
      )}
      <p role="status" className="mb-4 border-edge border-l-2 bg-notice px-4 py-2 text-sm empty:hidden">
        {said}
      </p>
      {/* Not one form: each judged item is one, and what is sent by Enter in any of them saves at once. */}
      <div
        data-scoring
        className="pointer-coarse:[&_.input]:min-h-11 [&_:is(input,select,textarea,[role=gridcell])]:scroll-mt-28"
        onSubmit={(event) => {
          event.preventDefault();
          void session.flush();
        }}
      >
        <ScoringBar session={session} results={resultsAddress(assessmentId, scenario.id)} />
        <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,1fr)_18rem]">
          <JudgementSections definition={definition} href={`${assessmentAddress(assessmentId)}/edit`} />
          <div className="self-start border-line max-lg:border-t max-lg:pt-6 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto">
            <Live
              definition={definition}
              seed={scenario.seed}
              results={resultsAddress(assessmentId, scenario.id)}
            />
          </div>
        </div>
      </div>
    </Around>
  );
}

/** What every field of the form may ask for. */
function Around(props: {
  form: UseFormReturn<ScenarioForm, unknown, ScenarioInputs>;
  grouped: Grouped;
  evidence: KnownEvidence;
  children: ReactNode;
}) {
  const { form, grouped, evidence, children } = props;
  return (
    <FormProvider {...form}>
      <GroupedProvider value={grouped}>
        <EvidenceProvider value={evidence}>
          <ChecksProvider>{children}</ChecksProvider>
        </EvidenceProvider>
      </GroupedProvider>
    </FormProvider>
  );
}
