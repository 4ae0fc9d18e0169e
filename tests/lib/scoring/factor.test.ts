import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlapped, remaining, remainingLikelihood, withBackfire } from "@/lib/scoring/factor";
import { expected } from "../../fixtures/vectors";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const shares = fc.array(share, { maxLength: 8 });

describe("the share that remains under several mitigations", () => {
  test("TV-03: three mitigations, best, independent, worst and with overlap 0.25", () => {
    const vector = expected<{ independent: number; worst: number; best: number; mixture: number }>("TV-03");
    const factors = remaining([0.4, 0.3, 0.2]);
    expect(factors.best).toBeCloseTo(vector.best, 12);
    expect(factors.independent).toBeCloseTo(vector.independent, 12);
    expect(factors.worst).toBeCloseTo(vector.worst, 12);
    expect(overlapped(factors, 0.25)).toBeCloseTo(vector.mixture, 12);
  });

  test("without a mitigation everything remains", () => {
    expect(remaining([])).toEqual({ best: 1, independent: 1, worst: 1 });
  });

  test("P8: best ≤ independent ≤ any overlap ≤ worst, all in [0, 1]", () => {
    fc.assert(
      fc.property(shares, share, (e, overlap) => {
        const factors = remaining(e);
        const chosen = overlapped(factors, overlap);
        // The product and the sum round in their last bits; a wrong bound would be wrong by far more.
        expect(factors.best).toBeLessThanOrEqual(factors.independent + 1e-12);
        expect(factors.independent).toBeLessThanOrEqual(chosen + 1e-12);
        expect(chosen).toBeLessThanOrEqual(factors.worst + 1e-12);
        expect(factors.best).toBeGreaterThanOrEqual(0);
        expect(factors.worst).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("P7: at full overlap a duplicate changes nothing", () => {
    fc.assert(
      fc.property(
        shares.filter(({ length }) => length > 0),
        (e) => {
          expect(overlapped(remaining([...e, ...e]), 1)).toBe(overlapped(remaining(e), 1));
        },
      ),
    );
  });

  test("P4: a mitigation without effect changes nothing", () => {
    fc.assert(
      fc.property(shares, (e) => {
        expect(remaining([...e, 0])).toEqual(remaining(e));
      }),
    );
  });
});

describe("the likelihood that remains", () => {
  test.each([
    [0.05, 0.025, 0.0253],
    [0.325, 0.1625, 0.178],
    [0.675, 0.3375, 0.43],
    [0.95, 0.475, 0.776],
  ])(
    "half of %f is %f in relative form and %f in rate form (method 4.4, three digits)",
    (p, relative, rate) => {
      expect(remainingLikelihood(p, 0.5, "relative")).toBeCloseTo(relative, 12);
      expect(remainingLikelihood(p, 0.5, "rate")).toBeCloseTo(rate, 3);
    },
  );

  test("P9: the rate form never leaves less than the relative form, and neither more than p", () => {
    fc.assert(
      fc.property(share, share, (p, f) => {
        const relative = remainingLikelihood(p, f, "relative");
        const rate = remainingLikelihood(p, f, "rate");
        expect(rate).toBeGreaterThanOrEqual(relative - 1e-15);
        // exp and log round in their last bit.
        expect(rate).toBeLessThanOrEqual(p + 1e-15);
        expect(relative).toBeLessThanOrEqual(p);
      }),
    );
  });

  test("P5: in rate form certainty stays certain unless nothing remains", () => {
    expect(remainingLikelihood(1, 0.001, "rate")).toBe(1);
    expect(remainingLikelihood(1, 0, "rate")).toBe(0);
  });
});

describe("backfire", () => {
  test("multiplies the odds: 0.2 at factor 4 is even", () => {
    expect(withBackfire(0.2, 4)).toBeCloseTo(0.5, 15);
  });

  test("never lowers a likelihood and never leaves [0, 1]", () => {
    fc.assert(
      fc.property(share, fc.double({ min: 1, max: 1000, noNaN: true }), (p, multiplier) => {
        const raised = withBackfire(p, multiplier);
        expect(raised).toBeGreaterThanOrEqual(p - 1e-15);
        expect(raised).toBeLessThanOrEqual(1);
      }),
    );
  });
});
