import { describe, expect, test } from "vitest";
import type { ScenarioInputs } from "@/lib/model/scenario";
import type { PlugIn } from "@/lib/scoring/score";
import { scoreScenario } from "@/lib/scoring/score-scenario";
import { expected, goldenFile } from "../../fixtures/vectors";

const [baseline] = goldenFile.scenarios;
if (!baseline) throw new Error("the golden file has no scenario");

function golden(change: Partial<ScenarioInputs> = {}): PlugIn {
  const { plugIn } = scoreScenario(goldenFile, { ...(baseline as ScenarioInputs), ...change });
  if (!plugIn) throw new Error("the golden case has a result");
  return plugIn;
}

function near(actual: (number | undefined)[], wanted: number[], digits: number) {
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((value, index) => {
    expect(actual[index]).toBeCloseTo(value, digits);
  });
}

describe("the golden assessment", () => {
  test("TV-22: inherent and residual harm, per risk and in total, to 1e-9", () => {
    const vector = expected<{
      inherent: number[];
      residual: number[];
      inherent_total: number;
      residual_total: number;
      p_any_exact: number;
      f_likelihood: number[];
    }>("TV-22");
    const result = golden();
    near(
      result.risks.map(({ inherent }) => inherent),
      vector.inherent,
      9,
    );
    near(
      result.risks.map(({ residual }) => residual),
      vector.residual,
      9,
    );
    near(
      result.risks.map(({ likelihood }) => likelihood.residual / likelihood.inherent),
      vector.f_likelihood,
      9,
    );
    near(
      [result.inherent.total, result.residual.total, result.residual.pAny],
      [vector.inherent_total, vector.residual_total, vector.p_any_exact],
      9,
    );
  });

  test("TV-22: the order of risks changes: escalation leads before, competition after mitigation", () => {
    const { risks } = golden();
    const lead = (of: "inherent" | "residual") => risks.reduce((a, b) => (b[of] > a[of] ? b : a)).key;
    expect([lead("inherent"), lead("residual")]).toEqual(["escalation", "competition"]);
  });

  test("TV-22b: with overlap 0.3", () => {
    const vector = expected<{ residual: number[]; total: number; p_any_exact: number }>("TV-22b");
    const risks = Object.fromEntries(
      Object.entries(baseline?.risks ?? {}).map(([key, risk]) => [key, { ...risk, overlap: 0.3 }]),
    );
    const result = golden({ risks });
    near(
      result.risks.map(({ residual }) => residual),
      vector.residual,
      9,
    );
    near([result.residual.total, result.residual.pAny], [vector.total, vector.p_any_exact], 9);
  });

  test("TV-22c: the dependence band", () => {
    const vector = expected<{ best: number; independent: number; worst: number }>("TV-22c");
    const { band } = golden();
    // The vector was published with six decimals.
    near([band.best, band.independent, band.worst], [vector.best, vector.independent, vector.worst], 6);
  });

  test("TV-22d: in rate form, and as the other form beside the relative one", () => {
    const vector = expected<{ p_res: number[]; residual: number[] }>("TV-22d");
    const result = golden({ modelForm: "rate" });
    near(
      result.risks.map(({ likelihood }) => likelihood.residual),
      vector.p_res,
      6,
    );
    near(
      result.risks.map(({ residual }) => residual),
      vector.residual,
      6,
    );
    expect(golden().otherForm).toEqual({ modelForm: "rate", total: result.residual.total });
    expect(result.otherForm).toEqual({ modelForm: "relative", total: golden().residual.total });
  });

  test("TV-22e: Shapley attribution with first-in and last-in", () => {
    const vector = expected<{ phi: number[]; sum: number; first_in: number[]; last_in: number[] }>("TV-22e");
    const { attribution, inherent, residual } = golden();
    near(
      attribution.map(({ shapley }) => shapley),
      vector.phi,
      6,
    );
    near(
      attribution.map(({ firstIn }) => firstIn),
      vector.first_in,
      6,
    );
    near(
      attribution.map(({ lastIn }) => lastIn),
      vector.last_in,
      6,
    );
    const sum = attribution.reduce((total, { shapley }) => total + shapley, 0);
    near([sum, inherent.total - residual.total], [vector.sum, vector.sum], 9);
  });
});

describe("Shapley vectors of one risk", () => {
  const unit = (overlap: number): PlugIn => {
    const effects = [0.5, 0.3, 0.2].map((value, index) => ({
      mitigation: ["a", "b", "c"][index] ?? "",
      risk: "r",
      likelihood: { kind: "point" as const, value },
      severity: { kind: "point" as const, value: 0 },
      rationale: "",
    }));
    const assessment = {
      ...goldenFile,
      risks: [{ key: "r", category: "other" as const, label: "R", statement: "", resolution: "" }],
      mitigations: ["a", "b", "c"].map((key) => ({ key, label: key, statement: "" })),
    };
    const point = (value: number) => ({ kind: "point" as const, value });
    const { plugIn } = scoreScenario(assessment, {
      modelForm: "relative",
      risks: { r: { likelihood: point(1), severity: point(1), overlap, rationale: "", evidence: [] } },
      mitigations: Object.fromEntries(
        ["a", "b", "c"].map((key) => [key, { included: true, delivery: point(1), rationale: "" }]),
      ),
      effects,
      impacts: {},
      implications: {},
      influences: [],
    });
    if (!plugIn) throw new Error("the unit case has a result");
    return plugIn;
  };

  test("TV-04c: mitigations of 0.5, 0.3 and 0.2 on a unit risk", () => {
    const vector = expected<{ phi: number[]; first_in: number[]; last_in: number[] }>("TV-04c");
    const { attribution } = unit(0);
    near(
      attribution.map(({ shapley }) => shapley),
      vector.phi,
      12,
    );
    near(
      attribution.map(({ firstIn }) => firstIn),
      vector.first_in,
      12,
    );
    near(
      attribution.map(({ lastIn }) => lastIn),
      vector.last_in,
      12,
    );
  });

  test("TV-04d: the same with full overlap", () => {
    near(
      unit(1).attribution.map(({ shapley }) => shapley),
      expected<{ phi: number[] }>("TV-04d").phi,
      12,
    );
  });
});
