import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { utilityOf, valueOfInformation } from "@/lib/scoring/evppi";
import { topShares } from "@/lib/scoring/top-shares";
import { explanationVector } from "../../fixtures/explanation";

/** Pairs of independent standard normals: an even sequence over the square (Roberts' R2), by Box and Muller. */
function normalPairs(count: number): [Float64Array, Float64Array] {
  const plastic = 1.324717957244746;
  const even = (step: number) => new Float64Array(count).map((_, draw) => (0.5 + (draw + 1) * step) % 1);
  const [radius, angle] = [even(1 / plastic), even(1 / plastic ** 2)];
  const along = (of: (turn: number) => number) =>
    radius.map((share, draw) => Math.sqrt(-2 * Math.log(share)) * of(2 * Math.PI * (angle[draw] ?? 0)));
  return [along(Math.cos), along(Math.sin)];
}

// Whole numbers, few of them: ties occur, and sums are exact.
const decision = fc.integer({ min: 2, max: 12 }).chain((draws) => {
  const sample = fc
    .array(fc.integer({ min: -8, max: 8 }), { minLength: draws, maxLength: draws })
    .map((values) => Float64Array.from(values));
  return fc.record({ utilities: fc.array(sample, { minLength: 2, maxLength: 4 }), input: sample });
});

describe("the value of information", () => {
  test("TV-09: perfect information on the market is worth 350", () => {
    const { input, expected } = explanationVector<
      { pay: number[][]; prob: number[] },
      { emv: number[]; evpi: number }
    >("TV-09");
    // Probabilities of 0.5, 0.3 and 0.2 are 5, 3 and 2 draws of 10.
    const futures = input.prob.flatMap((probability, future) =>
      Array.from({ length: Math.round(probability * 10) }, () => future),
    );
    const utilities = input.pay.map((row) => Float64Array.from(futures, (future) => row[future] ?? 0));
    expect(utilities.map((row) => row.reduce((sum, value) => sum + value, 0) / 10)).toEqual(expected.emv);
    const { evpi, evppi } = valueOfInformation(utilities, [
      { input: "market", draws: Float64Array.from(futures) },
    ]);
    expect(evpi).toBeCloseTo(expected.evpi, 9);
    // The market is all that is unknown: knowing it is knowing everything.
    expect(evppi[0]?.value).toBeCloseTo(expected.evpi, 9);
  });

  test("TV-09b: two normal inputs of a linear difference, to the vector's 0.01", () => {
    const { expected } = explanationVector<object, { EVPPI_t1: number; EVPPI_t2: number; EVPI: number }>(
      "TV-09b",
    );
    const [first, second] = normalPairs(100_000);
    const [t1, t2] = [first.map((z) => 0.5 + z), second.map((z) => 2 * z)];
    const difference = t1.map((value, draw) => value + (t2[draw] ?? 0));
    const { evpi, evppi } = valueOfInformation(
      [new Float64Array(100_000), difference],
      [
        { input: "t1", draws: t1 },
        { input: "t2", draws: t2 },
      ],
    );
    expect(Math.abs(evpi - expected.EVPI)).toBeLessThan(0.01);
    expect(Math.abs((evppi[0]?.value ?? 9) - expected.EVPPI_t1)).toBeLessThan(0.01);
    expect(Math.abs((evppi[1]?.value ?? 9) - expected.EVPPI_t2)).toBeLessThan(0.01);
  });

  test("P15: every input is worth from 0 to EVPI, and knowing each draw is worth EVPI", () => {
    fc.assert(
      fc.property(decision, fc.integer({ min: 1, max: 12 }), ({ utilities, input }, bins) => {
        const each = Float64Array.from(input, (_, draw) => draw);
        const { evpi, evppi } = valueOfInformation(
          utilities,
          [
            { input: "some", draws: input },
            { input: "all", draws: each },
          ],
          bins,
        );
        expect(evppi[0]?.value).toBeGreaterThanOrEqual(0);
        expect(evppi[0]?.value).toBeLessThanOrEqual(evpi);
        const all = valueOfInformation(utilities, [{ input: "all", draws: each }], input.length);
        expect(all.evppi[0]?.value).toBeCloseTo(evpi, 12);
      }),
    );
  });

  test("P15: worth nothing where one option is best in every draw", () => {
    fc.assert(
      fc.property(decision, ({ utilities, input }) => {
        const [first] = utilities;
        if (!first) return;
        const worse = utilities.map((utility, index) =>
          index === 0 ? utility : utility.map((value, draw) => Math.min(value, first[draw] ?? 0)),
        );
        const { evpi, evppi } = valueOfInformation(worse, [{ input: "some", draws: input }]);
        expect(evpi).toBeCloseTo(0, 12);
        expect(evppi[0]?.value).toBeCloseTo(0, 12);
      }),
    );
  });

  test("an input that is known is worth nothing, whatever the number of bins", () => {
    const { evpi, evppi } = valueOfInformation(
      [Float64Array.of(0, 4), Float64Array.of(4, 0)],
      [{ input: "known", draws: Float64Array.of(7, 7) }],
      2,
    );
    expect(evpi).toBe(2);
    expect(evppi).toEqual([{ input: "known", value: 0 }]);
  });

  test("utility is harm and cost, both as loss, in harm points", () => {
    expect(Array.from(utilityOf(Float64Array.of(1, 5), 3, 0.5))).toEqual([-2.5, -6.5]);
  });

  test("needs a decision and paired samples", () => {
    expect(() => valueOfInformation([Float64Array.of(1)], [])).toThrow(RangeError);
    expect(() => valueOfInformation([Float64Array.of(), Float64Array.of()], [])).toThrow(RangeError);
    expect(() => valueOfInformation([Float64Array.of(1), Float64Array.of(1, 2)], [])).toThrow(RangeError);
  });
});

describe("how often each risk is the greatest", () => {
  test("by hand, with a tie shared", () => {
    const shares = topShares([
      { risk: "a", draws: Float64Array.of(3, 1, 2, 5) },
      { risk: "b", draws: Float64Array.of(1, 2, 2, 4) },
      { risk: "c", draws: Float64Array.of(0, 0, 0, 0) },
    ]);
    expect(shares).toEqual([
      { risk: "a", share: 0.625 },
      { risk: "b", share: 0.375 },
      { risk: "c", share: 0 },
    ]);
  });

  test("needs draws of all risks", () => {
    expect(() => topShares([])).toThrow(RangeError);
    expect(() =>
      topShares([
        { risk: "a", draws: Float64Array.of(1) },
        { risk: "b", draws: Float64Array.of() },
      ]),
    ).toThrow(RangeError);
  });
});
