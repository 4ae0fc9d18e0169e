import { describe, expect, test } from "vitest";
import { fitMetalog, isFeasible, metalogMean, metalogQuantile, type QuantileFit } from "@/lib/math/metalog";

const fit = { p10: 0.1, p50: 0.25, p90: 0.6, min: 0, max: 1 };
const moved = ({ p10, p50, p90, min, max }: QuantileFit, by: number, scale: number) => ({
  p10: by + scale * p10,
  p50: by + scale * p50,
  p90: by + scale * p90,
  min: by + scale * min,
  max: by + scale * max,
});

describe("a metalog", () => {
  test.each([0.01, 0.1, 0.5, 0.9, 0.99])("moves and stretches with its bounds, at share %d", (share) => {
    const there = metalogQuantile(fitMetalog(moved(fit, 3, 20)), share);
    expect(there).toBeCloseTo(3 + 20 * metalogQuantile(fitMetalog(fit), share), 10);
  });

  test("has a mean that moves and stretches with its bounds", () => {
    expect(metalogMean(fitMetalog(moved(fit, -4, 10)))).toBeCloseTo(
      -4 + 10 * metalogMean(fitMetalog(fit)),
      10,
    );
  });

  test("exists while the median stands well inside, by log-odds, on either side", () => {
    const odds = (z: number) => 1 / (1 + Math.exp(-z));
    const at = (r: number) => ({ p10: odds(-1), p50: odds(-1 + 2 * r), p90: odds(1), min: 0, max: 1 });
    // k = ½(1 − 1.66711·0.4) = 0.166578
    expect([0.1665, 0.1667, 0.5, 0.8333, 0.8335].map((r) => isFeasible(at(r)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});
