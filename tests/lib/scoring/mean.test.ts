import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitMetalog, isFeasible, metalogMean, metalogQuantile } from "@/lib/math/metalog";
import { HALF_DECADE, LEVELS, levelRange } from "@/lib/model/harm-scale";
import { meanOf } from "@/lib/scoring/mean";
import { expected } from "../../fixtures/vectors";

const scales = { lexicon: "icd-203", harmScale: HALF_DECADE };

describe("the mean of a judgement", () => {
  test.each([
    [{ kind: "point", value: 0.3 } as const, 0.3],
    [{ kind: "uniform", min: 0.2, max: 0.45 } as const, 0.325],
    // (10 − 1)/ln 10
    [{ kind: "logUniform", min: 1, max: 10 } as const, 3.9086503371292665],
    [{ kind: "logUniform", min: 4, max: 4 } as const, 4],
    // TV-01: beta-PERT (5, 20, 50)
    [{ kind: "pert", min: 5, mode: 20, max: 50 } as const, 22.5],
    [{ kind: "term", term: "very likely" } as const, 0.875],
    [{ kind: "term", term: "highly probable" } as const, 0.875],
  ])("%j is %f", (dist, mean) => {
    expect(meanOf(dist, scales)).toBeCloseTo(mean, 12);
  });

  test("of the five levels is .594, 1.878, 5.939, 18.78, 59.39 hp (method 9.2, as rounded there)", () => {
    const means = LEVELS.map((level) => meanOf({ kind: "level", level }, scales));
    [0.594, 1.878, 5.939, 18.78, 59.39].forEach((mean, index) => {
      expect(Math.abs((means[index] ?? 0) / mean - 1)).toBeLessThan(1e-3);
    });
  });

  test("a word that the lexicon lacks is an error, never a number", () => {
    expect(() => meanOf({ kind: "term", term: "perhaps" }, scales)).toThrow(RangeError);
  });

  test("lies within its range whatever the kind", () => {
    const three = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0.001, max: 1, noNaN: true })));
    fc.assert(
      fc.property(three, (numbers) => {
        const [min = 0, mode = 0, max = 0] = numbers.toSorted((a, b) => a - b);
        for (const dist of [
          { kind: "uniform", min, max } as const,
          { kind: "logUniform", min, max } as const,
          { kind: "pert", min, mode, max } as const,
        ]) {
          expect(meanOf(dist, scales)).toBeGreaterThanOrEqual(min - 1e-12);
          expect(meanOf(dist, scales)).toBeLessThanOrEqual(max + 1e-12);
        }
      }),
    );
  });
});

describe("the harm scale", () => {
  test("levels join without a gap and end at the top", () => {
    for (const level of [1, 2, 3, 4] as const) {
      const next = (level + 1) as 2 | 3 | 4 | 5;
      expect(levelRange(HALF_DECADE, level).max).toBeCloseTo(levelRange(HALF_DECADE, next).min, 12);
    }
    expect(levelRange(HALF_DECADE, 5).max).toBe(100);
  });
});

describe("the bounded metalog", () => {
  const fit = { p10: 0.1, p50: 0.25, p90: 0.6, min: 0, max: 1 };

  test("TV-02: coefficients and quantiles", () => {
    const vector = expected<{
      a1: number;
      a2: number;
      a3: number;
      q05: number;
      q25: number;
      q75: number;
      q95: number;
    }>("TV-02");
    const metalog = fitMetalog(fit);
    expect(metalog.a1).toBeCloseTo(vector.a1, 12);
    expect(metalog.a2).toBeCloseTo(vector.a2, 12);
    expect(metalog.a3).toBeCloseTo(vector.a3, 12);
    expect(metalogQuantile(metalog, 0.05)).toBeCloseTo(vector.q05, 12);
    expect(metalogQuantile(metalog, 0.25)).toBeCloseTo(vector.q25, 12);
    expect(metalogQuantile(metalog, 0.75)).toBeCloseTo(vector.q75, 12);
    expect(metalogQuantile(metalog, 0.95)).toBeCloseTo(vector.q95, 12);
  });

  test("P22: gives its three quantiles back, and rises", () => {
    const metalog = fitMetalog(fit);
    for (const [share, value] of [
      [0.1, 0.1],
      [0.5, 0.25],
      [0.9, 0.6],
    ] as const) {
      expect(metalogQuantile(metalog, share)).toBeCloseTo(value, 12);
    }
    const values = Array.from({ length: 999 }, (_, index) => metalogQuantile(metalog, (index + 1) / 1000));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  test("its mean is the average of its quantiles", () => {
    const metalog = fitMetalog(fit);
    const slices = 200_000;
    let sum = 0;
    for (let index = 0; index < slices; index++) sum += metalogQuantile(metalog, (index + 0.5) / slices);
    // The midpoint rule over 200,000 slices is itself good to about 1e-9 here.
    expect(metalogMean(metalog)).toBeCloseTo(sum / slices, 8);
  });

  test("a symmetric one has its mean in the middle", () => {
    expect(metalogMean(fitMetalog({ p10: 2, p50: 5, p90: 8, min: 0, max: 10 }))).toBeCloseTo(5, 12);
  });

  test("is refused where the middle lies too near one side", () => {
    expect(isFeasible(fit)).toBe(true);
    expect(isFeasible({ p10: 0.1, p50: 0.11, p90: 0.9, min: 0, max: 1 })).toBe(false);
  });
});
