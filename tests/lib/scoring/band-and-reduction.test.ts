import { describe, expect, test } from "vitest";
import { at } from "@/lib/scoring/delivery-states";
import type { PlainModel } from "@/lib/scoring/plain-model";
import { plugIn } from "@/lib/scoring/plug-in";

/** One risk of 0.4 × 10 harm points; two mitigations that act on it for sure. */
function result(overlap: number, likelihood = 0.4) {
  const model: PlainModel = {
    form: "relative",
    mitigations: [
      { key: "a", delivery: 1 },
      { key: "b", delivery: 1 },
    ],
    risks: [
      {
        key: "risk",
        likelihood,
        severity: 10,
        overlap,
        effects: [
          { likelihood: 0.4, severity: 0, backfire: 1 },
          { likelihood: 0.3, severity: 0.1, backfire: 1 },
        ],
      },
    ],
  };
  const [risk] = plugIn(model).risks;
  if (!risk) throw new Error("one risk has one score");
  return risk;
}

describe("one risk and two sure mitigations, by hand", () => {
  // Severity: 1 − 0.1 in every way of combining, for one mitigation alone lowers it.
  const best = 0.4 * (1 - 0.4 - 0.3) * 10 * 0.9;
  const independent = 0.4 * 0.6 * 0.7 * 10 * 0.9;
  const worst = 0.4 * 0.6 * 10 * 0.9;

  test.each([0, 0.25, 1])("the band does not depend on the overlap of %d", (overlap) => {
    const { band } = result(overlap);
    expect(band.best).toBeCloseTo(best, 12);
    expect(band.independent).toBeCloseTo(independent, 12);
    expect(band.worst).toBeCloseTo(worst, 12);
  });

  test.each([0, 0.25, 1])(
    "the residual at an overlap of %d lies that far from independent to worst",
    (overlap) => {
      expect(result(overlap).residual).toBeCloseTo((1 - overlap) * independent + overlap * worst, 12);
    },
  );

  test("the reduction is the share of the inherent harm that is gone", () => {
    expect(result(0).reduction).toBeCloseTo(1 - 0.6 * 0.7 * 0.9, 12);
  });

  test("nothing at stake has no reduction", () => {
    expect(result(0, 0).reduction).toBeNull();
  });
});

test("a table has no number beyond its states", () => {
  expect(at(Float64Array.of(1, 2), 1)).toBe(2);
  expect(() => at(Float64Array.of(1, 2), 2)).toThrow(RangeError);
});
