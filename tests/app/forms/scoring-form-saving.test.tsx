import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FrozenScenario } from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/frozen-scenario";
import { NO_INPUTS, type ScenarioInputs } from "@/lib/model/scenario";
import { accept, refuse } from "@/lib/result";
import { makeImpactJudgement, makeInputs, makeRiskJudgement } from "@/tests/make";
import { navigation } from "../navigation";
import { again, definition, inputsSaved, open, save, text } from "./scoring-page";
import { type Request, serve, serveLate } from "./served";

afterEach(async () => {
  cleanup();
  // What a page that goes still writes on this device belongs to its own test.
  await new Promise((done) => setTimeout(done, 200));
});

/** A link beside the form, as the page around it has some. */
function leadingAway(): HTMLAnchorElement {
  const link = document.body.appendChild(document.createElement("a"));
  link.href = "/assessments";
  return link;
}

const version = (request: Request | undefined) => (request?.body as { version: number } | undefined)?.version;
const stored = (inputs: ScenarioInputs) =>
  accept({ version: 7, title: "Baseline", frozen: false, inputs, definition });

describe("saving", () => {
  it("follows the hand, says in words how it stands, and names the version of the last save", async () => {
    const requests = serve(accept({ version: 5 }), accept({ version: 6 }));
    const user = open();
    screen.getByText("Saved as you type");
    await user.selectOptions(text("Escalation, Confidence"), "low");
    screen.getByText("Saving…");
    await screen.findByText(/^Saved \d\d:\d\d$/);
    await user.selectOptions(text("Escalation, Confidence"), "high");
    await save(user);
    await waitFor(() => expect(requests.map(version)).toEqual([4, 5]));
  });

  it("sends nothing where what was entered is taken back", async () => {
    const requests = serve(accept({ version: 5 }));
    const user = open(makeInputs());
    await user.type(text("Escalation, Reason"), "x{Backspace}");
    await waitFor(() => screen.getByText("Saved as you type"));
    expect(requests).toEqual([]);
  });

  it("takes in what somebody else changed meanwhile in another field, and sends both", async () => {
    const theirs = makeInputs({ impacts: { trade: makeImpactJudgement() } });
    const requests = serve(refuse("conflict", "Reload"), stored(theirs), accept({ version: 8 }));
    const user = open(makeInputs());
    await user.type(text("Escalation, Reason"), "Mine");
    await screen.findByText(/^Someone else changed this scenario meanwhile/);
    expect(text("Trade, Change, −100 to +100").value).toBe("10");
    const sent = await inputsSaved(requests);
    expect(version(requests.at(-1))).toBe(7);
    expect(sent.impacts).toEqual(theirs.impacts);
    expect(sent.risks.escalation?.rationale).toBe("Mine");
  });

  it("recognises its own write whose answer was lost", async () => {
    const written = makeInputs({ risks: { escalation: makeRiskJudgement({ rationale: "Mine" }) } });
    const requests = serve(refuse("conflict", "Reload"), stored(written));
    const user = open(makeInputs());
    await user.type(text("Escalation, Reason"), "Mine");
    await screen.findByText(/^Saved \d/);
    expect(requests.map(({ method }) => method)).toEqual(["PUT", "GET"]);
  });

  it("shows yours and theirs where both changed one field, and sends what was chosen", async () => {
    const theirs = makeInputs({ risks: { escalation: makeRiskJudgement({ rationale: "Theirs" }) } });
    const requests = serve(refuse("conflict", "Reload"), stored(theirs), accept({ version: 8 }));
    const user = open(makeInputs());
    await user.type(text("Escalation, Reason"), "Mine");
    const choice = within(await screen.findByRole("group", { name: "Escalation, reason" }));
    await user.click(screen.getByRole("button", { name: "Merge and save" }));
    choice.getByText("Choose yours or theirs");
    expect(requests).toHaveLength(2);
    await user.click(choice.getByLabelText("Theirs: Theirs"));
    await user.click(screen.getByRole("button", { name: "Merge and save" }));
    await waitFor(() => expect(text("Escalation, Reason").value).toBe("Theirs"));
    await screen.findByText(/^Saved \d/);
  });

  it("waits for a link until what was typed is sent, and then follows it without a question", async () => {
    const confirm = vi.fn(() => false);
    vi.stubGlobal("confirm", confirm);
    const { requests, letGo } = serveLate(accept({ version: 5 }));
    const user = open();
    const link = leadingAway();
    await user.selectOptions(text("Escalation, Confidence"), "low");
    await user.click(link);
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(navigation.push).not.toHaveBeenCalled();
    letGo();
    await waitFor(() => expect(navigation.push).toHaveBeenCalledWith("/assessments"));
    expect(requests).toHaveLength(1);
    expect(confirm).not.toHaveBeenCalled();
  });

  it("asks before a link is followed away from what can't be sent", async () => {
    const confirm = vi.fn(() => false);
    vi.stubGlobal("confirm", confirm);
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
    const user = open();
    const link = leadingAway();
    await user.selectOptions(text("Escalation, Confidence"), "low");
    await user.click(link);
    await waitFor(() => expect(confirm).toHaveBeenCalledOnce());
    expect(navigation.push).not.toHaveBeenCalled();
  });

  it("names what can't be read as written before a link is followed away from it", async () => {
    const confirm = vi.fn((_question: string) => false);
    vi.stubGlobal("confirm", confirm);
    serve(accept({ version: 5 }));
    const user = open();
    const link = leadingAway();
    await user.type(text("Escalation, Likelihood"), "quite");
    await user.click(link);
    await waitFor(() => expect(confirm).toHaveBeenCalledOnce());
    expect(confirm.mock.calls[0]?.[0]).toMatch(/^Can't be read as written: Escalation, likelihood\./);
  });
});

describe("undo and redo", () => {
  it("take back and bring back a step by its name, and send what holds then", async () => {
    const requests = serve(accept({ version: 5 }));
    const user = open(makeInputs());
    await user.type(text("Escalation, Reason"), "Why");
    await user.selectOptions(text("Escalation, Confidence"), "low");
    await user.click(screen.getByRole("button", { name: "Undo: Escalation, confidence" }));
    expect(text("Escalation, Confidence").value).toBe("");
    await user.keyboard("{Control>}z{/Control}");
    expect(text("Escalation, Reason").value).toBe("");
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(text("Escalation, Reason").value).toBe("Why");
    await save(user);
    const { escalation } = (await inputsSaved(requests)).risks;
    expect(escalation?.rationale).toBe("Why");
    expect(escalation?.confidence).toBeUndefined();
  });
});

describe("what the server never got", () => {
  it("is back when the form is opened again, with its steps, and is sent then", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
    const user = open(makeInputs());
    await user.type(text("Escalation, Reason"), "Kept");
    await screen.findByText(/kept on this device/);
    cleanup();
    const requests = serve(accept({ version: 5 }));
    again(makeInputs());
    await screen.findByText(/^What you entered until \d\d:\d\d was kept on this device and is back/);
    expect(text("Escalation, Reason").value).toBe("Kept");
    screen.getByRole("button", { name: "Undo: Escalation, reason" });
    expect((await inputsSaved(requests)).risks.escalation?.rationale).toBe("Kept");
  });
});

describe("a frozen scenario", () => {
  it("can be read and not changed, and offers to go on from it under another name", () => {
    render(
      <FrozenScenario
        assessmentId="a1"
        scenario={{ id: "s1", title: "Baseline" }}
        frozenOn="23 Nov 2026"
        definition={definition}
        inputs={NO_INPUTS}
      />,
    );
    expect(text("Escalation, Likelihood").matches(":disabled")).toBe(true);
    expect(text("Escalation, Reason").matches(":disabled")).toBe(true);
    expect(screen.getByRole("button", { name: /^Save as/ }).matches(":disabled")).toBe(false);
  });
});
