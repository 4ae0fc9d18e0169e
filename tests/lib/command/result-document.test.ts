import { describe, expect, test } from "vitest";
import { documentText, resultDocument } from "@/lib/command/result-document";
import type { AssessmentFile } from "@/lib/model/assessment-file";
import { METHOD_VERSION } from "@/lib/scoring/method";
import { scoreScenario } from "@/lib/scoring/score-scenario";
import { goldenFile } from "../../fixtures/vectors";

const task = { scenario: null, seed: 3, draws: 4000 };

function documentOf(
  file: AssessmentFile,
  asked: typeof task | { scenario: string; seed: number; draws: number } = task,
) {
  const result = resultDocument(file, asked);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const [baseline] = goldenFile.scenarios;
if (!baseline) throw new Error("the golden file has a scenario");

/** The golden file with a second scenario in which nothing is done. */
const two: AssessmentFile = {
  ...goldenFile,
  scenarios: [baseline, { ...baseline, key: "nothing", mitigations: {} }],
};

describe("the result document", () => {
  test("holds the exact results unrounded, in the file's order, with its format, version, seed and draws", () => {
    const document = documentOf(goldenFile);
    expect(document).toMatchObject({
      format: "counterweight.result",
      version: 1,
      methodVersion: METHOD_VERSION,
      seed: 3,
      draws: 4000,
      comparisons: [],
    });
    const [scenario] = document.scenarios;
    const { plugIn } = scoreScenario(goldenFile, baseline);
    expect(scenario?.plugIn.residual).toEqual(plugIn?.residual);
    expect(scenario?.plugIn.attribution).toEqual(plugIn?.attribution);
    expect(scenario?.plugIn.breakEven?.map(({ mitigation }) => mitigation)).toEqual([
      "communication",
      "norms",
      "diplomacy",
    ]);
    expect(scenario?.plugIn.frontier?.[0]).toMatchObject({ mitigations: [], cost: 0 });
    expect(scenario?.plugIn).not.toHaveProperty("basis");
    expect(Object.keys(scenario?.plugIn.risks[0] ?? {})).toEqual([
      "key",
      "inherent",
      "residual",
      "likelihood",
      "severity",
    ]);
    expect(scenario?.simulation.sensitivity.length).toBe(27);
  });

  test("has no frontier where a mitigation has no cost", () => {
    const { norms } = baseline.mitigations;
    const { cost: _, ...free } = norms ?? { included: true, rationale: "" };
    const file = {
      ...goldenFile,
      scenarios: [{ ...baseline, mitigations: { ...baseline.mitigations, norms: free } }],
    };
    expect(documentOf(file).scenarios[0]?.plugIn).not.toHaveProperty("frontier");
  });

  test("is the same bytes every time, and no number in it is missing", () => {
    const text = documentText(documentOf(two));
    expect(documentText(documentOf(two))).toBe(text);
    expect(text.endsWith("}\n")).toBe(true);
    expect(text).not.toContain("NaN");
  });

  test("compares each pair draw by draw: doing nothing is worse in every draw", () => {
    const { comparisons, scenarios } = documentOf(two);
    expect(comparisons).toHaveLength(1);
    const [{ a, b, meanDifference, pALower, dominance }] = comparisons as [(typeof comparisons)[number]];
    expect([a, b, dominance]).toEqual(["baseline", "nothing", "a-first-order"]);
    const [first, second] = scenarios.map(({ simulation }) => simulation.mean);
    expect(meanDifference).toBeCloseTo((first ?? 0) - (second ?? 0), 9);
    expect(pALower).toBeGreaterThan(0.5);
  });

  test("of one scenario is that scenario's part of the whole", () => {
    const one = documentOf(two, { ...task, scenario: "nothing" });
    expect(one.scenarios).toEqual(documentOf(two).scenarios.slice(1));
    expect(one.comparisons).toEqual([]);
  });

  test("with nothing to score is empty rather than wrong", () => {
    const { scenarios } = documentOf({
      ...goldenFile,
      risks: [],
      scenarios: [{ ...baseline, risks: {}, effects: [] }],
    });
    expect(scenarios[0]?.plugIn.residual).toEqual({ total: 0, pAny: 0 });
    expect(scenarios[0]?.simulation).toMatchObject({
      mean: 0,
      standardError: 0,
      sd: 0,
      pAny: 0,
      cvar95: 0,
      risks: [],
    });
    expect(documentOf({ ...goldenFile, scenarios: [] }).scenarios).toEqual([]);
  });

  test("with twenty mitigations on one risk says that it is simulated, in any form", () => {
    const mitigations = Array.from({ length: 20 }, (_, index) => ({
      key: `m${index}`,
      label: "M",
      statement: "",
    }));
    const point = (value: number) => ({ kind: "point" as const, value });
    const scenario = {
      ...baseline,
      mitigations: Object.fromEntries(
        mitigations.map(({ key }) => [key, { included: true, delivery: point(0.5), cost: 1, rationale: "" }]),
      ),
      effects: mitigations.map(({ key }) => ({
        mitigation: key,
        risk: "escalation",
        likelihood: point(0.1),
        severity: point(0),
        rationale: "",
      })),
    };
    const plugInOf = (modelForm: "relative" | "rate") =>
      documentOf(
        { ...goldenFile, mitigations, scenarios: [{ ...scenario, modelForm }] },
        { ...task, draws: 50 },
      ).scenarios[0];
    const relative = plugInOf("relative")?.plugIn;
    expect(relative?.basis).toBe("simulation");
    // Twenty of 10 %, each delivered half the time, leave 0.95^20 of escalation's harm.
    expect(relative?.risks[0]?.residual).toBeCloseTo((relative?.risks[0]?.inherent ?? 0) * 0.95 ** 20, 12);
    const removed = relative?.attribution.reduce((sum, { shapley }) => sum + shapley, 0);
    expect(removed).toBeCloseTo((relative?.inherent.total ?? 0) - (relative?.residual.total ?? 0), 9);
    expect(relative?.breakEven).toHaveLength(20);
    const rate = plugInOf("rate");
    expect(rate?.plugIn).not.toHaveProperty("breakEven");
    expect(rate?.simulation.sensitivity.every(({ low, high }) => low === null && high === null)).toBe(true);
    expect(rate?.plugIn.residual.total).toBeGreaterThan(relative?.residual.total ?? 0);
  }, 60_000);
});
