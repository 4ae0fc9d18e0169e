import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FrozenScenario } from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/frozen-scenario";
import { NO_INPUTS } from "@/lib/model/scenario";
import { accept, refuse } from "@/lib/result";
import { definition, list, open, save, summary, text, type } from "./scoring-page";
import { serve } from "./served";

const navigation = vi.hoisted(() => ({ push: vi.fn(), refresh: vi.fn() }));
vi.mock("next/navigation", () => ({ useRouter: () => navigation }));

afterEach(() => {
  vi.unstubAllGlobals();
  navigation.push.mockReset();
});

describe("saving", () => {
  it("says in words how it stands, by button and by key, with the version of the last save", async () => {
    const requests = serve(accept({ version: 5 }), accept({ version: 6 }));
    const user = open();
    screen.getByText("Nothing changed yet");
    await type(user, "Escalation, Likelihood", "30");
    screen.getByText("Not saved yet");
    await user.click(save());
    await screen.findByText(/^Saved \d\d:\d\d$/);
    await user.type(text("Escalation, Reason"), "Why");
    await user.keyboard("{Control>}s{/Control}");
    await waitFor(() => expect(requests).toHaveLength(2));
    expect(requests.map(({ body }) => (body as { version: number }).version)).toEqual([4, 5]);
  });

  it("meets a newer version: says what to do, keeps what was typed, and saves it as a new scenario", async () => {
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    const requests = serve(refuse("conflict", "Reload"), accept({ id: "s2" }), accept({ version: 2 }));
    const user = open();
    await type(user, "Escalation, Likelihood", "30");
    await user.click(save());
    await waitFor(() => expect(summary().textContent).toContain("Someone saved this scenario meanwhile"));
    await waitFor(() => expect(document.activeElement).toBe(summary()));
    expect(text("Escalation, Likelihood").value).toBe("30");

    await user.click(screen.getByRole("button", { name: "Save mine as a new scenario" }));
    await user.click(screen.getByRole("button", { name: "Save as scenario" }));
    await waitFor(() => expect(navigation.push).toHaveBeenCalledWith("/assessments/a1/scenarios/s2/edit"));
    expect(requests.slice(1)).toMatchObject([
      { method: "POST", address: "/api/assessments/a1/scenarios", body: { from: "s1" } },
      {
        method: "PUT",
        address: "/api/assessments/a1/scenarios/s2",
        body: {
          version: 1,
          inputs: { risks: { escalation: { likelihood: { kind: "point", value: 0.3 } } } },
        },
      },
    ]);
  });

  it("asks before a link is followed away from what is not saved", async () => {
    const confirm = vi.fn(() => false);
    vi.stubGlobal("confirm", confirm);
    const user = open();
    const link = document.body.appendChild(document.createElement("a"));
    link.href = "/assessments";
    const followed = vi.fn((event: Event) => event.preventDefault());
    link.addEventListener("click", followed);
    await user.click(link);
    expect(confirm).not.toHaveBeenCalled();
    await type(user, "Escalation, Likelihood", "30");
    await user.click(link);
    expect(confirm).toHaveBeenCalledOnce();
    expect(followed).toHaveBeenCalledOnce();
    link.remove();
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
    expect(list("Escalation, Likelihood").matches(":disabled")).toBe(true);
    expect(text("Escalation, Reason").matches(":disabled")).toBe(true);
    expect(screen.getByRole("button", { name: /^Save as/ }).matches(":disabled")).toBe(false);
  });
});
