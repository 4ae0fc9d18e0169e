import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderStatistics, sampleQuantiles } from "@/lib/math/order-statistics";

const sample = fc
  .tuple(
    fc.array(
      fc.oneof(fc.constant(0), fc.double({ noNaN: true, min: 0, max: 1e6 }), fc.integer({ min: 0, max: 3 })),
      {
        minLength: 1,
        maxLength: 60,
      },
    ),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([values, times]) =>
    Float64Array.from({ length: values.length * times }, (_, i) => values[i % values.length] ?? 0),
  );

describe("order statistics", () => {
  test("are those of the sorted sample", () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 0, max: 0.999, noNaN: true }), (values, share) => {
        const sorted = values.toSorted();
        const ranks = [0, Math.floor(share * values.length), values.length - 1];
        expect(orderStatistics(values, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
      }),
    );
  });

  test("withstand samples whose values are far apart or all but one the same", () => {
    const values = Float64Array.from({ length: 2000 }, (_, index) =>
      index === 7 ? 1e300 : index % 2 ? 1e-300 : 0,
    );
    expect(orderStatistics(values, [0, 999, 1000, 1999])).toEqual([0, 0, 1e-300, 1e300]);
    expect(orderStatistics(new Float64Array(5000).fill(2), [4999])).toEqual([2]);
    for (const wrong of [[2000], [0, 2000], [-1], [0.5]])
      expect(() => orderStatistics(values, wrong)).toThrow(RangeError);
    expect(() => sampleQuantiles(new Float64Array(0), [0.5])).toThrow(RangeError);
  });

  test("of five thousand whole numbers in any order are their own ranks", () => {
    // 1999 and 5000 have no common factor, so every number below 5000 occurs once.
    const values = Float64Array.from({ length: 5000 }, (_, index) => (index * 1999) % 5000);
    const ranks = [4999, 0, 2, 1, 2499, 2500, 4998];
    expect(orderStatistics(values, ranks)).toEqual(ranks);
  });

  test("quantiles lie between neighbours in proportion", () => {
    expect(sampleQuantiles(Float64Array.of(4, 1, 3, 2), [0, 0.5, 0.9, 1])).toEqual([1, 2.5, 3.7, 4]);
  });
});
