"use client";

import { FormProvider, useForm } from "react-hook-form";
import { SaveAs } from "@/app/assessments/[id]/save-as";
import { EvidenceProvider } from "@/app/assessments/form/evidence";
import { type ScenarioForm, scenarioForm } from "@/app/assessments/form/scenario-form";
import { Notice } from "@/app/ui/notice";
import type { Assessment } from "@/lib/model/assessment";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { JudgementSections } from "./judgement-sections";

/** The scoring form of a frozen scenario, to read. */
export function FrozenScenario(props: {
  assessmentId: string;
  scenario: { id: string; title: string };
  frozenOn: string;
  definition: Assessment;
  inputs: ScenarioInputs;
}) {
  const { assessmentId, scenario, frozenOn, definition, inputs } = props;
  const form = useForm<ScenarioForm>({ defaultValues: scenarioForm(definition, inputs) });
  return (
    <EvidenceProvider value={{ evidence: definition.evidence, add: null }}>
      <FormProvider {...form}>
        <Notice title={`Frozen on ${frozenOn}`}>
          <p>
            This scenario never changes again, so nothing can be entered here. To go on from it, save it as a
            new scenario.
          </p>
          <div className="mt-2">
            <SaveAs assessmentId={assessmentId} scenario={scenario} tone="plain" />
          </div>
        </Notice>
        <JudgementSections definition={definition} href={null} />
      </FormProvider>
    </EvidenceProvider>
  );
}
