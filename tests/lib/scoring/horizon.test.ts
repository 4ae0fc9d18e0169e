import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distOverHorizon, overHorizon } from "@/lib/scoring/horizon";
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

describe("a judgement over another horizon", () => {
  const year = { lexicon: "icd-203", from: 12, to: 24 };
  const close = (value: number) => expect.closeTo(value, 12);

  test("has each of its numbers converted, and its shape kept", () => {
    expect(distOverHorizon({ kind: "point", value: 0.4 }, year)).toEqual({
      kind: "point",
      value: close(0.64),
    });
    expect(distOverHorizon({ kind: "uniform", min: 0, max: 0.4 }, year)).toEqual({
      kind: "uniform",
      min: 0,
      max: close(0.64),
    });
    expect(distOverHorizon({ kind: "logUniform", min: 0.1, max: 0.4 }, year)).toEqual({
      kind: "logUniform",
      min: close(0.19),
      max: close(0.64),
    });
    expect(distOverHorizon({ kind: "pert", min: 0.1, mode: 0.4, max: 1 }, year)).toEqual({
      kind: "pert",
      min: close(0.19),
      mode: close(0.64),
      max: 1,
    });
    expect(
      distOverHorizon({ kind: "quantiles", min: 0, p10: 0.1, p50: 0.2, p90: 0.4, max: 1 }, year),
    ).toEqual({ kind: "quantiles", min: 0, p10: close(0.19), p50: close(0.36), p90: close(0.64), max: 1 });
  });

  test("is a range where it was a word", () => {
    // "unlikely" is 20–45 %.
    expect(distOverHorizon({ kind: "term", term: "unlikely" }, year)).toEqual({
      kind: "uniform",
      min: close(0.36),
      max: close(1 - 0.55 ** 2),
    });
  });

  test("is none where the converted numbers have no such distribution", () => {
    const tiny = { kind: "logUniform", min: Number.MIN_VALUE, max: 0.5 } as const;
    expect(distOverHorizon(tiny, { ...year, from: 24, to: 1 })).toBeNull();
    const near = { kind: "quantiles", min: 0.9, p10: 0.99, p50: 0.999, p90: 0.9999, max: 0.99999 } as const;
    expect(distOverHorizon(near, { ...year, from: 1, to: 1200 })).toBeNull();
  });
});
