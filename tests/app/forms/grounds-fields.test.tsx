import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { describe, expect, it, vi } from "vitest";
import { type Checks, ChecksProvider, useTellChecks } from "@/app/assessments/form/checks";
import { EvidenceProvider, useEvidenceOf } from "@/app/assessments/form/evidence";
import { GroundsFields } from "@/app/assessments/form/grounds-fields";
import { type ScenarioForm, scenarioForm } from "@/app/assessments/form/scenario-form";
import type { Evidence } from "@/lib/model/evidence";
import { NO_INPUTS } from "@/lib/model/scenario";
import { accept, refuse } from "@/lib/result";
import { makeAssessment, makeEvidence, makeRisk } from "@/tests/make";
import { serve } from "./served";

const communique = makeEvidence({
  id: "communique",
  citation: "Communiqué",
  origin: "ministry",
  reliability: "B",
  credibility: "2",
});
const speech = makeEvidence({ id: "speech", citation: "Speech", origin: "Ministry" });
const study = makeEvidence({
  id: "study",
  citation: "Study",
  origin: "think tank",
  url: "https://example.org/study",
});
const definition = makeAssessment({
  risks: [makeRisk(), makeRisk({ key: "arms", label: "Arms race" })],
  evidence: [communique, speech, study],
});

let tell: (checks: Checks) => void = () => {};
let form: ScenarioForm;

function Teller() {
  tell = useTellChecks();
  form = useWatch<ScenarioForm>() as ScenarioForm;
  return null;
}

function Page({ evidence, frozen }: { evidence: Evidence[]; frozen: boolean }) {
  const known = useEvidenceOf("a1", evidence);
  const fields = useForm<ScenarioForm>({ defaultValues: scenarioForm(definition, NO_INPUTS) });
  const grounds: ReactNode = definition.risks.map(({ key, label }, index) => (
    <GroundsFields key={key} name={`risks.${index}`} id={(part) => `risks.${key}.${part}`} of={label} />
  ));
  return (
    <EvidenceProvider value={frozen ? { evidence, add: null } : known}>
      <ChecksProvider>
        <FormProvider {...fields}>
          <form onSubmit={() => expect.unreachable("the dialog's form is not the page's")}>{grounds}</form>
          <Teller />
        </FormProvider>
      </ChecksProvider>
    </EvidenceProvider>
  );
}

function open({ evidence = definition.evidence, frozen = false } = {}) {
  render(<Page evidence={evidence} frozen={frozen} />);
  return userEvent.setup({ delay: null });
}

const attachTo = (risk: string) =>
  screen.getByRole("button", { name: `Attach evidence to ${risk}`, hidden: true });
const dialog = () => within(screen.getByRole("dialog"));
const group = (risk: string) =>
  within(screen.getByRole("group", { name: `${risk}, Evidence`, hidden: true }));
const evidenceOf = (index: number) => form.risks[index]?.evidence;

describe("evidence", () => {
  it("is ticked in a dialog and counts once for each origin", async () => {
    const user = open();
    await user.click(attachTo("Escalation"));
    await user.click(dialog().getByRole("checkbox", { name: /^Communiqué/ }));
    await user.click(dialog().getByRole("checkbox", { name: /^Speech/ }));
    await user.click(dialog().getByRole("checkbox", { name: /^Study/ }));
    await user.click(dialog().getByRole("button", { name: "Attach 3 sources" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(evidenceOf(0)).toEqual(["communique", "speech", "study"]);
    group("Escalation").getByText(/^3 sources, 2 independent origins\./);
    const link = group("Escalation").getByRole("link", { name: /^Study/, hidden: true });
    expect(link.getAttribute("href")).toBe("https://example.org/study");
    group("Escalation").getByText("B, usually reliable; 2, probably true");
  });

  it("is found by a search, which unticks nothing, and Cancel changes nothing", async () => {
    const user = open();
    await user.click(attachTo("Escalation"));
    await user.click(dialog().getByRole("checkbox", { name: /^Study/ }));
    await user.type(dialog().getByRole("searchbox"), "MINIST{Enter}");
    expect(dialog().getAllByRole("checkbox")).toHaveLength(2);
    dialog().getByText("2 sources shown, 1 ticked");
    await user.click(dialog().getByRole("button", { name: "Cancel" }));
    expect(evidenceOf(0)).toEqual([]);
  });

  it("is detached where it stands", async () => {
    const user = open();
    await user.click(attachTo("Escalation"));
    await user.click(dialog().getByRole("checkbox", { name: /^Speech/ }));
    await user.click(dialog().getByRole("button", { name: "Attach 1 source" }));
    await user.click(group("Escalation").getByRole("button", { name: "Detach Speech", hidden: true }));
    expect(evidenceOf(0)).toEqual([]);
    expect(document.activeElement).toBe(attachTo("Escalation"));
  });

  it("that is new is added to the assessment, attached, and offered everywhere at once", async () => {
    const paper = makeEvidence({ id: "paper", citation: "White paper", origin: "cabinet", reliability: "A" });
    const requests = serve(accept({ evidence: paper }));
    const user = open({ evidence: [] });
    await user.click(attachTo("Escalation"));
    await user.type(dialog().getByLabelText("New source, Citation"), "White paper");
    await user.type(dialog().getByLabelText("New source, Origin"), "cabinet");
    await user.selectOptions(dialog().getByLabelText("New source, Reliability of the source"), "A");
    await user.click(dialog().getByRole("button", { name: "Add and attach 1 source" }));
    await waitFor(() => expect(evidenceOf(0)).toEqual(["paper"]));
    expect(requests).toMatchObject([
      {
        method: "POST",
        address: "/api/assessments/a1/evidence",
        body: { citation: "White paper", url: "", origin: "cabinet", reliability: "A", credibility: "6" },
      },
    ]);
    await user.click(attachTo("Arms race"));
    dialog().getByRole("checkbox", { name: /^White paper/ });
  });

  it("that was begun is not lost to Escape or Cancel without a question", async () => {
    const confirm = vi.fn(() => false);
    vi.stubGlobal("confirm", confirm);
    const user = open();
    await user.click(attachTo("Escalation"));
    await user.type(dialog().getByLabelText("New source, Citation"), "White");
    // What a browser tells a dialog when Escape is pressed.
    const escaping = new Event("cancel", { cancelable: true });
    fireEvent(screen.getByRole("dialog"), escaping);
    expect(escaping.defaultPrevented).toBe(true);
    await user.click(dialog().getByRole("button", { name: "Cancel" }));
    expect(dialog().getByLabelText<HTMLInputElement>("New source, Citation").value).toBe("White");
    expect(confirm).toHaveBeenCalledTimes(2);
    confirm.mockReturnValue(true);
    await user.click(dialog().getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("that is refused stays written in the dialog, with what is needed at its field", async () => {
    const requests = serve(
      refuse("invalid", "Enter an address that begins with http:// or https://", ["url"]),
    );
    const user = open();
    await user.click(attachTo("Escalation"));
    await user.type(dialog().getByLabelText("New source, Origin"), "cabinet");
    await user.click(dialog().getByRole("button", { name: "Add this source" }));
    await dialog().findByText("Enter a citation: what others can find it by");
    expect(requests).toEqual([]);
    await user.type(dialog().getByLabelText("New source, Citation"), "White paper");
    await user.click(dialog().getByRole("button", { name: "Add this source" }));
    await dialog().findByText(/^Enter an address/);
    expect(dialog().getByLabelText<HTMLInputElement>("New source, Origin").value).toBe("cabinet");
  });

  it("of a frozen scenario can be read and not changed", () => {
    open({ frozen: true });
    expect(screen.queryByRole("button", { name: /Attach/, hidden: true })).toBeNull();
    expect(screen.getAllByText("No evidence attached.")).toHaveLength(2);
  });
});

describe("what is folded away", () => {
  it("is said in one line", async () => {
    const user = open();
    await user.type(screen.getByLabelText("Escalation, Why this confidence"), "two ministries agree");
    await user.type(screen.getByLabelText("Escalation, It would change if"), "a third denies it");
    screen.getByText("because two ministries agree; would change if a third denies it");
  });

  it("says what a level of confidence means", async () => {
    const user = open();
    const confidence = screen.getByLabelText("Escalation, Confidence");
    await user.selectOptions(confidence, "moderate");
    expect(confidence.getAttribute("aria-describedby")).toBe("risks.escalation.confidence-echo");
    screen.getByText("credible ground, not corroborated enough");
    screen.getByLabelText("Escalation, Confidence because");
  });
});

it("a check stands at the field it concerns, and goes when it is told no longer", () => {
  open();
  const reason = screen.getByLabelText("Escalation, Reason");
  act(() => tell(new Map([["risks.escalation.rationale", ["This judgement has no reason yet."]]])));
  const note = document.getElementById(reason.getAttribute("aria-describedby") ?? "");
  expect(note?.textContent).toBe("This judgement has no reason yet.");
  expect(screen.getByLabelText("Arms race, Reason").getAttribute("aria-describedby")).toBeNull();
  act(() => tell(new Map()));
  expect(reason.getAttribute("aria-describedby")).toBeNull();
});
