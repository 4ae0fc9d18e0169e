import { expect, test } from "vitest";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { DEFAULT_LEXICON } from "@/lib/model/lexicon";
import { overHorizon } from "@/lib/scoring/horizon";
import { quantileOf } from "@/lib/scoring/quantile";

const scales = { lexicon: DEFAULT_LEXICON, harmScale: HALF_DECADE };

test("a probability below 0 and a horizon of nothing are refused", () => {
  expect(() => overHorizon(-0.1, 12, 12)).toThrow(RangeError);
  expect(() => overHorizon(0.1, 12, 0)).toThrow(RangeError);
  expect(() => overHorizon(0.1, 0, 12)).toThrow(RangeError);
});

test("a share outside [0, 1] has no quantile", () => {
  const quantile = quantileOf({ kind: "uniform", min: 0.2, max: 0.4 }, scales);
  expect(() => quantile(-0.01)).toThrow(RangeError);
  expect(() => quantile(1.01)).toThrow(RangeError);
});

test.each(["uniform", "logUniform"] as const)("a %s range ends exactly where it was said to", (kind) => {
  for (const [min, max] of [
    [0.1, 0.7],
    [1.1, 97.3],
    [3, 11],
  ] as const) {
    const quantile = quantileOf({ kind, min, max }, scales);
    expect([quantile(0), quantile(1)]).toEqual([min, max]);
  }
});
