import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FormProvider, type UseFormReturn, useForm } from "react-hook-form";
import { EffectSection } from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/effects/effect-section";
import { type Grouped, GroupedProvider } from "@/app/assessments/form/grouped";
import { type ScenarioForm, scenarioForm } from "@/app/assessments/form/scenario-form";
import { NO_INPUTS, type ScenarioInputs } from "@/lib/model/scenario";
import { makeAssessment, makeMitigation, makeRisk } from "@/tests/make";

/** The effects of three mitigations on two risks, within a form as a person meets it. */

const definition = makeAssessment({
  risks: [makeRisk(), makeRisk({ key: "rivalry", label: "Rivalry" })],
  mitigations: ["Hotline", "Talks", "Norms"].map((label) =>
    makeMitigation({ key: label.toLowerCase(), label }),
  ),
});

type Held = { form?: UseFormReturn<ScenarioForm> };

function Page(props: { inputs: ScenarioInputs; frozen: boolean; grouped: Grouped; held: Held }) {
  const { inputs, frozen, grouped, held } = props;
  const form = useForm<ScenarioForm>({ defaultValues: scenarioForm(definition, inputs) });
  held.form = form;
  return (
    <FormProvider {...form}>
      <GroupedProvider value={grouped}>
        <EffectSection definition={definition} href={frozen ? null : "/edit"} />
      </GroupedProvider>
    </FormProvider>
  );
}

export function open({
  inputs = NO_INPUTS,
  frozen = false,
}: {
  inputs?: ScenarioInputs;
  frozen?: boolean;
} = {}) {
  window.localStorage.clear();
  const steps: string[] = [];
  const held: Held = {};
  const grouped = (name: string, deed: () => void) => {
    steps.push(name);
    deed();
  };
  render(<Page inputs={inputs} frozen={frozen} grouped={grouped} held={held} />);
  const { form } = held;
  if (!form) throw new Error("the page holds a form");
  const user = userEvent.setup({ delay: null });
  /** Presses keys, and waits for the frame after which the form has what they entered. */
  const keyboard = async (keys: string) => {
    await user.keyboard(keys);
    await nextFrame();
  };
  return { user: Object.assign(Object.create(user) as typeof user, { keyboard }), form, steps };
}

/** Until what waits for a frame is done. */
const nextFrame = () =>
  act(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 1))));

export const cell = (row: number, column: number): HTMLElement => {
  const found = screen.getByRole("grid").querySelector(`[data-row="${row}"][data-column="${column}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`no cell ${row} ${column}`);
  return found;
};

/** What a cell says to those who hear it. */
export function says(row: number, column: number): string {
  const content = cell(row, column).cloneNode(true);
  if (!(content instanceof HTMLElement)) return "";
  for (const unheard of content.querySelectorAll("[aria-hidden], [hidden]")) unheard.remove();
  return content.getAttribute("aria-label") ?? content.textContent.replaceAll("\u202f", " ");
}

export const status = () => document.getElementById("effects-status")?.textContent.replaceAll("\u202f", " ");
export const said = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" ");

/** Copies or cuts what is selected, and gives what the clipboard was given. */
export function copied(event: "copy" | "cut" = "copy"): string {
  let text = "";
  const take = (_type: string, given: string) => {
    text = given;
  };
  fireEvent[event](document.activeElement ?? document.body, { clipboardData: { setData: take } });
  return text;
}

export function paste(text: string): void {
  fireEvent.paste(document.activeElement ?? document.body, { clipboardData: { getData: () => text } });
}
