import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FrozenBanner } from "@/app/assessments/[id]/scenarios/[scenarioId]/frozen-banner";
import { LeftOut } from "@/app/assessments/[id]/scenarios/[scenarioId]/left-out";
import { METHOD_VERSION } from "@/lib/scoring/method";
import { scoreScenario } from "@/lib/scoring/score-scenario";
import { lacks } from "@/lib/series/missing-text";
import { makeAssessment, makeInputs, makeRisk, makeSavedScenario } from "@/tests/make";

const frozenWith = (methodVersion: string) =>
  makeSavedScenario({ frozen: { at: new Date("2026-11-23"), methodVersion, assessment: makeAssessment() } });

describe("the banner of a frozen scenario", () => {
  it("says since when and with which method", () => {
    render(<FrozenBanner scenario={frozenWith(METHOD_VERSION)} />);
    expect(screen.getByText(`Frozen on 23 Nov 2026 with method ${METHOD_VERSION}`)).toBeDefined();
    expect(screen.queryByText(/recomputed/)).toBeNull();
  });

  it("says that the numbers are recomputed where the method has moved on", () => {
    render(<FrozenBanner scenario={frozenWith("0.9.0")} />);
    expect(screen.getByText(new RegExp(`recomputed with method ${METHOD_VERSION}`))).toBeDefined();
  });

  it("is not there for a scenario that lives", () => {
    const { container } = render(<FrozenBanner scenario={makeSavedScenario()} />);
    expect(container.textContent).toBe("");
  });
});

describe("what a result leaves out", () => {
  function show(over: Parameters<typeof makeSavedScenario>[0], definition = makeAssessment()) {
    const scenario = makeSavedScenario(over);
    const score = scoreScenario(definition, scenario);
    const missing = lacks(definition, score.missing);
    const risks = definition.risks.length > 0;
    render(<LeftOut assessmentId="a" scenario={scenario} lacks={missing} score={score} risks={risks} />);
  }
  const two = makeAssessment({ risks: [makeRisk(), makeRisk({ key: "stability", label: "Stability" })] });

  it("leads to each field that lacks", () => {
    show({ id: "s" }, two);
    const links = screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
    expect(links).toEqual([
      ["likelihood of Stability", "/assessments/a/scenarios/s/edit#risks.stability.likelihood"],
      ["severity of Stability", "/assessments/a/scenarios/s/edit#risks.stability.severity"],
    ]);
  });

  it("leads nowhere from a frozen scenario, which has no form", () => {
    show(frozenWith(METHOD_VERSION), two);
    expect(screen.getByText("likelihood of Stability")).toBeDefined();
    expect(screen.queryAllByRole("link")).toEqual([]);
  });

  it("says what a result needs where there is none", () => {
    show(makeInputs({ risks: {} }));
    expect(screen.getByRole("heading", { name: "There is no result yet" })).toBeDefined();
    expect(screen.getByRole("link", { name: "Enter judgements" })).toBeDefined();
  });

  it("leads to the definition where there is no risk to judge", () => {
    show(makeInputs({ risks: {}, effects: [] }), makeAssessment({ risks: [] }));
    expect(screen.getByRole("link", { name: "the definition" }).getAttribute("href")).toBe(
      "/assessments/a/edit",
    );
  });

  it("says nothing where nothing is left out", () => {
    show({});
    expect(document.body.textContent).toBe("");
  });
});
