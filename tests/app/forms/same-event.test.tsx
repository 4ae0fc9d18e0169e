import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IDBFactory } from "fake-indexeddb";
import { expect, it } from "vitest";
import { ScoringForm } from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/scoring-form";
import { accept } from "@/lib/result";
import {
  makeAssessment,
  makeImplication,
  makeImplicationJudgement,
  makeInputs,
  makeMitigation,
  makeRisk,
} from "@/tests/make";
import { inputsSaved, save } from "./scoring-page";
import { serve } from "./served";

it("whether an implication is the reverse of a risk is asked until it is denied, and the denial is kept", async () => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  const requests = serve(accept({ version: 5 }));
  const definition = makeAssessment({
    risks: [makeRisk()],
    mitigations: [makeMitigation()],
    implications: [makeImplication({ label: "Deterrence" })],
  });
  const change = { kind: "point", value: 10 } as const;
  const inputs = makeInputs({ implications: { order: makeImplicationJudgement({ change }) } });
  const scenario = { id: "s1", title: "Baseline", version: 4, seed: 1 };
  render(<ScoringForm assessmentId="a1" scenario={scenario} definition={definition} inputs={inputs} />);
  const user = userEvent.setup({ delay: null });
  const question = screen.getByLabelText("Deterrence, Is this the reverse of one of the risks?");
  const asked = () => document.getElementById(`${question.id}-notes`)?.textContent;
  await waitFor(() => expect(asked()).toContain("may describe one event from two sides"));
  await user.selectOptions(question, "No: an event of its own");
  await waitFor(() => expect(asked()).toBeUndefined());
  await save(user);
  expect((await inputsSaved(requests)).implications).toMatchObject({ order: { sameEventAs: null } });
});
