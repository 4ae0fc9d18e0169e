import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useMemo } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { expect } from "vitest";
import { ChangeField, LikelihoodField, SeverityField } from "@/app/assessments/form/judgement-fields";
import { scenarioCheck } from "@/app/assessments/form/scenario-check";
import { type ScenarioForm, scenarioForm } from "@/app/assessments/form/scenario-form";
import { issueResolver } from "@/app/ui/form/issue-resolver";
import type { Assessment } from "@/lib/model/assessment";
import type { ProbabilityDist } from "@/lib/model/dist";
import { NO_INPUTS, type ScenarioInputs } from "@/lib/model/scenario";
import { makeAssessment, makeImpact, makeRiskJudgement } from "@/tests/make";

/** Three fields of judgement in a form of their own: how they are opened, found and moved. */

let form: ScenarioForm;

function Watcher() {
  form = useWatch<ScenarioForm>() as ScenarioForm;
  return null;
}

function Page({ definition, inputs }: { definition: Assessment; inputs: ScenarioInputs }) {
  const fields = useForm<ScenarioForm, unknown, ScenarioInputs>({
    defaultValues: scenarioForm(definition, inputs),
    resolver: useMemo(() => issueResolver(scenarioCheck(definition)), [definition]),
    mode: "onTouched",
  });
  const shared = { of: "Escalation", scales: definition };
  return (
    <FormProvider {...fields}>
      <form onSubmit={() => expect.unreachable("no key sends the form")}>
        <LikelihoodField {...shared} name="risks.0.likelihood" id="likelihood" label="Likelihood" />
        <SeverityField {...shared} name="risks.0.severity" id="severity" label="Severity" />
        <ChangeField {...shared} name="impacts.0.change" id="change" label="Change" />
        <button type="submit">Send</button>
      </form>
      <Watcher />
    </FormProvider>
  );
}

type Start = { lexicon?: Assessment["lexicon"]; likelihood?: ProbabilityDist };

export function open({ lexicon = "icd-203", likelihood }: Start = {}) {
  const definition = makeAssessment({ lexicon, impacts: [makeImpact()] });
  const inputs: ScenarioInputs = likelihood
    ? { ...NO_INPUTS, risks: { escalation: makeRiskJudgement({ likelihood }) } }
    : NO_INPUTS;
  render(<Page definition={definition} inputs={inputs} />);
  return userEvent.setup({ delay: null });
}

export const box = (label: string) =>
  screen.getByRole<HTMLInputElement>("combobox", { name: `Escalation, ${label}` });
export const said = (label: string) =>
  (box(label).getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" | ")
    .replaceAll("\u202f", " ");
export const likelihood = () => form.risks[0]?.likelihood;
export const severity = () => form.risks[0]?.severity;
export const thumb = (field: string, name: string) =>
  screen.getByRole<HTMLInputElement>("slider", { name: `Escalation, ${field}, ${name}, slider` });
export const number = (field: string, name: string) =>
  screen.getByLabelText<HTMLInputElement>(new RegExp(`^Escalation, ${field}, ${name}`), {
    selector: "[type=text]",
  });
export const drag = (slider: HTMLElement, place: number) =>
  fireEvent.change(slider, { target: { value: String(place) } });
export const slide = (user: ReturnType<typeof userEvent.setup>, field: string) =>
  user.click(screen.getByRole("button", { name: `Escalation, ${field}, slider` }));
export const change = () => form.impacts[0]?.change;
