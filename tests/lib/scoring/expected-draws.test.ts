import { describe, expect, test } from "vitest";
import { expectedDraws } from "@/lib/scoring/expected-draws";
import type { PlainModel } from "@/lib/scoring/plain-model";
import { residualOf } from "@/lib/scoring/residual";
import { momentsOf } from "@/lib/scoring/summarise";
import type { Source, UncertainModel } from "@/lib/scoring/uncertain-model";

const known = (key: string, mean: number): Source => ({ key, mean, table: null, tail: null });

/** Nine mitigations, more than are walked through in every draw, on one risk of 0.5 × 10 harm points; nothing uncertain. */
function nine(form: PlainModel["form"], delivery: number, backfire = 1): [PlainModel, UncertainModel] {
  const effects = Array.from({ length: 9 }, (_, by) => ({
    likelihood: 0.02 * (by + 1),
    severity: 0.03 * (9 - by),
    backfire,
  }));
  const keys = effects.map((_, by) => `m${by}`);
  const risk = { key: "r", likelihood: 0.5, severity: 10, overlap: 0.25 };
  return [
    { form, mitigations: keys.map((key) => ({ key, delivery })), risks: [{ ...risk, effects }] },
    {
      form,
      mitigations: keys.map((key) => ({ key, delivery: known(`${key}:q`, delivery) })),
      risks: [
        {
          ...risk,
          likelihood: known("r:p", risk.likelihood),
          severity: known("r:s", risk.severity),
          effects: effects.map((effect, by) => ({
            by,
            likelihood: known(`${by}:l`, effect.likelihood),
            severity: known(`${by}:s`, effect.severity),
            backfire: backfire === 1 ? null : known(`${by}:b`, effect.backfire),
          })),
        },
      ],
    },
  ];
}

function exactly(model: PlainModel): number {
  const [risk] = model.risks;
  if (!risk) throw new Error("the model has a risk");
  return residualOf(model, risk);
}

describe("expected harm given the inputs, of nine mitigations", () => {
  test("in relative form without backfire is closed, and exact in every draw", () => {
    const [plain, uncertain] = nine("relative", 0.4);
    const { total, exact } = expectedDraws(uncertain, { seed: 1, draws: 3 });
    expect(exact).toBe(true);
    for (const harm of total) expect(harm).toBeCloseTo(exactly(plain), 12);
  });

  test.each([
    ["rate", 1],
    ["rate", 1.2],
    ["relative", 1.2],
  ] as const)(
    "in %s form with backfire %f has one state where all are delivered for sure",
    (form, backfire) => {
      const [plain, uncertain] = nine(form, 1, backfire);
      const { total, exact } = expectedDraws(uncertain, { seed: 1, draws: 2 });
      // Sampled it is all the same, and says so.
      expect(exact).toBe(false);
      for (const harm of total) expect(harm).toBeCloseTo(exactly(plain), 12);
    },
  );

  test("in rate form is sampled without bias, and otherwise in every draw", () => {
    const [plain, uncertain] = nine("rate", 0.4);
    const draws = 400;
    const { total } = expectedDraws(uncertain, { seed: 1, draws });
    const { mean, variance } = momentsOf(total);
    expect(variance).toBeGreaterThan(0);
    expect(Math.abs(mean - exactly(plain))).toBeLessThan(4 * Math.sqrt(variance / draws));
    // 256 states a draw, of harm that spreads by at most 2.5 hp.
    expect(Math.sqrt(variance)).toBeLessThan(2.5 / Math.sqrt(256));
  });

  test("of a sampled risk beside an exact one is not exact, and has draws of its own", () => {
    const [, uncertain] = nine("rate", 0.4);
    const twice = (key: string, effects = uncertain.risks[0]?.effects ?? []) =>
      uncertain.risks.map((risk) => ({ ...risk, key, effects }));
    const total = (risks: UncertainModel["risks"]) =>
      expectedDraws({ ...uncertain, risks }, { seed: 1, draws: 4 });
    expect(total([...twice("r"), ...twice("plain", [])]).exact).toBe(false);
    expect(total(twice("other")).total).not.toEqual(total(twice("r")).total);
  });
});

test("expected harm needs a whole number of draws of at least one", () => {
  const [, uncertain] = nine("relative", 1);
  expect(expectedDraws(uncertain, { seed: 1, draws: 1 }).total).toHaveLength(1);
  for (const draws of [0, -1, 1.5, Number.NaN])
    expect(() => expectedDraws(uncertain, { seed: 1, draws })).toThrow(RangeError);
});
