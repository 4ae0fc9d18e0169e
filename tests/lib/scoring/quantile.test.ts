import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TABLE_STEPS, tableMean } from "@/lib/math/quantile-table";
import type { Dist } from "@/lib/model/dist";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { inputDraws } from "@/lib/scoring/input-column";
import { meanOf } from "@/lib/scoring/mean";
import { quantileOf } from "@/lib/scoring/quantile";
import { momentsOf } from "@/lib/scoring/summarise";
import { distTable } from "@/lib/scoring/table-of-dist";
import { sourceOf } from "@/lib/scoring/uncertain-model";

const scales = { lexicon: "icd-203", harmScale: HALF_DECADE };

const dists: [Dist, number, number][] = [
  [{ kind: "point", value: 0.3 }, 0.3, 0.3],
  [{ kind: "uniform", min: 0.2, max: 0.45 }, 0.2, 0.45],
  [{ kind: "uniform", min: 0.2, max: 0.2 }, 0.2, 0.2],
  [{ kind: "logUniform", min: 0.001, max: 1000 }, 0.001, 1000],
  [{ kind: "pert", min: 0.1, mode: 0.3, max: 0.8 }, 0.1, 0.8],
  [{ kind: "pert", min: 2, mode: 2, max: 2 }, 2, 2],
  [{ kind: "quantiles", p10: 0.1, p50: 0.25, p90: 0.6, min: 0, max: 1 }, 0, 1],
  [{ kind: "quantiles", p10: 0.01, p50: 0.02, p90: 0.04, min: 0, max: 1 }, 0, 1],
  [{ kind: "quantiles", p10: 1, p50: 10, p90: 60, min: 0, max: 10_000 }, 0, 10_000],
  [{ kind: "term", term: "likely" }, 0.55, 0.8],
  [{ kind: "level", level: 5 }, 100 / Math.sqrt(10), 100],
];

describe("the quantiles of a judgement", () => {
  test.each(dists)("P22: of %j rise from %f to %f", (dist, min, max) => {
    const quantile = quantileOf(dist, scales);
    expect(quantile(0)).toBeCloseTo(min, 12);
    expect(quantile(1)).toBeCloseTo(max, 9);
    const u = fc.integer({ min: 0, max: 10_000 }).map((steps) => steps / 10_000);
    fc.assert(
      fc.property(u, u, (a, b) => {
        expect(quantile(Math.min(a, b))).toBeLessThanOrEqual(quantile(Math.max(a, b)));
      }),
    );
    if (dist.kind !== "point") expect(() => quantile(1.01)).toThrow(RangeError);
  });

  test.each(dists)("are what the table of %j holds at its steps", (dist) => {
    const [table, quantile] = [distTable(dist, scales), quantileOf(dist, scales)];
    if (!table) {
      expect(quantile(0.2)).toBe(meanOf(dist, scales));
      return;
    }
    // A PERT's table is integrated, not looked up: 2e-6 of its range.
    const range = quantile(1) - quantile(0);
    for (let step = 0; step <= TABLE_STEPS; step += 31)
      expect(Math.abs((table[step] ?? 0) - quantile(step / TABLE_STEPS)) / range).toBeLessThan(2e-6);
  });

  test("the median of a word is the middle of its range, of a level the geometric middle", () => {
    expect(quantileOf({ kind: "term", term: "likely" }, scales)(0.5)).toBeCloseTo(0.675, 12);
    expect(quantileOf({ kind: "level", level: 4 }, scales)(0.5)).toBeCloseTo(10 * 10 ** 0.25, 9);
  });
});

describe("draws from a table", () => {
  test.each(dists)(
    "of %j have its mean, by less than a tenth of the standard error at 100,000 draws",
    (dist) => {
      const quantile = quantileOf(dist, scales);
      const mean = meanOf(dist, scales);
      const table = distTable(dist, scales);
      const input = { key: "risk:r:severity", dist, mean, quantile };
      const draws = inputDraws(sourceOf(input, table), 1, 100_000);
      const moments = momentsOf(draws);
      const standardError = Math.sqrt(moments.variance / draws.length);
      // The draws themselves lie within four standard errors.
      expect(Math.abs(moments.mean - mean)).toBeLessThanOrEqual(4 * standardError);
      expect(draws.every((value) => value >= quantile(0) && value <= quantile(1))).toBe(true);
      // The tables alone, but for metalogs, whose ends are mended draw by draw.
      if (table && dist.kind !== "quantiles")
        expect(Math.abs(tableMean(table) - mean)).toBeLessThanOrEqual(0.1 * standardError);
    },
  );

  test("the steep ends of a metalog are drawn from its quantiles, not from the table", () => {
    const dist: Dist = { kind: "quantiles", p10: 0.01, p50: 0.02, p90: 0.04, min: 0, max: 1 };
    const [quantile, table] = [quantileOf(dist, scales), distTable(dist, scales)];
    const input = { key: "x", dist, mean: 0, quantile };
    const draws = inputDraws(sourceOf(input, table), 3, 200_000);
    const above = quantile(1 - 1 / TABLE_STEPS);
    const most = quantile(1 - 0.5 / 2 ** 24);
    const tail = draws.filter((value) => value > above);
    expect(tail.length).toBeGreaterThan(20);
    // A straight line from there to the upper bound would put half of them above ½.
    expect(tail.every((value) => value <= most)).toBe(true);
    expect(tail.toSorted()[Math.floor(tail.length / 2)]).toBeLessThan(quantile(1 - 0.2 / TABLE_STEPS));
  });
});
