import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakEven } from "@/lib/scoring/break-even";
import { costsOf, frontier } from "@/lib/scoring/frontier";
import { type PlainModel, plainModel } from "@/lib/scoring/plain-model";
import { plugIn } from "@/lib/scoring/plug-in";
import { residualTotal } from "@/lib/scoring/residual";
import { harmBySubset } from "@/lib/scoring/total-harm";
import { anyModel } from "../../fixtures/any-scenario";
import { explanationVector } from "../../fixtures/explanation";
import { goldenFile } from "../../fixtures/vectors";

const [baseline] = goldenFile.scenarios;
if (!baseline) throw new Error("the golden file has no scenario");
const { model: golden } = plainModel(goldenFile, baseline);

/** One risk of harm 10 that mitigations reduce, each delivered for sure. */
function oneRisk(effects: number[]): PlainModel {
  return {
    form: "relative",
    mitigations: effects.map((_, index) => ({ key: "ABCDEFGHIJKLMNOP"[index] ?? "", delivery: 1 })),
    risks: [
      {
        key: "r",
        likelihood: 1,
        severity: 10,
        overlap: 0,
        effects: effects.map((likelihood) => ({ likelihood, severity: 0, backfire: 1 })),
      },
    ],
  };
}

function withDelivery(model: PlainModel, index: number, delivery: number): PlainModel {
  return {
    ...model,
    mitigations: model.mitigations.map((each, at) => (at === index ? { ...each, delivery } : each)),
  };
}

describe("break-even", () => {
  test("one risk: q·e = 1 − tolerance/(I·Π over the others (1 − e))", () => {
    const [a, b] = breakEven(oneRisk([0.5, 0.4]), 4);
    expect(a?.delivery).toBeCloseTo((1 - 4 / 6) / 0.5, 15);
    expect(b?.delivery).toBeCloseTo((1 - 4 / 5) / 0.4, 15);
  });

  test("is 0 where it is not needed, 1 where all of it is, and null out of reach", () => {
    const delivery = (tolerance: number) => breakEven(oneRisk([0.5]), tolerance)[0]?.delivery;
    expect(delivery(10)).toBe(0);
    expect(delivery(11)).toBe(0);
    expect(delivery(5)).toBe(1);
    expect(delivery(4.999)).toBeNull();
  });

  test("a mitigation without effect cannot reach the tolerance, and one that backfires is not needed", () => {
    const neutral = oneRisk([0]);
    expect(breakEven(neutral, 9)).toEqual([{ mitigation: "A", delivery: null }]);
    const harmful: PlainModel = {
      ...neutral,
      risks: neutral.risks.map((risk) => ({
        ...risk,
        likelihood: 0.5,
        effects: [{ likelihood: 0, severity: 0, backfire: 3 }],
      })),
    };
    expect(breakEven(harmful, 5)).toEqual([{ mitigation: "A", delivery: 0 }]);
    expect(breakEven(harmful, 4)).toEqual([{ mitigation: "A", delivery: null }]);
  });

  test("the golden case at 7 harm points: each mitigation's own break-even meets the tolerance to 1e-12", () => {
    const found = breakEven(golden, 7);
    expect(found.map(({ mitigation }) => mitigation)).toEqual(["communication", "norms", "diplomacy"]);
    found.forEach(({ delivery }, index) => {
      expect(delivery).toBeGreaterThan(0.5);
      expect(residualTotal(withDelivery(golden, index, delivery ?? 0))).toBeCloseTo(7, 12);
    });
  });

  test("is the smallest delivery that does, by bisection over the whole model, in both forms and with backfire", () => {
    const models = anyModel({ risks: 3, mitigations: 3 }, { least: 1, backfire: true });
    const part = fc.integer({ min: 1, max: 150 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(models, part, (model, share) => {
        const tolerance = plugIn(model).inherent.total * share;
        breakEven(model, tolerance).forEach(({ delivery }, index) => {
          const total = (q: number) => residualTotal(withDelivery(model, index, q));
          // Totals of up to 300 harm points round in their last digits.
          if (delivery === null) expect(Math.min(total(0), total(1))).toBeGreaterThan(tolerance - 1e-10);
          else if (delivery === 0) expect(total(0)).toBeLessThanOrEqual(tolerance + 1e-10);
          else {
            expect(delivery).toBeLessThanOrEqual(1);
            expect(total(delivery)).toBeCloseTo(tolerance, 9);
            expect(total(delivery * 0.99)).toBeGreaterThan(tolerance - 1e-10);
          }
        });
      }),
    );
  });
});

describe("the cost–residual frontier", () => {
  test("TV-17: four mitigations on one risk, all twelve sets", () => {
    const { input, expected } = explanationVector<
      { items: [string, number, number][] },
      { frontier: [number, number, string][] }
    >("TV-17");
    const points = frontier(
      oneRisk(input.items.map(([, effect]) => effect)),
      input.items.map(([, , cost]) => cost),
    );
    expect(points.map(({ cost, mitigations }) => [cost, mitigations.join("")])).toEqual(
      expected.frontier.map(([cost, , set]) => [cost, set]),
    );
    points.forEach(({ total }, index) => {
      expect(total).toBeCloseTo(expected.frontier[index]?.[1] ?? -1, 9);
    });
  });

  test("TV-17b: under a budget of 4 the best set is the one that effect per cost passes over", () => {
    const { input, expected } = explanationVector<
      { I: number; items: [string, number, number][]; budget: number },
      { optimum: string[]; residual: number }
    >("TV-17b");
    const points = frontier(
      oneRisk(input.items.map(([, effect]) => effect)),
      input.items.map(([, , cost]) => cost),
    );
    const best = points.findLast(({ cost }) => cost <= input.budget);
    expect(best?.mitigations).toEqual(expected.optimum);
    expect(best?.total).toBeCloseTo(expected.residual, 12);
  });

  test("P18: cost rises and total falls strictly, and no set whatever is cheaper and better", () => {
    const models = anyModel({ risks: 3, mitigations: 5 }, { backfire: true });
    fc.assert(
      fc.property(models, fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), (model, prices) => {
        const costs = prices.slice(0, model.mitigations.length);
        const points = frontier(model, costs);
        points.slice(1).forEach((point, index) => {
          expect(point.cost).toBeGreaterThan(points[index]?.cost ?? Infinity);
          expect(point.total).toBeLessThan(points[index]?.total ?? -Infinity);
        });
        harmBySubset(model).forEach((total, subset) => {
          const cost = costs.reduce((sum, each, index) => (subset & (1 << index) ? sum + each : sum), 0);
          const best = points.findLast((point) => point.cost <= cost);
          // Totals of up to 300 harm points: rounding stays below 1e-9.
          expect(best?.total).toBeLessThanOrEqual(total + 1e-9);
        });
      }),
    );
  });

  test("P18: with money for all, it ends at what all mitigations achieve, where none backfires", () => {
    fc.assert(
      fc.property(anyModel({ risks: 3, mitigations: 4 }), (model) => {
        const last = frontier(
          model,
          model.mitigations.map(() => 1),
        ).at(-1);
        expect(last?.total).toBeCloseTo(residualTotal(model), 9);
      }),
    );
  });

  test("a mitigation that costs nothing is in from the start, one that does nothing never", () => {
    expect(frontier(oneRisk([0.5, 0, 0.2]), [0, 3, 1])).toEqual([
      { mitigations: ["A"], cost: 0, total: 5 },
      { mitigations: ["A", "C"], cost: 1, total: 4 },
    ]);
  });

  test("costs that differ by rounding only are one cost, and of equals the smaller set stands", () => {
    // 0.1 + 0.2 exceeds 0.3 in its last bit, and is worth as much as 0.3 to everybody.
    const points = frontier(oneRisk([0.3, 0.3, 0.35]), [0.1, 0.2, 0.3]);
    expect(points.map(({ mitigations }) => mitigations.join(""))).toEqual(["", "A", "AB", "AC", "ABC"]);
    expect(frontier(oneRisk([0.5, 0.5]), [1, 1])[1]?.mitigations).toEqual(["A"]);
    expect(frontier(oneRisk([0.5, 0.5, 0.75]), [1, 1, 2])[2]?.mitigations).toEqual(["C"]);
  });

  test("fifteen mitigations are enumerated, sixteen refused", () => {
    const fifteen = Array.from({ length: 15 }, (_, index) => 0.02 * (index + 1));
    const points = frontier(
      oneRisk(fifteen),
      fifteen.map((effect) => effect * 50),
    );
    expect(points.at(-1)?.mitigations).toHaveLength(15);
    expect(() => frontier(oneRisk([...fifteen, 0.1]), [...fifteen, 1])).toThrow(RangeError);
    expect(() => frontier(oneRisk([0.1]), [])).toThrow(RangeError);
  });

  test("costs are taken from the scenario in the file's order, and are none where one is missing", () => {
    const costs = Object.fromEntries(
      Object.entries(baseline.mitigations).map(([key, judgement], index) => [
        key,
        { ...judgement, cost: index + 1 },
      ]),
    );
    expect(costsOf(golden, { ...baseline, mitigations: costs })).toEqual([1, 2, 3]);
    const { norms, ...rest } = costs;
    if (!norms) throw new Error("the golden case has norms");
    const { cost: _, ...free } = norms;
    expect(costsOf(golden, { ...baseline, mitigations: { ...rest, norms: free } })).toBeNull();
  });
});
