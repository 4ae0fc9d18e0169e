import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IDBFactory } from "fake-indexeddb";
import { ScoringForm } from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/scoring-form";
import { NO_INPUTS, type ScenarioInputs } from "@/lib/model/scenario";
import { makeAssessment, makeImpact, makeImplication, makeMitigation, makeRisk } from "@/tests/make";
import type { Request } from "./served";

/** The scoring form as a person meets it: how it is opened, found by its labels, and filled. */

type User = ReturnType<typeof userEvent.setup>;

export const definition = makeAssessment({
  risks: [makeRisk(), makeRisk({ key: "prototype", label: "Prototype race" })],
  mitigations: [makeMitigation()],
  impacts: [makeImpact()],
  implications: [makeImplication()],
});

const SCENARIO = { id: "s1", title: "Baseline", version: 4, seed: 1 };

export function open(inputs: ScenarioInputs = NO_INPUTS) {
  // What another test left on this device is not this one's.
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  return again(inputs);
}

/** Opens the form on a device where it was open before. */
export function again(inputs: ScenarioInputs) {
  render(<ScoringForm assessmentId="a1" scenario={SCENARIO} definition={definition} inputs={inputs} />);
  return userEvent.setup({ delay: null });
}

// By label and not by role: names of roles take jsdom most of a second each in a form of this size.
export const text = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const list = (name: string) => screen.getByLabelText<HTMLSelectElement>(name);
export const chosen = (name: string) => list(name).value;
export const description = (name: string) =>
  (text(name).getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ")
    .replaceAll("\u202f", " ");
export const isInvalid = (element: HTMLElement) => element.getAttribute("aria-invalid") === "true";
export const panel = () => within(screen.getByRole("complementary", { name: "Result so far" }));

/** Saves at once, without waiting for the pause in typing. */
export const save = (user: User) => user.keyboard("{Control>}s{/Control}");

/** Turns to the effects as a plain form, at one risk. */
export async function plainly(user: User, risk = definition.risks[0]?.label ?? "") {
  await user.click(screen.getByLabelText("One risk at a time"));
  await user.selectOptions(list("Risk"), screen.getByText(new RegExp(`^\\d of \\d: ${risk}$`)));
}

/** Types a judgement in place of the one that stands there: a word, a number or a range. */
export async function type(user: User, name: string, typed: string) {
  await user.clear(text(name));
  await user.type(text(name), typed);
}

/** What was sent last, once it is said to be saved. */
export async function inputsSaved(requests: Request[]): Promise<ScenarioInputs> {
  await screen.findByText(/^Saved \d\d:\d\d$/);
  return (requests.at(-1) as { body: { inputs: ScenarioInputs } }).body.inputs;
}
