import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairedDifference } from "@/lib/scoring/better";
import { dominance } from "@/lib/scoring/dominance";
import { regretTable } from "@/lib/scoring/regret";
import { explanationVector } from "../../fixtures/explanation";

// Whole numbers: their sums are exact, so the laws hold with tolerance zero.
const loss = fc.integer({ min: 0, max: 20 });
const pair = fc.integer({ min: 1, max: 8 }).chain((size) => fc.tuple(sample(size), sample(size)));

function sample(size: number) {
  return fc.array(loss, { minLength: size, maxLength: size }).map((values) => Float64Array.from(values));
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("dominance between losses", () => {
  test("TV-15: first order, increasing convex only, and none", () => {
    const { input, expected } = explanationVector<{ A: number[]; B: number[] }[], string[]>("TV-15");
    const verdicts = input.map(({ A, B }) => dominance(Float64Array.from(A), Float64Array.from(B)).verdict);
    expect(expected).toEqual(["A FSD (and icx) B", "A icx B, no FSD", "no dominance"]);
    expect(verdicts).toEqual(["a-first-order", "a-increasing-convex", "none"]);
  });

  test("TV-15: swapped, b dominates", () => {
    const { input } = explanationVector<{ A: number[]; B: number[] }[], string[]>("TV-15");
    const verdicts = input.map(({ A, B }) => dominance(Float64Array.from(B), Float64Array.from(A)).verdict);
    expect(verdicts).toEqual(["b-first-order", "b-increasing-convex", "none"]);
  });

  test("the largest violations are those of the quantiles and of the tail means", () => {
    const { firstOrder, increasingConvex } = dominance(Float64Array.of(1, 2, 6), Float64Array.of(2, 3, 5));
    expect(firstOrder).toEqual({ a: 1, b: 1 });
    // Tail means of a − b: (6−5)/1, (8−8)/2, (9−10)/3.
    expect(increasingConvex.a).toBe(1);
    expect(increasingConvex.b).toBeCloseTo(1 / 3, 15);
  });

  test("a violation within the tolerance is let pass and labelled almost", () => {
    const [a, b] = [Float64Array.of(0, 0, 6), Float64Array.of(2, 3, 5.5)];
    expect(dominance(a, b)).toMatchObject({ verdict: "none", almost: false });
    expect(dominance(a, b, 0.5)).toMatchObject({ verdict: "a-first-order", almost: true });
    expect(dominance(a, b, 0.49)).toMatchObject({ verdict: "none", almost: false });
  });

  test("what rounding leaves is no violation, however large the losses", () => {
    const [a, b] = [Float64Array.of((0.1 + 0.2) * 1e6, 5e6), Float64Array.of(0.3 * 1e6, 6e6)];
    expect(a[0]).toBeGreaterThan(b[0] ?? 0);
    expect(dominance(a, b)).toMatchObject({ verdict: "a-first-order", almost: false });
  });

  test("P16: first order implies increasing convex, which implies the lower mean; equal samples give none", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { verdict, firstOrder, increasingConvex } = dominance(a, b);
        if (firstOrder.a === 0) expect(increasingConvex.a).toBe(0);
        if (increasingConvex.a === 0) expect(mean(a)).toBeLessThanOrEqual(mean(b));
        if (verdict.startsWith("a")) expect(increasingConvex.b).toBeGreaterThan(0);
        expect(dominance(a, a.toReversed()).verdict).toBe("none");
      }),
    );
  });

  test("P16: antisymmetric: swapping the samples swaps the verdict", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const swapped = dominance(b, a).verdict.replace(/^[ab]-/, (side) => (side === "a-" ? "b-" : "a-"));
        expect(dominance(a, b).verdict).toBe(swapped);
      }),
    );
  });

  test("P16: first order holds exactly where no threshold is exceeded more often", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const above = (values: Float64Array, threshold: number) =>
          values.filter((value) => value > threshold).length;
        const thresholds = Array.from({ length: 22 }, (_, index) => index - 1);
        const never = thresholds.every((threshold) => above(a, threshold) <= above(b, threshold));
        expect(dominance(a, b).firstOrder.a === 0).toBe(never);
      }),
    );
  });

  test("P16: increasing convex holds exactly where no stop-loss premium E(loss − t)⁺ is larger", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const premium = (values: Float64Array, t: number) =>
          values.reduce((sum, value) => sum + Math.max(0, value - t), 0);
        const thresholds = Array.from({ length: 22 }, (_, index) => index - 1);
        const never = thresholds.every((threshold) => premium(a, threshold) <= premium(b, threshold));
        expect(dominance(a, b).increasingConvex.a === 0).toBe(never);
      }),
    );
  });

  test("needs samples of one size", () => {
    expect(() => dominance(Float64Array.of(1), Float64Array.of(1, 2))).toThrow(RangeError);
    expect(() => dominance(Float64Array.of(), Float64Array.of())).toThrow(RangeError);
  });
});

describe("the paired difference", () => {
  test("by hand: differences −1, −1, 0, 4", () => {
    const result = pairedDifference(Float64Array.of(1, 2, 3, 8), Float64Array.of(2, 3, 3, 4));
    expect(result.mean).toBe(0.5);
    // Squares 2.25 + 2.25 + 0.25 + 12.25 = 17; 17/3/4 under the root.
    expect(result.standardError).toBeCloseTo(Math.sqrt(17 / 12), 15);
    expect(result.interval.min).toBeCloseTo(0.5 - 1.959963984540054 * Math.sqrt(17 / 12), 12);
    expect(result.interval.max).toBeCloseTo(0.5 + 1.959963984540054 * Math.sqrt(17 / 12), 12);
    expect(result.pALower).toBe(0.625);
  });

  test("swapping negates the mean and complements the probability", () => {
    fc.assert(
      fc.property(
        pair.filter(([a]) => a.length > 1),
        ([a, b]) => {
          const [here, there] = [pairedDifference(a, b), pairedDifference(b, a)];
          expect(there.mean).toBe(0 - here.mean);
          expect(there.pALower).toBeCloseTo(1 - here.pALower, 15);
          expect(there.standardError).toBe(here.standardError);
        },
      ),
    );
  });

  test("is narrower than unpaired draws would be where the two move together", () => {
    const a = Float64Array.from({ length: 100 }, (_, draw) => draw);
    expect(
      pairedDifference(
        a,
        a.map((value) => value + 1),
      ),
    ).toMatchObject({ mean: -1, standardError: 0, pALower: 1 });
  });

  test("needs pairs, at least two", () => {
    expect(() => pairedDifference(Float64Array.of(1, 2), Float64Array.of(1))).toThrow(RangeError);
    expect(() => pairedDifference(Float64Array.of(1), Float64Array.of(1))).toThrow(RangeError);
  });
});

describe("regret", () => {
  test("TV-16: the regret table, its largest regrets and the satisficing shares", () => {
    const vector = explanationVector<
      { L: number[][] },
      { regret: number[][]; max: number[]; satisfice_le_25: number[] }
    >("TV-16");
    const { options, minimaxRegret } = regretTable(vector.input.L, 25);
    expect(options.map(({ regret }) => regret)).toEqual(vector.expected.regret);
    expect(options.map(({ maxRegret }) => maxRegret)).toEqual(vector.expected.max);
    options.forEach(({ satisficing }, index) => {
      expect(satisficing).toBeCloseTo(vector.expected.satisfice_le_25[index] ?? -1, 12);
    });
    expect(minimaxRegret).toEqual([1]);
  });

  test("the three views can name different options, and each names all that tie", () => {
    const table = regretTable(
      [
        [0, 30],
        [20, 20],
        [19, 21],
      ],
      20,
    );
    expect(table.minimaxLoss).toEqual([1]);
    expect(table.minimaxRegret).toEqual([0]);
    expect(table.mostSatisficing).toEqual([1]);
    expect(regretTable([[1], [1]], 0).mostSatisficing).toEqual([0, 1]);
  });

  test("P17: regret is never negative and nobody regrets in every future: some option has none", () => {
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((futures) =>
        fc.array(fc.array(loss, { minLength: futures, maxLength: futures }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(table, (losses) => {
        const { options } = regretTable(losses, 10);
        losses[0]?.forEach((_, future) => {
          expect(Math.min(...options.map(({ regret }) => regret[future] ?? -1))).toBe(0);
        });
        for (const { regret, maxRegret } of options) expect(maxRegret).toBe(Math.max(...regret));
      }),
    );
  });

  test("needs options with equally many futures", () => {
    expect(() => regretTable([], 1)).toThrow(RangeError);
    expect(() => regretTable([[1, 2], [1]], 1)).toThrow(RangeError);
  });
});
