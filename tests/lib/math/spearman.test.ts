import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ranksOf, sortedOrder, spearman } from "@/lib/math/spearman";

const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 30 });

describe("Spearman's correlation", () => {
  test("without ties it is 1 − 6Σd²/(n(n²−1)): the worked example of IQ and television hours (Wikipedia)", () => {
    const iq = Float64Array.of(106, 100, 86, 101, 99, 103, 97, 113, 112, 110);
    const hours = Float64Array.of(7, 27, 2, 50, 28, 29, 20, 12, 6, 17);
    expect(spearman(iq, hours)).toBeCloseTo(-29 / 165, 12);
  });

  test("ties share the mean of their ranks", () => {
    expect(Array.from(ranksOf(Float64Array.of(5, 1, 5, 5, 2)))).toEqual([4, 1, 4, 4, 2]);
    // Ranks 1.5 1.5 3 4 against 1 2 3 4: Pearson by hand 4.5/√(4.5·5).
    expect(spearman(Float64Array.of(1, 1, 2, 3), Float64Array.of(1, 2, 3, 4))).toBeCloseTo(
      4.5 / Math.sqrt(22.5),
      15,
    );
  });

  test("any rising transformation keeps it, any falling one negates it", () => {
    fc.assert(
      fc.property(values, (list) => {
        const x = Float64Array.from(list);
        const y = Float64Array.from(list, (_, index) => (index * 7) % 11);
        const plain = spearman(x, y);
        expect(spearman(x.map(Math.exp), y)).toBe(plain);
        expect(
          spearman(
            x.map((value) => -value),
            y,
          ),
        ).toBe(plain === null ? null : 0 - plain);
      }),
    );
  });

  test("ranks always sum to n(n+1)/2", () => {
    fc.assert(
      fc.property(values, (list) => {
        const sum = ranksOf(Float64Array.from(list)).reduce((total, rank) => total + rank, 0);
        expect(sum).toBe((list.length * (list.length + 1)) / 2);
      }),
    );
  });

  test("there is none where a sample does not vary, and none for unequal samples", () => {
    expect(spearman(Float64Array.of(1, 1), Float64Array.of(1, 2))).toBeNull();
    expect(spearman(Float64Array.of(1, 2), Float64Array.of(1, 1))).toBeNull();
    expect(() => spearman(Float64Array.of(1), Float64Array.of(1, 2))).toThrow(RangeError);
  });

  test("equal values keep their order", () => {
    expect(Array.from(sortedOrder(Float64Array.of(2, 1, 2, 1)))).toEqual([1, 3, 0, 2]);
  });
});
