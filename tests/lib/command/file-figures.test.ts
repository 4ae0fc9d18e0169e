import { describe, expect, it } from "vitest";
import { fileComparisonFigures, fileScenarioFigures } from "@/lib/command/file-figures";
import { exampleFile } from "@/lib/frameworks/example";
import type { Scenario } from "@/lib/model/scenario";

const [first] = exampleFile.scenarios as [Scenario, ...Scenario[]];
const all = [
  ...fileScenarioFigures(exampleFile, first),
  ...fileComparisonFigures(exampleFile, exampleFile.scenarios),
];

describe("the figures of a file", () => {
  it("are those of the results and of the comparison, each with its finding", () => {
    for (const { figure } of all) {
      expect([figure.id, figure.needs]).toEqual([figure.id, null]);
      expect(figure.rows.length, figure.id).toBeGreaterThan(0);
    }
    const ids = all.map(({ figure }) => figure.id);
    expect(ids.filter((id) => id === "paired-difference")).toHaveLength(2);
    expect(new Set(ids).size).toBe(ids.length - 1);
  });

  it("name seed and draws where they rest on draws, and nothing of storage", () => {
    const drawn = new Set(["exceedance", "harm-intervals", "exceedance-comparison", "paired-difference"]);
    for (const { figure, source } of all) {
      if (drawn.has(figure.id)) expect(source.simulation).toEqual({ seed: 1, draws: 100_000 });
      for (const { id, version, inputsHash } of [...source.scenarios, ...(source.drawnWith ?? [])]) {
        expect([id, version]).toEqual([null, null]);
        expect(inputsHash).toMatch(/^[0-9a-f]{64}$/);
      }
      expect(source.assessmentId).toBeNull();
    }
  });

  it("compare nothing where there is one scenario", () => {
    expect(fileComparisonFigures(exampleFile, [first])).toEqual([]);
  });

  it("say what they need where nothing can be drawn", () => {
    const nothing = { ...first, risks: {}, effects: [], impacts: {}, implications: {} };
    const figures = fileScenarioFigures({ ...exampleFile, scenarios: [nothing] }, nothing);
    const needs = new Map(figures.map(({ figure }) => [figure.id as string, figure.needs]));
    for (const id of ["inherent-residual", "risk-plane", "mitigation-share", "dependence-band", "impacts"])
      expect(needs.get(id), id).toMatch(/\w/);
    expect(needs.has("exceedance")).toBe(false);
  });
});
