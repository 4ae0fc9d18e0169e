import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { DefinitionEditor } from "@/app/assessments/[id]/edit/definition-editor";
import type { JudgedIn } from "@/app/assessments/[id]/edit/judged-in";
import { NewAssessmentForm } from "@/app/assessments/new/new-assessment-form";
import { topics } from "@/app/assessments/new/topics";
import type { Assessment } from "@/lib/model/assessment";
import { newAssessment } from "@/lib/model/new-assessment";
import { accept, refuse } from "@/lib/result";
import { makeAssessment, makeMitigation, makeRisk } from "@/tests/make";
import { navigation } from "../navigation";
import { type Request, serve } from "./served";

const text = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const button = (name: string) =>
  screen.getByText((_, element) => element?.tagName === "BUTTON" && element.textContent === name);
const bodyOf = ([first]: Request[]) => (first as Request).body;

describe("a new assessment", () => {
  function open(begin = topics()[0] ?? null) {
    render(<NewAssessmentForm topics={topics()} begin={begin} today="2026-11-23" />);
    return userEvent.setup({ delay: null });
  }

  it("takes what the framework offers, and leads on to the scoring form", async () => {
    const requests = serve(accept({ id: "a1", scenarioId: "s1" }));
    const user = open();
    await user.type(text("Title"), "Carriers");
    await user.click(screen.getByLabelText(/^Diplomacy/));
    await user.click(button("Create and score"));
    await waitFor(() => expect(navigation.push).toHaveBeenCalledWith("/assessments/a1/scenarios/s1/edit"));
    expect(requests).toMatchObject([{ method: "POST", address: "/api/assessments" }]);
    const sent = newAssessment.parse(bodyOf(requests));
    expect(sent.framework).toBe("indo-pacific-partnership");
    expect(sent.assessment).toMatchObject({ title: "Carriers", asOf: "2026-11-23", horizonMonths: 24 });
    expect(sent.assessment.risks.map(({ key }) => key)).toEqual(["escalation", "stability", "competition"]);
    expect(sent.assessment.mitigations.map(({ key }) => key)).toEqual(["communication", "norms"]);
  });

  it("puts what was left out back into its place when it is ticked again", async () => {
    const requests = serve(accept({ id: "a1", scenarioId: "s1" }));
    const user = open();
    await user.type(text("Title"), "Carriers");
    await user.click(screen.getByLabelText(/^Escalation/));
    await user.click(screen.getByLabelText(/^Escalation/));
    await user.click(button("Create and score"));
    await waitFor(() => expect(requests).toHaveLength(1));
    const { assessment } = newAssessment.parse(bodyOf(requests));
    expect(assessment.risks.map(({ key }) => key)).toEqual(["escalation", "stability", "competition"]);
  });

  it("comes back to what was ticked when the framework is left and chosen again", async () => {
    const requests = serve(accept({ id: "a1", scenarioId: "s1" }));
    const user = open();
    await user.type(text("Title"), "Carriers");
    await user.click(screen.getByLabelText(/^Diplomacy/));
    await user.click(screen.getByLabelText(/^An empty assessment/));
    const [first] = topics();
    await user.click(screen.getByLabelText(new RegExp(`^${first?.title}: ${first?.label}`)));
    await user.click(button("Create and score"));
    await waitFor(() => expect(requests).toHaveLength(1));
    const { assessment } = newAssessment.parse(bodyOf(requests));
    expect(assessment.mitigations.map(({ key }) => key)).toEqual(["communication", "norms"]);
  });

  it("asks for the name of a new item once its field was left, not before", async () => {
    serve(accept({ id: "a1", scenarioId: "s1" }));
    const user = open();
    await user.click(button("Add a risk of your own"));
    await waitFor(() => expect(document.activeElement).toBe(text("risk 4, Name")));
    expect(text("risk 4, Name").getAttribute("aria-invalid")).toBe("false");
    await user.click(text("Title"));
    await waitFor(() => expect(text("risk 4, Name").getAttribute("aria-invalid")).toBe("true"));
  });

  it("keeps items of one's own when the framework is left, and gives them keys of their own", async () => {
    const requests = serve(accept({ id: "a1", scenarioId: "s1" }));
    const user = open();
    await user.type(text("Title"), "Carriers");
    await user.click(button("Add a risk of your own"));
    await user.type(text("risk 4, Name"), "Escalation");
    await user.click(screen.getByLabelText(/^An empty assessment/));
    await user.click(button("Create and score"));
    await waitFor(() => expect(requests).toHaveLength(1));
    const { assessment, framework } = newAssessment.parse(bodyOf(requests));
    expect(framework).toBeNull();
    expect(assessment.risks).toMatchObject([{ key: "escalation", label: "Escalation" }]);
    expect(assessment).not.toHaveProperty("document");
  });

  it("begins with its title, and says nothing of the document itself", async () => {
    const requests = serve(accept({ id: "a1", scenarioId: "s1" }));
    const user = open();
    expect(document.activeElement).toBe(text("Title"));
    expect([text("Title of the document").value, text("Source").value]).toEqual(["", ""]);
    await user.keyboard("Carriers{Enter}");
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(newAssessment.parse(bodyOf(requests)).assessment).not.toHaveProperty("document");
  });

  it("keeps the document that was named when another beginning is chosen", async () => {
    const user = open();
    await user.type(text("Title of the document"), "Communiqué");
    await user.click(screen.getByLabelText(/^An empty assessment/));
    expect(text("Title of the document").value).toBe("Communiqué");
  });

  it("folds what has a default under a line that says it, and opens it where something is needed", async () => {
    serve(accept({ id: "a1", scenarioId: "s1" }));
    const user = open();
    const fold = (name: string) => text(name).closest("details") as HTMLDetailsElement;
    const line = (name: string) => fold(name).querySelector("summary")?.textContent;
    expect(line("Horizon")).toBe(
      "▸Date, horizon, toleranceas of 23 Nov 2026, horizon 24 months, tolerance 10 hp, no handling line",
    );
    expect(line("Factor between levels")).toMatch(
      /five levels, .* up to 100.hp; whether .* is asked when scoring$/,
    );
    expect(screen.getByText(/^3 of 3 proposals: Escalation/)).toBeDefined();
    await user.clear(text("Horizon"));
    expect(line("Horizon")).toContain("no horizon yet");
    expect(fold("Horizon").open).toBe(false);
    await user.click(button("Create and score"));
    await user.click(await screen.findByRole("link", { name: /^Horizon: / }));
    expect(fold("Horizon").open).toBe(true);
    expect(document.activeElement).toBe(text("Horizon"));
  });

  it("says what is needed at each field, and keeps what was typed", async () => {
    const requests = serve(accept({ id: "a1", scenarioId: "s1" }));
    const user = open();
    await user.clear(text("Horizon"));
    await user.type(text("Horizon"), "two years");
    await user.click(button("Create and score"));
    const summary = await screen.findByRole("alert");
    expect(requests).toEqual([]);
    expect(
      within(summary)
        .getAllByRole("link")
        .map(({ textContent }) => textContent),
    ).toEqual(["Title: Enter a title", "Horizon: Enter a number of months"]);
    expect(text("Horizon").value).toBe("two years");
    await waitFor(() => expect(document.activeElement).toBe(summary));
  });

  it("places what the server refuses", async () => {
    serve({
      ok: false,
      reason: "invalid",
      issues: [{ path: ["assessment", "title"], message: "Enter another" }],
    });
    const user = open();
    await user.type(text("Title"), "Carriers");
    await user.click(button("Create and score"));
    await screen.findByText("Enter another");
    expect(text("Title").getAttribute("aria-invalid")).toBe("true");
  });

  it("shows the five levels that follow from the harm scale", async () => {
    const user = open(null);
    const harmOf = (level: string) => screen.getByText(level).closest("tr")?.lastChild?.textContent;
    expect(harmOf("4 significant")).toBe("10.0–31.6");
    await user.selectOptions(screen.getByLabelText("Factor between levels"), "10");
    expect(harmOf("4 significant")).toBe("1.00–10.0");
    await user.clear(text("Worst outcome considered"));
    await user.type(text("Worst outcome considered"), "1000");
    expect(harmOf("4 significant")).toBe("10.0–100");
  });
});

describe("the definition of an assessment", () => {
  const definition = makeAssessment({
    risks: [makeRisk(), makeRisk({ key: "arms", label: "Arms race" })],
    mitigations: [makeMitigation()],
  });
  const judged: JudgedIn = {
    risks: { escalation: ["Baseline"] },
    mitigations: {},
    impacts: {},
    implications: {},
  };

  function open() {
    render(
      <DefinitionEditor
        id="a1"
        version={3}
        definition={definition}
        additivityAccepted
        judged={judged}
        evidenceUses={{}}
      />,
    );
    return userEvent.setup({ delay: null });
  }
  const sent = (requests: Request[]) => (bodyOf(requests) as { assessment: Assessment }).assessment;
  const remove = (label: string) => button(`Remove ${label}`);

  it("sends what was changed with the version it was read at", async () => {
    const requests = serve(accept({ version: 4 }));
    const user = open();
    await user.clear(text("risk 1, Name"));
    await user.type(text("risk 1, Name"), "Clash");
    await user.click(button("Save"));
    await screen.findByText(/^Saved/);
    expect(requests).toMatchObject([{ method: "PUT", address: "/api/assessments/a1", body: { version: 3 } }]);
    expect(sent(requests)).toEqual({
      ...definition,
      risks: [{ ...definition.risks[0], label: "Clash" }, definition.risks[1]],
    });
  });

  it("moves an item, says where it is, and stays with it", async () => {
    const requests = serve(accept({ version: 4 }));
    const user = open();
    await user.click(button("Move down Escalation"));
    expect(screen.getByText("Escalation is now number 2 of 2.")).toBeTruthy();
    expect(document.activeElement).toBe(button("Move down Escalation"));
    await user.click(button("Save"));
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(sent(requests).risks.map(({ key }) => key)).toEqual(["arms", "escalation"]);
  });

  it("asks once before judgements go with an item, and not where there are none", async () => {
    const requests = serve(accept({ version: 4 }));
    const user = open();
    await user.click(remove("Escalation"));
    expect(screen.getByText(/go its judgements in “Baseline” once you save/)).toBeTruthy();
    await user.click(button("Keep"));
    await user.click(remove("Escalation"));
    await user.click(button("Remove"));
    await user.click(remove("Arms race"));
    await user.click(button("Save"));
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(sent(requests).risks).toEqual([]);
  });

  it("never gives the key of a removed item to a new one, with the judgements that hang on it", async () => {
    const requests = serve(accept({ version: 4 }));
    const user = open();
    await user.click(remove("Arms race"));
    await user.click(button("Add a risk"));
    await user.type(text("risk 2, Name"), "Arms");
    await user.click(button("Save"));
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(sent(requests).risks.map(({ key }) => key)).toEqual(["escalation", "arms-2"]);
  });

  it("meets a newer version: says what to do, and keeps what was typed", async () => {
    serve(refuse("conflict", "Reload"));
    const user = open();
    await user.type(text("Title"), " of mine");
    await user.click(button("Save"));
    const notice = await screen.findByRole("alert");
    expect(notice.textContent).toContain("Someone changed this definition meanwhile");
    expect(text("Title").value).toBe("Assessment of mine");
  });
});
