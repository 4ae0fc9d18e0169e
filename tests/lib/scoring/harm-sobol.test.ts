import { describe, expect, it } from "vitest";
import { harmSobol } from "@/lib/scoring/harm-sobol";
import { totalAfterMoves } from "@/lib/scoring/moved-total";
import { plainModel } from "@/lib/scoring/plain-model";
import { residualTotal } from "@/lib/scoring/residual";
import { residualAt } from "@/lib/scoring/residual-at";
import { sourcesOf, uncertainModel } from "@/lib/scoring/uncertain-model";
import { goldenFile } from "../../fixtures/vectors";
import {
  makeAssessment,
  makeEffect,
  makeInputs,
  makeMitigation,
  makeMitigationJudgement,
  makeRiskJudgement,
} from "../../make";

const [baseline] = goldenFile.scenarios;
if (!baseline) throw new Error("the golden file has no scenario");

describe("the residual total as a function of inputs", () => {
  it.each(["relative", "rate"] as const)(
    "is what moving the same inputs gives, in %s form, in any order",
    (modelForm) => {
      const { model } = plainModel(goldenFile, { ...baseline, modelForm });
      const keys = sourcesOf(uncertainModel(goldenFile, baseline)).map(({ key }) => key);
      const { evaluate } = residualAt(model, keys);
      const after = totalAfterMoves(model);
      const means = sourcesOf(uncertainModel(goldenFile, baseline)).map(({ mean }) => mean);
      expect(evaluate(Float64Array.from(means))).toBeCloseTo(residualTotal(model), 12);
      keys.forEach((key, index) => {
        const values = Float64Array.from(means, (mean, at) => (at === index ? mean * 0.7 : mean));
        expect(evaluate(values), key).toBeCloseTo(after(new Map([[key, values[index] ?? 0]])), 12);
      });
    },
  );

  it("leaves the model as it was, and knows no other inputs", () => {
    const { model } = plainModel(goldenFile, baseline);
    const before = structuredClone(model);
    residualAt(model, ["risk:escalation:severity"]).evaluate(Float64Array.of(1));
    expect(model).toEqual(before);
    expect(() => residualAt(model, ["risk:nowhere:severity"])).toThrow(RangeError);
  });
});

describe("Sobol indices of expected harm", () => {
  const uniform = (min: number, max: number) => ({ kind: "uniform" as const, min, max });

  it("are those of a product of two uniform inputs", () => {
    // Without mitigation the harm is p·s. Of a product, S_p = c_p/((1 + c_p)(1 + c_s) − 1), c = (sd/mean)².
    const inputs = makeInputs({
      risks: { escalation: makeRiskJudgement({ likelihood: uniform(0.1, 0.5), severity: uniform(10, 20) }) },
      mitigations: {},
      effects: [],
    });
    const found = harmSobol(makeAssessment(), inputs, { seed: 1 });
    if (found === "not exact") throw new Error("it is exact");
    const square = (min: number, max: number) => (max - min) ** 2 / 12 / ((min + max) / 2) ** 2;
    const [p, s] = [square(0.1, 0.5), square(10, 20)];
    const all = (1 + p) * (1 + s) - 1;
    const wanted = [
      [p / all, (p * (1 + s)) / all],
      [s / all, (s * (1 + p)) / all],
    ] as const;
    found.rows.forEach(({ first, total, firstError, totalError }, index) => {
      const [alone = 9, together = 9] = wanted[index] ?? [];
      expect(Math.abs((first ?? 9) - alone)).toBeLessThan(4 * (firstError ?? 0));
      expect(Math.abs((total ?? 9) - together)).toBeLessThan(4 * (totalError ?? 0));
      expect(firstError).toBeLessThan(0.02);
    });
  });

  it("lie in 0 to 1 with first at most total, for the golden scenario in both forms", () => {
    for (const modelForm of ["relative", "rate"] as const) {
      const found = harmSobol(goldenFile, { ...baseline, modelForm }, { seed: 3 });
      if (found === "not exact") throw new Error("it is exact");
      expect(found.rows.length).toBeGreaterThan(3);
      for (const { first, total } of found.rows) {
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThanOrEqual(total ?? -1);
        expect(total).toBeLessThanOrEqual(1);
      }
    }
  });

  it("have no rows where everything is known, and are not computed where the total is simulated", () => {
    expect(harmSobol(makeAssessment(), makeInputs(), { seed: 1 })).toEqual({ rows: [], draws: 0 });
    const keys = Array.from({ length: 16 }, (_, index) => `m${index}`);
    const many = makeInputs({
      modelForm: "rate",
      mitigations: Object.fromEntries(keys.map((key) => [key, makeMitigationJudgement()])),
      effects: keys.map((mitigation) => makeEffect({ mitigation })),
    });
    const definition = makeAssessment({ mitigations: keys.map((key) => makeMitigation({ key })) });
    expect(harmSobol(definition, many, { seed: 1 })).toBe("not exact");
  });

  it("take fewer draws where each costs more, so that many mitigations in rate form end too", () => {
    const keys = Array.from({ length: 8 }, (_, index) => `m${index}`);
    const inputs = makeInputs({
      modelForm: "rate",
      risks: { escalation: makeRiskJudgement({ likelihood: uniform(0.1, 0.5) }) },
      mitigations: Object.fromEntries(
        keys.map((key) => [key, makeMitigationJudgement({ delivery: uniform(0.2, 0.8) })]),
      ),
      effects: keys.map((mitigation) => makeEffect({ mitigation })),
    });
    const definition = makeAssessment({ mitigations: keys.map((key) => makeMitigation({ key })) });
    expect(harmSobol(definition, inputs, { seed: 1 })).toMatchObject({ draws: 512 });
    const closed = harmSobol(definition, { ...inputs, modelForm: "relative" }, { seed: 1 });
    expect(closed).toMatchObject({ draws: 8192 });
  });
});
