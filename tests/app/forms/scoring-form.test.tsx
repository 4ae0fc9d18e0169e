import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { NO_INPUTS } from "@/lib/model/scenario";
import { accept } from "@/lib/result";
import {
  chosen,
  description,
  inputsSaved,
  isInvalid,
  open,
  panel,
  plainly,
  save,
  text,
  type,
} from "./scoring-page";
import { serve } from "./served";

describe("what is sent", () => {
  it("is a word, a number with a comma and a range as the judgements they stand for", async () => {
    const requests = serve(accept({ version: 5 }));
    const user = open();
    await type(user, "Escalation, Likelihood", "unlikely");
    await type(user, "Escalation, Severity", "10..30");
    await type(user, "Hotline, Delivery", "12,5");
    await plainly(user);
    await type(user, "Hotline on Escalation, Takes off the likelihood", "partial");
    await user.type(text("Trade, Change, −100 to +100"), "-20..10..35");
    await save(user);

    await inputsSaved(requests);
    expect(requests[0]).toMatchObject({ method: "PUT", address: "/api/assessments/a1/scenarios/s1" });
    expect(requests[0]?.body).toMatchObject({ version: 4 });
    const inputs = await inputsSaved(requests);
    expect(inputs.risks).toMatchObject({
      escalation: {
        likelihood: { kind: "term", term: "unlikely" },
        severity: { kind: "logUniform", min: 10, max: 30 },
      },
    });
    expect(inputs.mitigations.hotline?.delivery).toEqual({ kind: "point", value: 0.125 });
    expect(inputs.impacts.trade?.change).toEqual({ kind: "pert", min: -20, mode: 10, max: 35 });
    expect(inputs.effects).toEqual([
      {
        mitigation: "hotline",
        risk: "escalation",
        likelihood: { kind: "uniform", min: 0.15, max: 0.35 },
        severity: { kind: "point", value: 0 },
        rationale: "",
      },
    ]);
  });

  it("leaves out what is not judged: missing is never zero", async () => {
    const requests = serve(accept({ version: 5 }));
    const user = open();
    await type(user, "Escalation, Severity", "level 4");
    await save(user);
    expect(await inputsSaved(requests)).toEqual({
      modelForm: "relative",
      risks: {
        escalation: { severity: { kind: "level", level: 4 }, overlap: 0, rationale: "", evidence: [] },
      },
      mitigations: { hotline: { included: true, rationale: "" } },
      effects: [],
      impacts: {},
      implications: {},
      influences: [],
    });
  });

  it("reaches an item whose key a form could not carry as a path", async () => {
    const requests = serve(accept({ version: 5 }));
    const user = open();
    await type(user, "Prototype race, Likelihood", "30");
    await save(user);
    expect((await inputsSaved(requests)).risks).toMatchObject({
      prototype: { likelihood: { kind: "point", value: 0.3 } },
    });
  });

  it("keeps what the form does not show or can't write: quantiles, evidence, a backfire", async () => {
    const inputs: ScenarioInputs = {
      ...NO_INPUTS,
      risks: {
        escalation: {
          likelihood: { kind: "quantiles", p10: 0.1, p50: 0.2, p90: 0.4, min: 0, max: 1 },
          severity: { kind: "point", value: 1 / 3 },
          overlap: 0.25,
          rationale: "because",
          evidence: [],
        },
      },
      effects: [
        {
          mitigation: "hotline",
          risk: "escalation",
          likelihood: { kind: "term", term: "improbable" },
          severity: { kind: "uniform", min: 0.35, max: 0.6 },
          backfire: { kind: "point", value: 1.5 },
          rationale: "",
        },
      ],
      mitigations: { hotline: { included: false, delivery: { kind: "point", value: 0.9 }, rationale: "" } },
    };
    const requests = serve(accept({ version: 5 }));
    const user = open(inputs);
    await user.type(text("Escalation, Reason"), " of this");
    await save(user);
    const escalation = inputs.risks.escalation;
    expect(await inputsSaved(requests)).toEqual({
      ...inputs,
      risks: { escalation: { ...escalation, rationale: "because of this" } },
    });
  });
});

describe("while one types", () => {
  it("says how a text is read, and asks where a share may have been meant", async () => {
    const user = open();
    await type(user, "Escalation, Likelihood", "20..45");
    expect(description("Escalation, Likelihood")).toBe("% 20 % to 45 %, mean 33 %: unlikely (20–45 %)");
    await user.clear(text("Escalation, Likelihood"));
    await user.type(text("Escalation, Likelihood"), "0.3");
    expect(description("Escalation, Likelihood")).toBe(
      "% 0.3 %, no word: 0.3 % lies below the lowest word, nearest almost no chance (1–5 %). Read as 0.3 %: for 30 %, type 30",
    );
  });

  it("shows the result as soon as one risk can be scored, and what is still missing", async () => {
    const user = open();
    panel().getByText(/as soon as one risk has both/);
    await type(user, "Escalation, Likelihood", "50");
    await type(user, "Escalation, Severity", "20");
    // The risk, and the total.
    await waitFor(() => expect(panel().getAllByRole("row", { name: /^10\.0 10\.0 / })).toHaveLength(2));
    panel().getByRole("link", { name: "likelihood of Prototype race" });
    panel().getByRole("link", { name: "delivery of Hotline" });
    await type(user, "Hotline, Delivery", "100");
    await plainly(user);
    await type(user, "Hotline on Escalation, Takes off the severity", "50");
    await waitFor(() => expect(panel().getAllByRole("row", { name: /^10\.0 5\.00 / })).toHaveLength(2));
  });

  it("leaves an entry that can't be read out of the result, and says so", async () => {
    const user = open();
    await type(user, "Escalation, Likelihood", "often");
    await waitFor(() =>
      panel().getByRole("link", { name: /^Escalation, likelihood: Enter a word of the list/ }),
    );
  });

  it("fills the other half of an effect with none, and empties it again with the first", async () => {
    const user = open();
    await plainly(user);
    const [likelihood, severity] = ["likelihood", "severity"].map(
      (channel) => `Hotline on Escalation, Takes off the ${channel}`,
    ) as [string, string];
    await type(user, likelihood, "strong");
    expect(chosen(severity)).toBe("none");
    await user.clear(text(likelihood));
    await user.tab();
    expect(chosen(severity)).toBe("");
  });

  it("reads a pair that has a reason and no effect as none", async () => {
    const user = open();
    await plainly(user);
    await user.type(text("Hotline on Escalation, Reason"), "No link");
    await user.tab();
    expect(chosen("Hotline on Escalation, Takes off the likelihood")).toBe("none");
  });
});

describe("what can't be saved", () => {
  it.each([
    [
      "often",
      "Enter a word of the list such as unlikely, a number such as 30, a range such as 20..45, or low..best..high",
    ],
    ["120", "Enter a probability between 0 and 1 (0 % to 100 %)"],
    ["45..20", "Put the lower number first: low, likely, high"],
  ])(
    "%s stays as it was typed, with what is needed at its field and beside the form",
    async (typed, message) => {
      const requests = serve(accept({ version: 5 }));
      const user = open();
      await type(user, "Escalation, Likelihood", typed);
      await user.type(text("Escalation, Reason"), "A reason");
      await save(user);

      const likelihood = text("Escalation, Likelihood");
      const { escalation } = (await inputsSaved(requests)).risks;
      expect(escalation?.likelihood).toBeUndefined();
      expect(escalation?.rationale).toBe("A reason");
      expect(likelihood.value).toBe(typed);
      expect(isInvalid(likelihood)).toBe(true);
      expect(description("Escalation, Likelihood")).toContain(message);
      expect(text("Escalation, Reason").value).toBe("A reason");
      await user.click(panel().getByRole("link", { name: `Escalation, likelihood: ${message}` }));
      expect(document.activeElement).toBe(likelihood);
    },
  );

  it("is said at the field as soon as one leaves it, and no longer once it is mended", async () => {
    const user = open();
    await type(user, "Escalation, Likelihood", "120");
    expect(isInvalid(text("Escalation, Likelihood"))).toBe(false);
    await user.tab();
    await waitFor(() => expect(isInvalid(text("Escalation, Likelihood"))).toBe(true));
    await user.type(text("Escalation, Likelihood"), "{Backspace}");
    await waitFor(() => expect(isInvalid(text("Escalation, Likelihood"))).toBe(false));
  });

  it("and was found by the server, lands on its field", async () => {
    serve({
      ok: false,
      reason: "invalid",
      issues: [
        { path: ["effects", 0, "severity", "value"], message: "Enter less" },
        { path: ["risks", "prototype", "likelihood"], message: "Enter more" },
      ],
    });
    const user = open();
    await plainly(user, "Prototype race");
    await type(user, "Hotline on Prototype race, Takes off the severity", "strong");
    await save(user);
    await waitFor(() => expect(isInvalid(text("Prototype race, Likelihood"))).toBe(true));
    expect(description("Hotline on Prototype race, Takes off the severity")).toContain("Enter less");
    screen.getByText("Not saved: Enter less");
  });

  it("because the server does not answer, is said, and nothing is lost", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
    const user = open();
    await type(user, "Escalation, Likelihood", "30");
    await save(user);
    await screen.findByText(/No answer from the server: kept on this device/);
    expect(text("Escalation, Likelihood").value).toBe("30");
  });
});
