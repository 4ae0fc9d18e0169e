import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it } from "vitest";
import { type Draft, keepDraft } from "@/app/assessments/drafts/drafts";
import { draftName, takenUp } from "@/app/assessments/drafts/left-behind";
import { scenarioForm } from "@/app/assessments/form/scenario-form";
import { makeAssessment, makeInputs } from "@/tests/make";

beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
});

async function draftKept(keptAt: Date): Promise<Draft> {
  const definition = makeAssessment();
  return {
    id: await draftName("s1"),
    assessmentId: "a1",
    scenarioId: "s1",
    title: "Baseline",
    base: { version: 1, inputs: makeInputs() },
    definition,
    form: scenarioForm(definition, makeInputs()),
    history: { steps: [], done: 0 },
    keptAt,
  };
}

it("what this window kept before it was reloaded is taken up", async () => {
  await keepDraft(await draftKept(new Date("2026-11-23")));
  expect(await takenUp("s1", ({ title }) => title)).toBe("Baseline");
});

it("what it keeps while drafts are still looked for was not left behind: what is typed since would be lost", async () => {
  const soon = await draftKept(new Date("2999-01-01"));
  const [found] = await Promise.all([takenUp("s1", ({ title }) => title), keepDraft(soon)]);
  expect(found).toBeNull();
});
