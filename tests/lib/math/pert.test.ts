import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaCdf, betaQuantile } from "@/lib/math/beta";
import { pertQuantile, pertShapes, pertVariance } from "@/lib/math/pert";
import { pertTable } from "@/lib/math/pert-table";
import { TABLE_STEPS, tableMean, tableValue } from "@/lib/math/quantile-table";
import { expected } from "../../fixtures/vectors";

type Vector = {
  alpha: number;
  beta: number;
  mean: number;
  variance: number;
  q05: number;
  q10: number;
  q50: number;
  q90: number;
  q95: number;
};

const cases = [
  ["TV-01", { min: 5, mode: 20, max: 50 }],
  ["TV-01b", { min: 0.1, mode: 0.3, max: 0.8 }],
  ["TV-01c", { min: 0, mode: 0.5, max: 1 }],
  ["TV-01d", { min: 0, mode: 0, max: 1 }],
] as const;

describe("beta-PERT", () => {
  test.each(cases)("%s: shapes, variance and quantiles of %j", (id, pert) => {
    const vector = expected<Vector>(id);
    const { alpha, beta } = pertShapes(pert);
    expect(alpha).toBeCloseTo(vector.alpha, 12);
    expect(beta).toBeCloseTo(vector.beta, 12);
    expect(pertVariance(pert)).toBeCloseTo(vector.variance, 9);
    for (const [share, value] of [
      [0.05, vector.q05],
      [0.1, vector.q10],
      [0.5, vector.q50],
      [0.9, vector.q90],
      [0.95, vector.q95],
    ] as const)
      expect(pertQuantile(pert, share)).toBeCloseTo(value, 9);
  });

  const pert = fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
    .map(([mode, scale]) => ({ min: -scale, mode: -scale + (2 * scale * mode) / 1000, max: scale }));

  test("P22: quantiles lie in the range and undo the distribution function", () => {
    fc.assert(
      fc.property(pert, fc.integer({ min: 0, max: 1000 }), (each, steps) => {
        const u = steps / 1000;
        const x = pertQuantile(each, u);
        expect(x).toBeGreaterThanOrEqual(each.min);
        expect(x).toBeLessThanOrEqual(each.max);
        const { alpha, beta } = pertShapes(each);
        expect(betaCdf((x - each.min) / (each.max - each.min), alpha, beta)).toBeCloseTo(u, 10);
      }),
    );
  });

  test("P22: its table never falls, ends at the bounds, follows the quantiles to 2e-6 of the range, and is biased by less than a tenth of the standard error at 100,000 draws", () => {
    fc.assert(
      fc.property(pert, (each) => {
        const table = pertTable(each);
        const range = each.max - each.min;
        expect([table[0], table[TABLE_STEPS]]).toEqual([each.min, each.max]);
        expect(table.every((value, step) => step === 0 || value >= (table[step - 1] ?? 0))).toBe(true);
        for (let step = 1; step < TABLE_STEPS; step += 37)
          expect(Math.abs((table[step] ?? 0) - pertQuantile(each, step / TABLE_STEPS)) / range).toBeLessThan(
            2e-6,
          );
        const mean = (each.min + 4 * each.mode + each.max) / 6;
        const standardError = Math.sqrt(pertVariance(each) / 100_000);
        expect(Math.abs(tableMean(table) - mean) / standardError).toBeLessThan(0.1);
      }),
      { numRuns: 30 },
    );
  });

  test("of one number is that number", () => {
    const one = { min: 3, mode: 3, max: 3 };
    expect(pertQuantile(one, 0.7)).toBe(3);
    expect(new Set(pertTable(one))).toEqual(new Set([3]));
  });

  test("a table's value lies between its neighbours in proportion", () => {
    const table = pertTable({ min: 0, mode: 1, max: 2 });
    expect([tableValue(table, 0), tableValue(table, 1)]).toEqual([0, 2]);
    expect(tableValue(table, 0.5)).toBeCloseTo(1, 6);
  });
});

describe("the incomplete beta function", () => {
  test("is I_x(1, b) = 1 − (1−x)^b, and refuses shares outside [0, 1]", () => {
    expect(betaCdf(0.3, 1, 5)).toBeCloseTo(1 - 0.7 ** 5, 14);
    expect([betaCdf(-1, 2, 3), betaCdf(2, 2, 3)]).toEqual([0, 1]);
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    for (const wrong of [-0.1, 1.1]) expect(() => betaQuantile(wrong, 2, 3)).toThrow(RangeError);
  });
});
