import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overHorizon } from "@/lib/scoring/horizon";
import { expected } from "../../fixtures/vectors";

const p = fc.integer({ min: 0, max: 1000 }).map((steps) => steps / 1000);
const months = fc.integer({ min: 1, max: 1200 });

describe("a probability over another horizon", () => {
  test("TV-18: 40 % in 12 months", () => {
    const vector = expected<{ p24: number; p6: number }>("TV-18");
    expect(overHorizon(0.4, 12, 24)).toBeCloseTo(vector.p24, 12);
    expect(overHorizon(0.4, 12, 6)).toBeCloseTo(vector.p6, 12);
  });

  test("P10: never falls as the horizon grows, composes, and stays in [0, 1]", () => {
    fc.assert(
      fc.property(p, months, months, months, (now, from, by, to) => {
        const direct = overHorizon(now, from, to);
        expect(direct).toBeGreaterThanOrEqual(0);
        expect(direct).toBeLessThanOrEqual(1);
        if (to >= from) expect(direct).toBeGreaterThanOrEqual(now - 1e-15);
        const longer = overHorizon(now, from, by);
        // Beside certainty the digits that a detour needs are no longer in the number.
        if (longer < 0.999) expect(overHorizon(longer, by, to)).toBeCloseTo(direct, 9);
      }),
    );
  });

  test("certain stays certain, and horizons are above 0", () => {
    expect([overHorizon(1, 12, 1), overHorizon(0, 12, 99)]).toEqual([1, 0]);
    expect(() => overHorizon(1.1, 12, 24)).toThrow(RangeError);
    expect(() => overHorizon(0.5, 0, 24)).toThrow(RangeError);
  });
});
