import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlainModel } from "@/lib/scoring/plain-model";
import { plugIn } from "@/lib/scoring/plug-in";
import { MAX_WALKED, residualOf, residualTotal } from "@/lib/scoring/residual";
import { harmBySubset } from "@/lib/scoring/total-harm";
import { anyModel } from "../../fixtures/any-scenario";

const size = { risks: 3, mitigations: 6 };

function many(count: number, form: "relative" | "rate", backfire = 1): PlainModel {
  return {
    form,
    mitigations: Array.from({ length: count }, (_, index) => ({ key: `m${index}`, delivery: 0.5 })),
    risks: [
      {
        key: "r",
        likelihood: 0.5,
        severity: 10,
        overlap: 0,
        effects: Array.from({ length: count }, () => ({ likelihood: 0.1, severity: 0, backfire })),
      },
    ],
  };
}

describe("the expected harm without tables of states", () => {
  test("is that of the enumeration, risk by risk, in both forms, under any overlap, with and without backfire", () => {
    for (const backfire of [false, true])
      fc.assert(
        fc.property(anyModel(size, { backfire }), (model) => {
          const { risks, residual } = plugIn(model);
          // Harm of up to 100 points: both round in their last digits only.
          model.risks.forEach((risk, index) => {
            expect(residualOf(model, risk)).toBeCloseTo(risks[index]?.residual ?? -1, 10);
          });
          expect(residualTotal(model)).toBeCloseTo(residual.total, 10);
        }),
      );
  });

  test("is the last entry of the table over all subsets, and its first is the inherent harm", () => {
    fc.assert(
      fc.property(anyModel(size, { backfire: true }), (model) => {
        const table = harmBySubset(model);
        expect(table[0]).toBeCloseTo(plugIn(model).inherent.total, 10);
        expect(table.at(-1)).toBeCloseTo(residualTotal(model), 10);
      }),
    );
  });

  test("in relative form is closed, however many mitigations there are", () => {
    // Forty of 10 % delivered half the time leave 0.95^40.
    expect(residualTotal(many(40, "relative"))).toBeCloseTo(5 * 0.95 ** 40, 12);
  });

  test("in rate form and with backfire is walked through up to fifteen, and refused above", () => {
    expect(residualTotal(many(MAX_WALKED, "rate"))).toBeGreaterThan(
      residualTotal(many(MAX_WALKED, "relative")),
    );
    expect(() => residualTotal(many(MAX_WALKED + 1, "rate"))).toThrow(RangeError);
    expect(() => residualTotal(many(MAX_WALKED + 1, "relative", 2))).toThrow(RangeError);
  });

  test("only mitigations that act on the risk are counted", () => {
    const model = many(MAX_WALKED + 5, "rate");
    const [risk] = model.risks;
    if (!risk) throw new Error("the model has a risk");
    const few = {
      ...risk,
      effects: risk.effects.map((effect, index) => (index < 3 ? effect : { ...effect, likelihood: 0 })),
    };
    const { risks } = plugIn(many(3, "rate"));
    expect(residualOf(model, few)).toBeCloseTo(risks[0]?.residual ?? -1, 12);
  });
});
