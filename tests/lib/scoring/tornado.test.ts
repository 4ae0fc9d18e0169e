import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leversOf } from "@/lib/scoring/lever";
import { plainModel } from "@/lib/scoring/plain-model";
import { residualTotal } from "@/lib/scoring/residual";
import { bySwing, inputRanges, tornado } from "@/lib/scoring/tornado";
import { anyFile } from "../../fixtures/any-scenario";
import { goldenFile } from "../../fixtures/vectors";

const [baseline] = goldenFile.scenarios;
if (!baseline) throw new Error("the golden file has no scenario");
const { model: golden } = plainModel(goldenFile, baseline);

describe("the tornado", () => {
  test("golden: a likelihood moves its own risk only, in proportion", () => {
    const rows = tornado(golden, [{ input: "risk:escalation:likelihood", p10: 0.225, p90: 0.425 }]);
    // Escalation leaves 2.097803 at 0.325, the other two 4.493571.
    expect(rows[0]?.low).toBeCloseTo(6.591374159736809 + 2.097803298096593 * (0.225 / 0.325 - 1), 10);
    expect(rows[0]?.high).toBeCloseTo(6.591374159736809 + 2.097803298096593 * (0.425 / 0.325 - 1), 10);
    expect(rows[0]?.swing).toBeCloseTo(2.097803298096593 * (0.2 / 0.325), 10);
  });

  test("golden: the ranges are those of the words and levels, and a known number has none", () => {
    const ranges = inputRanges(goldenFile, baseline);
    expect(ranges).toHaveLength(27);
    // "unlikely" is uniform on 0.20–0.45; level 4 log-uniform on 10–31.6.
    expect(ranges[0]?.p10).toBeCloseTo(0.225, 12);
    expect(ranges[0]?.p90).toBeCloseTo(0.425, 12);
    expect(ranges[1]?.p10).toBeCloseTo(10 ** 1.05, 9);
    expect(ranges[1]?.p90).toBeCloseTo(10 ** 1.45, 9);
    expect(ranges[6]).toEqual({ input: "mitigation:communication:delivery", p10: 0.9, p90: 0.9 });
    const swings = bySwing(tornado(golden, ranges)).filter(({ swing }) => swing > 0);
    expect(swings.map(({ input }) => input)).toEqual([
      "risk:competition:severity",
      "risk:escalation:severity",
      "risk:escalation:likelihood",
      "risk:stability:severity",
      "risk:competition:likelihood",
      "risk:stability:likelihood",
    ]);
  });

  test("golden: more delivery is less harm, so its high is the lower number", () => {
    const [row] = tornado(golden, [{ input: "mitigation:norms:delivery", p10: 0, p90: 1 }]);
    // Delivered for sure it would remove 1/0.8 of its last-in share of 1.702054.
    expect(row?.low).toBeCloseTo(6.591374159736809 + 1.702054, 6);
    expect(row?.high).toBeCloseTo(6.591374159736809 - 0.25 * 1.702054, 6);
  });

  test("an input that stays, or that the model has not, has no swing", () => {
    const total = residualTotal(golden);
    const rows = tornado(golden, [
      { input: "mitigation:norms:delivery", p10: 0.8, p90: 0.8 },
      { input: "mitigation:unknown:delivery", p10: 0, p90: 1 },
    ]);
    for (const { low, high, swing } of rows) expect([low, high, swing]).toEqual([total, total, 0]);
  });

  test("likelihood and severity never lower the total, delivery and effects never raise it, without backfire", () => {
    fc.assert(
      fc.property(anyFile, ({ scenarios: [any], ...assessment }) => {
        const inputs = { ...any, effects: any.effects.map(({ backfire: _, ...effect }) => effect) };
        const { model } = plainModel(assessment, inputs);
        const ranges = leversOf(assessment, inputs).map(({ input, now }) => {
          return { input, p10: now * 0.8, p90: Math.min(1, now) };
        });
        for (const { input, low, high } of tornado(
          model,
          ranges.filter(({ p10, p90 }) => p10 < p90),
        )) {
          // Two totals of up to 300 harm points: rounding stays below 1e-10.
          if (input.startsWith("risk:")) expect(high).toBeGreaterThanOrEqual(low - 1e-10);
          else expect(high).toBeLessThanOrEqual(low + 1e-10);
        }
      }),
    );
  });

  test("the widest swing comes first, and equal ones keep their order", () => {
    const row = (input: string, swing: number) => ({ input, low: 0, high: swing, swing });
    expect(bySwing([row("a", 1), row("b", 3), row("c", 1)]).map(({ input }) => input)).toEqual([
      "b",
      "a",
      "c",
    ]);
  });
});
