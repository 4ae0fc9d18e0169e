import fc from "fast-check";
import { expect, it } from "vitest";
import { harmFan } from "@/lib/scoring/harm-fan";
import { simulateModel } from "@/lib/scoring/simulate";
import { summarise } from "@/lib/scoring/summarise";
import { uncertainModel } from "@/lib/scoring/uncertain-model";
import { makeAssessment, makeScenario } from "../../make";

it("the bands of 0 to 100 are the percentiles themselves", () => {
  const sample = Float64Array.from({ length: 101 }, (_, index) => index);
  const bands = { p05: 5, p10: 10, p25: 25, p50: 50, p75: 75, p90: 90, p95: 95 };
  expect(harmFan({ expectedHarm: sample, risks: [{ key: "one", expectedHarm: sample }] })).toEqual({
    total: bands,
    risks: [{ key: "one", ...bands }],
  });
});

it("each band lies within the next wider one", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (harms) => {
      const { total } = harmFan({ expectedHarm: Float64Array.from(harms), risks: [] });
      const rising = [total.p05, total.p10, total.p25, total.p50, total.p75, total.p90, total.p95];
      expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    }),
  );
});

it("agrees with the summary of the same simulation where both name a percentile", () => {
  const simulation = simulateModel(uncertainModel(makeAssessment(), makeScenario()), {
    seed: 1,
    draws: 2000,
  });
  const { p10, p50, p90 } = summarise(simulation, 10).expectedHarm;
  expect(harmFan(simulation).total).toMatchObject({ p10, p50, p90 });
});

it("a fan without a draw is refused", () => {
  expect(() => harmFan({ expectedHarm: new Float64Array(), risks: [] })).toThrow(RangeError);
});
