import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bivariateNormalCdf,
  conditionalRange,
  jointProbability,
  latentCorrelationFor,
  latentFromSpearman,
} from "@/lib/math/bivariate-normal";
import { cholesky } from "@/lib/math/cholesky";
import { normalCdf, normalQuantile } from "@/lib/math/normal";
import { expected } from "../../fixtures/vectors";

const probability = fc.integer({ min: 1, max: 999 }).map((steps) => steps / 1000);
const correlation = fc.integer({ min: -95, max: 95 }).map((steps) => steps / 100);

describe("the normal distribution", () => {
  test("TV-24: its quantiles", () => {
    const values = expected<number[]>("TV-24");
    [0.975, 0.2, 1e-6].forEach((p, index) => {
      expect(normalQuantile(p)).toBeCloseTo(values[index] ?? 0, 9);
    });
  });

  test("its distribution function undoes its quantiles, is symmetric, and ends at 0 and 1", () => {
    for (const p of [1e-5, 0.02, 0.3, 0.5, 0.77, 0.999]) {
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 11);
      expect(normalQuantile(p) + normalQuantile(1 - p)).toBeCloseTo(0, 4);
    }
    expect([normalCdf(-40), normalCdf(40), normalCdf(0)]).toEqual([0, 1, 0.5]);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect(() => normalQuantile(1.1)).toThrow(RangeError);
    // The three numbers that AS 241 was published with, of its centre, its sides and its ends.
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 14);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13);
    expect(() => normalQuantile(-0.1)).toThrow(RangeError);
    // scipy.stats.norm.cdf(−8): the far tail keeps six digits and more.
    expect(normalCdf(-8) / 6.220960574271785e-16).toBeCloseTo(1, 6);
  });
});

describe("two correlated events", () => {
  test("TV-12: two even chances with latent correlation one half", () => {
    expect(jointProbability(0.5, 0.5, 0.5)).toBeCloseTo(expected<{ joint: number }>("TV-12").joint, 10);
  });

  test("TV-12b: joint, either, conditional, and the correlation of the events themselves", () => {
    const vector = expected<{ joint: number; any: number; p2_given_1: number; phi: number }>("TV-12b");
    const joint = jointProbability(0.3, 0.2, 0.5);
    expect(joint).toBeCloseTo(vector.joint, 7);
    expect(0.5 - joint).toBeCloseTo(vector.any, 7);
    expect(joint / 0.3).toBeCloseTo(vector.p2_given_1, 7);
    expect((joint - 0.06) / Math.sqrt(0.3 * 0.7 * 0.2 * 0.8)).toBeCloseTo(vector.phi, 7);
  });

  test("TV-12c: the latent correlation that a conditional probability implies", () => {
    expect(latentCorrelationFor(0.3, 0.2, 0.4)).toBeCloseTo(expected<number>("TV-12c"), 6);
  });

  test("TV-12d: the latent correlation that a rank correlation implies", () => {
    const values = expected<number[]>("TV-12d");
    [0.5, 0.3].forEach((rank, index) => {
      expect(latentFromSpearman(rank)).toBeCloseTo(values[index] ?? 0, 12);
    });
  });

  test("TV-13: what a conditional probability can be", () => {
    const ranges = expected<number[][]>("TV-13");
    [conditionalRange(0.4, 0.3), conditionalRange(0.8, 0.5)].forEach(({ min, max }, index) => {
      expect(min).toBeCloseTo(ranges[index]?.[0] ?? -1, 12);
      expect(max).toBeCloseTo(ranges[index]?.[1] ?? -1, 12);
    });
    for (const [pA, pB] of [
      [0, 0.5],
      [1.1, 0.5],
      [0.5, -0.1],
      [0.5, 1.1],
    ] as const)
      expect(() => conditionalRange(pA, pB)).toThrow(RangeError);
    // Of what is certain, or given it, nothing is open.
    for (const [pA, pB] of [
      [1, 0.3],
      [0.3, 0],
      [0.3, 1],
    ] as const) {
      const { min, max } = conditionalRange(pA, pB);
      expect(min).toBeCloseTo(pB, 15);
      expect(max).toBeCloseTo(pB, 15);
      expect(min).toBeLessThanOrEqual(max);
    }
  });

  test("P27: what is certain or impossible correlates with nothing", () => {
    expect(latentCorrelationFor(1, 0.3, 0.3)).toBeNull();
    expect(latentCorrelationFor(0.3, 0, 0)).toBeNull();
    expect(latentCorrelationFor(0.3, 1, 1)).toBeNull();
  });

  test("P27: a conditional outside its range has no latent correlation; one inside has, and it gives it back", () => {
    fc.assert(
      fc.property(probability, probability, probability, (pA, pB, share) => {
        const { min, max } = conditionalRange(pA, pB);
        const conditional = min + share * (max - min);
        const latent = latentCorrelationFor(pA, pB, conditional);
        expect(latent).not.toBeNull();
        // Beside ±1 the joint probability rises so steeply that the last digits of ρ decide.
        expect(jointProbability(pA, pB, latent ?? 0) / pA).toBeCloseTo(conditional, 3);
        if (max < 1) expect(latentCorrelationFor(pA, pB, max + 1e-6)).toBeNull();
        if (min > 0) expect(latentCorrelationFor(pA, pB, min - 1e-6)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  test("happen together within their bounds, more often the more they correlate, and in either order", () => {
    fc.assert(
      fc.property(probability, probability, correlation, (pA, pB, latent) => {
        const [a, b] = [normalQuantile(pA), normalQuantile(pB)];
        const joint = bivariateNormalCdf(a, b, latent);
        expect(joint).toBeGreaterThanOrEqual(Math.max(0, pA + pB - 1) - 1e-12);
        expect(joint).toBeLessThanOrEqual(Math.min(pA, pB) + 1e-12);
        expect(bivariateNormalCdf(b, a, latent)).toBeCloseTo(joint, 12);
        expect(bivariateNormalCdf(a, b, latent + 0.04)).toBeGreaterThanOrEqual(joint - 1e-12);
      }),
    );
    expect(bivariateNormalCdf(0.3, 1, 0)).toBeCloseTo(normalCdf(0.3) * normalCdf(1), 14);
    expect(bivariateNormalCdf(0.3, 1, 1)).toBe(normalCdf(0.3));
    expect(bivariateNormalCdf(0.3, 1, -1)).toBeCloseTo(normalCdf(0.3) + normalCdf(1) - 1, 14);
    expect(bivariateNormalCdf(Infinity, 1, 0.3)).toBe(normalCdf(1));
    expect(() => bivariateNormalCdf(0, 0, 1.01)).toThrow(RangeError);
  });
});

describe("a correlation matrix", () => {
  const of = (r12: number, r13: number, r23: number) => [
    [1, r12, r13],
    [r12, 1, r23],
    [r13, r23, 1],
  ];

  test("TV-27: that is impossible has no root", () => {
    expect(cholesky(of(0.9, 0.9, -0.9))).toBeNull();
    expect(
      cholesky([
        [1, 0.5],
        [0.4, 1],
      ]),
    ).toBeNull();
    expect(cholesky([[2]])).toBeNull();
    expect(() => cholesky([[1, 0]])).toThrow(RangeError);
  });

  test("P27: has a root exactly where 1 + 2·r12·r13·r23 ≥ Σr², and the root gives it back", () => {
    fc.assert(
      fc.property(correlation, correlation, correlation, (r12, r13, r23) => {
        const det = 1 + 2 * r12 * r13 * r23 - r12 ** 2 - r13 ** 2 - r23 ** 2;
        fc.pre(Math.abs(det) > 1e-9);
        const matrix = of(r12, r13, r23);
        const lower = cholesky(matrix);
        expect(lower !== null).toBe(det > 0);
        lower?.forEach((row, i) => {
          lower.forEach((other, j) => {
            const product = row.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
            expect(product).toBeCloseTo(matrix[i]?.[j] ?? 0, 12);
          });
        });
      }),
    );
  });

  test("of perfectly correlated quantities still has a root", () => {
    expect(cholesky(of(1, 1, 1))).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
    ]);
  });
});
