import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { DefinitionEditor } from "@/app/assessments/[id]/edit/definition-editor";
import { evidenceUses } from "@/app/assessments/[id]/edit/judged-in";
import type { Assessment } from "@/lib/model/assessment";
import { accept } from "@/lib/result";
import {
  makeAssessment,
  makeEffect,
  makeEvidence,
  makeRiskJudgement,
  makeSavedAssessment,
  makeSavedScenario,
} from "@/tests/make";
import { type Request, serve } from "./served";

const speech = makeEvidence({ id: "speech", citation: "Speech", reliability: "B", credibility: "2" });
const study = makeEvidence({ id: "study", citation: "Study" });
const NO_ONE = { risks: {}, mitigations: {}, impacts: {}, implications: {} };

function open({ accepted = true, uses = {} }: { accepted?: boolean; uses?: Record<string, number> } = {}) {
  render(
    <DefinitionEditor
      id="a1"
      version={3}
      definition={makeAssessment({ evidence: [speech, study] })}
      additivityAccepted={accepted}
      judged={NO_ONE}
      evidenceUses={uses}
    />,
  );
  return userEvent.setup({ delay: null });
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const button = (name: string) => screen.getByRole("button", { name, hidden: true });
const sent = ([first]: Request[]) =>
  (first as { body: { assessment: Assessment; additivityAccepted: boolean } }).body;
const save = async (user: ReturnType<typeof userEvent.setup>, requests: Request[]) => {
  await user.click(button("Save"));
  await waitFor(() => expect(requests).toHaveLength(1));
  return sent(requests);
};

describe("the evidence of a definition", () => {
  it("is edited, and what is new gets an id of its own, never one that was there before", async () => {
    const requests = serve(accept({ version: 4 }));
    const user = open();
    await user.type(field("evidence 1, Origin"), "ministry");
    await user.click(button("Remove Study"));
    await user.click(button("Add a source"));
    await user.type(field("evidence 2, Citation"), "Study");
    const { assessment } = await save(user, requests);
    expect(assessment.evidence).toEqual([
      { ...speech, origin: "ministry" },
      { ...study, id: "study-2" },
    ]);
  });

  it("says how many judgements rest on what is to be removed", async () => {
    const requests = serve(accept({ version: 4 }));
    const user = open({ uses: { speech: 3 } });
    await user.click(button("Remove Speech"));
    screen.getByText(/^3 judgements rest on “Speech”/);
    await user.click(button("Remove"));
    const { assessment } = await save(user, requests);
    expect(assessment.evidence).toEqual([study]);
  });

  it("is not saved without a citation or with an address that is none", async () => {
    const requests = serve(accept({ version: 4 }));
    const user = open();
    await user.type(field("evidence 1, Address"), "ministry");
    await user.click(button("Add a source"));
    await user.click(button("Save"));
    const links = await screen.findAllByRole("link", { name: /^Evidence/ });
    expect(links.map(({ textContent }) => textContent)).toEqual([
      "Evidence 1, address: Enter an address that begins with http:// or https://",
      "Evidence 3, citation: Enter a citation: what others can find it by",
    ]);
    expect(requests).toEqual([]);
  });

  it("counts the judgements of all scenarios that are not frozen", () => {
    const judged = makeSavedScenario({
      risks: { escalation: makeRiskJudgement({ evidence: ["speech"] }) },
      effects: [makeEffect({ evidence: ["speech", "study"] })],
    });
    const frozen = { at: new Date(0), methodVersion: "1.1.0", assessment: makeAssessment() };
    const assessment = makeSavedAssessment({ scenarios: [judged, { ...judged, frozen }] });
    expect(evidenceUses(assessment)).toEqual({ speech: 2, study: 1 });
  });
});

describe("that harm points add up", () => {
  const accepted = () => field("Accepted for this scale");

  it("is accepted with the scale", async () => {
    const requests = serve(accept({ version: 4 }));
    const user = open({ accepted: false });
    await user.click(accepted());
    expect((await save(user, requests)).additivityAccepted).toBe(true);
  });

  it("is asked again when the scale is changed", async () => {
    const requests = serve(accept({ version: 4 }));
    const user = open();
    expect(accepted().checked).toBe(true);
    await user.selectOptions(field("Factor between levels"), "10");
    expect(accepted().checked).toBe(false);
    screen.getByText(/^The scale was changed/);
    expect((await save(user, requests)).additivityAccepted).toBe(false);
  });
});
