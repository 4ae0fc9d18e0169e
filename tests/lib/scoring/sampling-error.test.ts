import { describe, expect, test } from "vitest";
import { nextWord, streamOf, unitOf } from "@/lib/math/random";
import { quantileInterval, shareInterval } from "@/lib/scoring/sampling-error";

function uniformSample(seed: number, size: number): Float64Array {
  const stream = streamOf(seed, "sample");
  return Float64Array.from({ length: size }, () => unitOf(nextWord(stream)));
}

describe("the interval of a simulated quantile", () => {
  test("is the values at the ranks that 1.96 standard deviations of a count reach", () => {
    const sample = Float64Array.from({ length: 1001 }, (_, index) => 1000 - index);
    // 1001·0.5·0.5 has the root 15.82; 1.96 of them are 31.005 ranks either side of rank 500.
    expect(quantileInterval(sample, 0.5)).toEqual({ min: 468, max: 532 });
  });

  test("holds the true quantile in about 95 of 100 samples", () => {
    const hits = Array.from({ length: 400 }, (_, seed) => {
      const { min, max } = quantileInterval(uniformSample(seed, 500), 0.95);
      return min <= 0.95 && 0.95 <= max;
    });
    // 95 % of 400 samples, within 4 standard errors of such a count; ranks are rounded outwards.
    expect(hits.filter(Boolean).length).toBeGreaterThanOrEqual(363);
    expect(hits.filter(Boolean).length).toBeLessThan(400);
  });

  test("stays within the sample, and is one number where all values are equal", () => {
    expect(quantileInterval(new Float64Array([3]), 0.95)).toEqual({ min: 3, max: 3 });
    expect(quantileInterval(new Float64Array(50).fill(2), 0.99)).toEqual({ min: 2, max: 2 });
    expect(quantileInterval(new Float64Array([1, 2, 3]), 1)).toEqual({ min: 3, max: 3 });
  });

  test("needs draws, and a share that is one", () => {
    expect(() => quantileInterval(new Float64Array(0), 0.5)).toThrow(RangeError);
    expect(() => quantileInterval(new Float64Array([1]), 1.1)).toThrow(RangeError);
  });
});

describe("the interval of a simulated probability", () => {
  test("is Wilson's: 5 of 10 give 0.2366 to 0.7634", () => {
    const { min, max } = shareInterval(0.5, 10);
    expect(min).toBeCloseTo(0.23659, 5);
    expect(max).toBeCloseTo(0.76341, 5);
  });

  test("leaves room where it never happened, and where it always did", () => {
    expect(shareInterval(0, 100).min).toBe(0);
    expect(shareInterval(0, 100).max).toBeCloseTo(0.03699, 5);
    expect(shareInterval(1, 100).min).toBeCloseTo(1 - 0.03699, 5);
    expect(shareInterval(1, 100).max).toBe(1);
  });

  test("needs draws", () => {
    expect(() => shareInterval(0.5, 0)).toThrow(RangeError);
  });
});
