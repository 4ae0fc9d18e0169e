"use client";

import { useMemo } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { assessmentAddress } from "@/app/assessments/addresses";
import { ChecksProvider } from "@/app/assessments/form/checks";
import { EvidenceProvider, useEvidenceOf } from "@/app/assessments/form/evidence";
import { placeInScenario } from "@/app/assessments/form/place-of";
import { issuesInForm, scenarioCheck } from "@/app/assessments/form/scenario-check";
import { type ScenarioForm, scenarioForm } from "@/app/assessments/form/scenario-form";
import { ErrorSummary } from "@/app/ui/form/error-summary";
import { issueResolver } from "@/app/ui/form/issue-resolver";
import { SaveBar } from "@/app/ui/form/save-bar";
import { useSaving } from "@/app/ui/form/use-saving";
import { send } from "@/app/ui/send";
import type { Assessment } from "@/lib/model/assessment";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { JudgementSections } from "./judgement-sections";
import { LivePanel } from "./live-panel";
import { SectionLinks } from "./section-links";
import { StoppedNotice } from "./stopped-notice";

type ScoringProps = {
  assessmentId: string;
  scenario: { id: string; title: string; version: number };
  definition: Assessment;
  inputs: ScenarioInputs;
};

/** The whole scoring form of one scenario: what is judged, what follows from it, and how it is saved. */
export function ScoringForm(props: ScoringProps) {
  const { assessmentId, definition } = props;
  const known = useEvidenceOf(assessmentId, definition.evidence);
  // What is added here is known to the checks at once: they prove what a judgement names.
  const current = useMemo(() => ({ ...definition, evidence: known.evidence }), [definition, known.evidence]);
  return (
    <EvidenceProvider value={known}>
      <ChecksProvider>
        <JudgedForm {...props} definition={current} />
      </ChecksProvider>
    </EvidenceProvider>
  );
}

function JudgedForm(props: ScoringProps) {
  const { assessmentId, scenario, definition, inputs } = props;
  const form = useForm<ScenarioForm, unknown, ScenarioInputs>({
    defaultValues: scenarioForm(definition, inputs),
    resolver: useMemo(() => issueResolver(scenarioCheck(definition)), [definition]),
    mode: "onTouched",
    shouldFocusError: false,
  });
  const { state, stopped, save, keptElsewhere } = useSaving({
    form,
    version: scenario.version,
    write: (version, inputs) =>
      send("PUT", `/api/assessments/${assessmentId}/scenarios/${scenario.id}`, { version, inputs }),
    inForm: (issues) => issuesInForm(definition, form.getValues(), issues),
  });
  return (
    <FormProvider {...form}>
      {stopped && (
        <StoppedNotice
          why={stopped}
          assessmentId={assessmentId}
          scenario={scenario}
          definition={definition}
          onKept={keptElsewhere}
        />
      )}
      <ErrorSummary placeOf={placeInScenario(definition)} />
      <form
        noValidate
        className="pointer-coarse:[&_.input]:min-h-11 [&_:is(input,select,textarea)]:scroll-mt-28"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="z-10 -mx-4 mb-6 flex flex-wrap items-center justify-between gap-x-6 border-line border-y bg-paper px-4 py-1.5 sm:mx-0 sm:px-0 [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:top-0">
          <SectionLinks />
          <SaveBar label="Save" onSave={save} {...state}>
            <a
              href="#result"
              className="inline-flex min-h-9 items-center text-accent text-sm underline underline-offset-2 lg:hidden"
            >
              Result
            </a>
          </SaveBar>
        </div>
        <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,1fr)_17rem]">
          <JudgementSections definition={definition} href={`${assessmentAddress(assessmentId)}/edit`} />
          <div className="self-start border-line max-lg:border-t max-lg:pt-6 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto">
            <LivePanel definition={definition} />
          </div>
        </div>
      </form>
    </FormProvider>
  );
}
