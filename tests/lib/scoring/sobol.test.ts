import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sobol, type UncertainInput } from "@/lib/scoring/sobol";
import { explanationVector } from "../../fixtures/explanation";

type Indices = { S: number[]; ST: number[] };

function uniform(key: string, min = 0, max = 1): UncertainInput {
  return { key, quantile: (share) => min + (max - min) * share };
}

const at = (values: Float64Array, index: number) => values[index] ?? 0;

/** Estimates of 2^16 draws; the vectors allow them 0.02. */
function near(rows: { first: number | null; total: number | null }[], { S, ST }: Indices) {
  S.forEach((wanted, index) => {
    expect(Math.abs((rows[index]?.first ?? 9) - wanted)).toBeLessThan(0.02);
  });
  ST.forEach((wanted, index) => {
    expect(Math.abs((rows[index]?.total ?? 9) - wanted)).toBeLessThan(0.02);
  });
}

describe("Sobol indices", () => {
  const draws = 65_536;

  test("TV-05: the Ishigami function", () => {
    const { input, expected } = explanationVector<{ a: number; b: number }, Indices>("TV-05");
    const rows = sobol({
      inputs: ["x1", "x2", "x3"].map((key) => uniform(key, -Math.PI, Math.PI)),
      evaluate: (x) =>
        Math.sin(at(x, 0)) + input.a * Math.sin(at(x, 1)) ** 2 + input.b * at(x, 2) ** 4 * Math.sin(at(x, 0)),
      draws,
      seed: 1,
    });
    near(rows, expected);
  });

  test("TV-05b: the g-function of eight inputs", () => {
    const { expected } = explanationVector<object, Indices & { at_zero: number }>("TV-05b");
    const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
    const g = (x: Float64Array) =>
      a.reduce((product, each, index) => (product * (Math.abs(4 * at(x, index) - 2) + each)) / (1 + each), 1);
    // Published with four decimals, cut off rather than rounded.
    expect(Math.trunc(g(new Float64Array(8)) * 1e4) / 1e4).toBe(expected.at_zero);
    near(sobol({ inputs: a.map((_, index) => uniform(`x${index}`)), evaluate: g, draws, seed: 1 }), expected);
  });

  test("TV-05c: likelihood × severity × two remaining factors", () => {
    const { input, expected } = explanationVector<
      Record<string, [number, number]>,
      Indices & { mean: number }
    >("TV-05c");
    const inputs = Object.entries(input).map(([key, [min, max]]) => uniform(key, min, max));
    const product = (x: Float64Array) => x.reduce((total, value) => total * value, 1);
    const rows = sobol({ inputs, evaluate: product, draws, seed: 1 });
    near(rows, expected);
    // P14: ΣS ≤ 1 ≤ ΣST, S ≤ ST, where interactions are small against the noise of 0.005.
    expect(rows.reduce((sum, { first }) => sum + (first ?? 9), 0)).toBeLessThan(1);
    expect(rows.reduce((sum, { total }) => sum + (total ?? 0), 0)).toBeGreaterThan(1);
    for (const { first, total } of rows) expect(first ?? 9).toBeLessThan(total ?? 0);
  });

  test("P14: an input that does nothing has exactly none of it, and of one that does all the total is all", () => {
    const seeds = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(seeds, (seed) => {
        const [does, idle] = sobol({
          inputs: [uniform("does"), uniform("idle")],
          evaluate: (x) => 1000 + at(x, 0),
          draws: 256,
          seed,
        });
        expect(idle).toEqual({ input: "idle", first: 0, total: 0, firstError: 0, totalError: 0 });
        // 256 draws: the estimate's standard error is about 0.06.
        expect(Math.abs((does?.total ?? 9) - 1)).toBeLessThan(0.35);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  test("neither the order of the inputs nor a further one changes the draws", () => {
    const sum = (x: Float64Array) => x.reduce((total, value, index) => total + (index + 1) * value, 0);
    const [a, b] = [uniform("a"), uniform("b", 0, 2)];
    const plain = sobol({
      inputs: [a, b],
      evaluate: (x) => at(x, 0) + 3 * at(x, 1),
      draws: 128,
      seed: 7,
    });
    const swapped = sobol({
      inputs: [b, a],
      evaluate: (x) => at(x, 1) + 3 * at(x, 0),
      draws: 128,
      seed: 7,
    });
    expect(swapped.toReversed()).toEqual(plain);
    const more = sobol({
      inputs: [a, b, uniform("c")],
      evaluate: (x) => at(x, 0) + 3 * at(x, 1),
      draws: 128,
      seed: 7,
    });
    expect(more.slice(0, 2)).toEqual(plain);
    expect(sobol({ inputs: [a, b], evaluate: sum, draws: 128, seed: 8 })).not.toEqual(plain);
  });

  test("where nothing varies there are no shares; one draw is too few", () => {
    const still = { inputs: [uniform("x")], evaluate: () => 4, seed: 1 };
    expect(sobol({ ...still, draws: 10 })).toEqual([
      { input: "x", first: null, total: null, firstError: null, totalError: null },
    ]);
    expect(() => sobol({ ...still, draws: 1 })).toThrow(RangeError);
  });

  test("the errors are as large as the spread of estimates from seed to seed", () => {
    const inputs = [uniform("a"), uniform("b"), uniform("c")];
    const evaluate = (x: Float64Array) => at(x, 0) * (1 + at(x, 1)) + at(x, 2) ** 4;
    const runs = Array.from({ length: 200 }, (_, seed) => sobol({ inputs, evaluate, draws: 400, seed }));
    for (const [value, error] of [
      ["first", "firstError"],
      ["total", "totalError"],
    ] as const)
      inputs.forEach((_, index) => {
        const values = runs.map((rows) => rows[index]?.[value] ?? 0);
        const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
        const spread = Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length);
        const said = runs.reduce((sum, rows) => sum + (rows[index]?.[error] ?? 0), 0) / runs.length;
        // 200 runs tell a standard deviation to within 5 %; three times that, and room for the ratio's own bias.
        expect(Math.abs(said / spread - 1)).toBeLessThan(0.2);
      });
  });

  test("tells how far it is", () => {
    const told: number[] = [];
    sobol({
      inputs: [uniform("x")],
      evaluate: () => 1,
      draws: 4,
      seed: 1,
      onProgress: (share) => told.push(share),
    });
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
  });
});
