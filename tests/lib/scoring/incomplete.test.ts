import { describe, expect, test } from "vitest";
import { NO_INPUTS, type ScenarioInputs } from "@/lib/model/scenario";
import { scoreScenario } from "@/lib/scoring/score-scenario";
import { goldenFile } from "../../fixtures/vectors";

const golden = goldenFile.scenarios[0] as ScenarioInputs;

describe("an incomplete scenario", () => {
  test("with nothing judged has no result, and names every likelihood and severity it lacks", () => {
    const score = scoreScenario(goldenFile, NO_INPUTS);
    expect(score.plugIn).toBeNull();
    // Of nothing, nothing had to be sampled.
    expect(score.basis).toBe("enumeration");
    expect(score.missing.map(({ path }) => path.join("."))).toEqual([
      "risks.escalation.likelihood",
      "risks.escalation.severity",
      "risks.stability.likelihood",
      "risks.stability.severity",
      "risks.competition.likelihood",
      "risks.competition.severity",
    ]);
  });

  test("leaves a half-judged risk out of the total rather than counting it as zero", () => {
    const { severity: _, ...rest } = golden.risks.escalation ?? { overlap: 0, rationale: "", evidence: [] };
    const inputs = { ...golden, risks: { ...golden.risks, escalation: rest } };
    const score = scoreScenario(goldenFile, inputs);
    expect(score.missing).toEqual([
      { path: ["risks", "escalation", "severity"], field: "severity", key: "escalation" },
    ]);
    expect(score.plugIn?.risks.map(({ key }) => key)).toEqual(["stability", "competition"]);
    expect(score.plugIn?.inherent.total).toBeCloseTo(4.008939859316878 + 5.196773891707064, 9);
  });

  test("leaves out an included mitigation whose delivery is missing, and says so", () => {
    const communication = { included: true, rationale: "" };
    const score = scoreScenario(goldenFile, {
      ...golden,
      mitigations: { ...golden.mitigations, communication },
    });
    expect(score.missing.map(({ path }) => path.join("."))).toEqual(["mitigations.communication.delivery"]);
    expect(score.plugIn?.attribution.map(({ mitigation }) => mitigation)).toEqual(["norms", "diplomacy"]);
  });

  test("lacks nothing for a mitigation that is not included", () => {
    const communication = { included: false, rationale: "" };
    const { communication: _, ...others } = golden.mitigations;
    const without = scoreScenario(goldenFile, { ...golden, mitigations: { ...others, communication } });
    expect(without.missing).toEqual([]);
    expect(without.plugIn).toEqual(scoreScenario(goldenFile, { ...golden, mitigations: others }).plugIn);
  });

  test("keeps to what an object owns: a risk called constructor is simply not judged", () => {
    const assessment = {
      ...goldenFile,
      risks: [{ ...goldenFile.risks[0], key: "constructor" }],
    } as typeof goldenFile;
    expect(scoreScenario(assessment, NO_INPUTS).missing.map(({ key }) => key)).toEqual([
      "constructor",
      "constructor",
    ]);
  });

  test("with more than twelve mitigations is scored, and says that it is not by enumeration", () => {
    const mitigations = Array.from({ length: 13 }, (_, index) => ({
      key: `m${index}`,
      label: "M",
      statement: "",
    }));
    const judged = mitigations.map(({ key }) => [
      key,
      { included: true, delivery: { kind: "point" as const, value: 1 }, rationale: "" },
    ]);
    const score = scoreScenario(
      { ...goldenFile, mitigations },
      { ...golden, mitigations: Object.fromEntries(judged), effects: [] },
    );
    expect(score).toMatchObject({ basis: "simulation" });
    expect(score.plugIn?.residual.total).toBe(score.plugIn?.inherent.total);
    expect(scoreScenario(goldenFile, golden).basis).toBe("enumeration");
  });
});
