import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasExactTotal, plugInOfMany } from "@/lib/scoring/many-mitigations";
import type { PlainModel, PlainRisk } from "@/lib/scoring/plain-model";
import { plugIn } from "@/lib/scoring/plug-in";
import { MAX_WALKED, residualOf } from "@/lib/scoring/residual";
import { anyModel } from "../../fixtures/any-scenario";

type Effect = PlainRisk["effects"][number];
type Form = PlainModel["form"];

const NOTHING: Effect = { likelihood: 0, severity: 0, backfire: 1 };

/** `count` equal mitigations on one risk of 0.5 × 10 harm points. */
function equal(
  count: number,
  { form, delivery, overlap = 0, ...effect }: Effect & { form: Form; delivery: number; overlap?: number },
): PlainModel {
  const effects = Array.from({ length: count }, () => effect);
  return {
    form,
    mitigations: effects.map((_, index) => ({ key: `m${index}`, delivery })),
    risks: [{ key: "r", likelihood: 0.5, severity: 10, overlap, effects }],
  };
}

describe("twelve mitigations that act and one that does not", () => {
  const wide = anyModel({ risks: 3, mitigations: 4 }, { backfire: true });

  test("are the twelve alone, enumerated risk by risk, and the thirteenth has no share", () => {
    fc.assert(
      fc.property(wide, fc.integer({ min: 0, max: 12 }), (few, place) => {
        // Idle ones fill up to twelve, so that only the thirteenth makes the model one of many.
        const idle = 12 - few.mitigations.length;
        const fill = <T>(items: readonly T[], item: (index: number) => T, count = idle) => [
          ...items,
          ...Array.from({ length: count }, (_, index) => item(index)),
        ];
        const twelve: PlainModel = {
          ...few,
          mitigations: fill(few.mitigations, (index) => ({ key: `idle${index}`, delivery: 0.5 })),
          risks: few.risks.map((risk) => ({ ...risk, effects: fill(risk.effects, () => NOTHING) })),
        };
        const thirteen: PlainModel = {
          ...twelve,
          mitigations: twelve.mitigations.toSpliced(place, 0, { key: "extra", delivery: 0.7 }),
          risks: twelve.risks.map((risk) => ({
            ...risk,
            effects: risk.effects.toSpliced(place, 0, NOTHING),
          })),
        };
        const [known, many] = [plugIn(few), plugInOfMany(thirteen)];
        expect(plugInOfMany(twelve).basis).toBe("enumeration");
        expect(many.basis).toBe("simulation");
        const { inherent, residual, band, otherForm, risks, attribution } = many.plugIn;
        expect(otherForm.modelForm).toBe(known.otherForm.modelForm);
        const totals = ({ best, independent, worst }: typeof band) => [best, independent, worst];
        [residual.total, inherent.total, inherent.pAny, otherForm.total, ...totals(band)].forEach(
          (value, index) => {
            const wanted = [
              known.residual.total,
              known.inherent.total,
              known.inherent.pAny,
              known.otherForm.total,
              ...totals(known.band),
            ];
            expect(value).toBeCloseTo(wanted[index] ?? -1, 10);
          },
        );
        expect(risks.map(({ key }) => key)).toEqual(known.risks.map(({ key }) => key));
        for (const share of attribution) {
          const same = known.attribution.find(({ mitigation }) => mitigation === share.mitigation);
          expect(share.shapley).toBeCloseTo(same?.shapley ?? 0, 10);
          expect(share.firstIn).toBeCloseTo(same?.firstIn ?? 0, 10);
          expect(share.lastIn).toBeCloseTo(same?.lastIn ?? 0, 10);
          for (const { key } of known.risks)
            expect(share.byRisk[key]).toBeCloseTo(same?.byRisk[key] ?? 0, 10);
        }
        // A mean over 5,000 states of a number in [0, 1]: four standard errors of at most ½/√5000.
        expect(Math.abs(residual.pAny - known.residual.pAny)).toBeLessThan(2 / Math.sqrt(5000));
      }),
      { numRuns: 20 },
    );
  });
});

describe("thirteen mitigations that are delivered for sure", () => {
  const overlap = 0.25;
  // Thirteen of 10 % and of 5 %: independently 0.9^13 and 0.95^13 remain, at worst one effect alone.
  const share = (removed: number) => (1 - overlap) * (1 - removed) ** 13 + overlap * (1 - removed);
  const rate = (left: number) => 1 - 0.5 ** left;
  const odds = (p: number, factor: number) => (p * factor) / (1 - p + p * factor);
  const effect = { likelihood: 0.1, severity: 0.05, backfire: 1.1, delivery: 1, overlap };

  test.each([
    ["rate", rate, (left: number) => 0.5 * left],
    ["relative", (left: number) => 0.5 * left, rate],
  ] as const)("in %s form with backfire leave what one state leaves, worked by hand", (form, own, other) => {
    const { plugIn: result } = plugInOfMany(equal(13, { ...effect, form }));
    const raised = 1.1 ** 13;
    const severity = 10 * share(0.05);
    const likelihood = odds(own(share(0.1)), raised);
    expect(result.residual.total).toBeCloseTo(likelihood * severity, 10);
    expect(result.residual.pAny).toBeCloseTo(likelihood, 12);
    expect(result.inherent).toEqual({ total: 5, pAny: 0.5 });
    expect(result.otherForm.total).toBeCloseTo(odds(other(share(0.1)), raised) * severity, 10);
    // At best thirteen of 10 % remove it all; odds of nothing stay nothing.
    expect(result.band.best).toBe(0);
    expect(result.band.independent).toBeCloseTo(odds(own(0.9 ** 13), raised) * 10 * 0.95 ** 13, 10);
    expect(result.band.worst).toBeCloseTo(odds(own(0.9), raised) * 9.5, 10);
    const [risk] = result.risks;
    expect(risk?.reduction).toBeCloseTo(1 - (likelihood * severity) / 5, 12);
    expect(risk?.likelihood.inherent).toBe(0.5);
    expect(risk?.likelihood.residual).toBeCloseTo(likelihood, 12);
    const twelve =
      odds(own((1 - overlap) * 0.9 ** 12 + overlap * 0.9), 1.1 ** 12) *
      10 *
      ((1 - overlap) * 0.95 ** 12 + overlap * 0.95);
    const first = odds(own(0.9), 1.1) * 9.5;
    let sum = 0;
    for (const { shapley, firstIn, lastIn } of result.attribution) {
      expect(firstIn).toBeCloseTo(5 - first, 10);
      expect(lastIn).toBeCloseTo(twelve - likelihood * severity, 10);
      // By symmetry a thirteenth of what all remove; over 5,000 random orders within four standard errors of ½ each.
      expect(Math.abs(shapley - (5 - likelihood * severity) / 13)).toBeLessThan(2 / Math.sqrt(5000));
      sum += shapley;
    }
    expect(sum).toBeCloseTo(5 - likelihood * severity, 9);
  });

  test("leave nothing where nothing was at stake, and have no reduction", () => {
    const model = equal(13, { ...effect, form: "rate" });
    const idle = { ...model, risks: model.risks.map((risk) => ({ ...risk, severity: 0 })) };
    const { risks, residual } = plugInOfMany(idle).plugIn;
    expect([residual.total, risks[0]?.reduction]).toEqual([0, null]);
  });
});

describe("thirteen mitigations that may not be delivered", () => {
  test.each([
    ["rate", 1],
    ["rate", 1.5],
    ["relative", 1.5],
  ] as const)(
    "in %s form with backfire %f leave what walking through all states leaves",
    (form, backfire) => {
      const effect = { likelihood: 0.1, severity: 0.05, backfire, overlap: 0.25 };
      const model = equal(13, { ...effect, form, delivery: 0.5 });
      const [risk] = model.risks;
      if (!risk) throw new Error("the model has a risk");
      // Harm lies in [0, 10], and a mean over 5,000 states within four standard errors of at most 5/√5000.
      const error = 20 / Math.sqrt(5000);
      const { residual, attribution, risks } = plugInOfMany(model).plugIn;
      expect(Math.abs(residual.total - residualOf(model, risk))).toBeLessThan(error);
      const unit = { ...risk, severity: 1, effects: risk.effects.map((each) => ({ ...each, severity: 0 })) };
      expect(Math.abs((risks[0]?.likelihood.residual ?? 9) - residualOf(model, unit))).toBeLessThan(
        error / 10,
      );
      expect(Math.abs(residual.pAny - residualOf(model, unit))).toBeLessThan(error / 10);
      const sum = attribution.reduce((total, { shapley }) => total + shapley, 0);
      expect(sum).toBeCloseTo(5 - residual.total, 9);
    },
  );

  test("in relative form without backfire all but the best case, the other form and the split is exact", () => {
    const effect = { likelihood: 0.1, severity: 0, backfire: 1, delivery: 0.5 };
    const { residual, band, risks, attribution, otherForm } = plugInOfMany(
      equal(13, { ...effect, form: "relative", overlap: 0.25 }),
    ).plugIn;
    // Any delivered leaves at worst 0.9; none is with 0.5^13.
    const [independent, worst] = [5 * 0.95 ** 13, 5 * (0.9 + 0.1 * 0.5 ** 13)];
    const left = 0.75 * independent + 0.25 * worst;
    expect(residual.total).toBeCloseTo(left, 11);
    expect(band.independent).toBeCloseTo(independent, 11);
    expect(band.worst).toBeCloseTo(worst, 11);
    // At best the number delivered removes 10 % each: binomial, of thirteen halves, at most ten count.
    const states = Array.from({ length: 14 }, (_, delivered) => delivered);
    const ways = (n: number): number => (n === 0 ? 1 : (ways(n - 1) * (14 - n)) / n);
    const over = (harm: (delivered: number) => number) =>
      states.reduce((sum, delivered) => sum + ways(delivered) * 0.5 ** 13 * harm(delivered), 0);
    // Harm with a spread of at most 1 hp over the states, and 5,000 of them.
    const error = 4 / Math.sqrt(5000);
    expect(Math.abs(band.best - over((n) => 5 * Math.max(0, 1 - 0.1 * n)))).toBeLessThan(error);
    const share = (n: number) => (n === 0 ? 1 : 0.75 * 0.9 ** n + 0.25 * 0.9);
    expect(Math.abs(otherForm.total - over((n) => 10 * (1 - 0.5 ** share(n))))).toBeLessThan(error);
    expect(risks[0]?.likelihood.residual).toBeCloseTo(left / 10, 12);
    expect(risks[0]?.reduction).toBeCloseTo(1 - left / 5, 12);
    const twelve = 0.75 * 5 * 0.95 ** 12 + 0.25 * 5 * (0.9 + 0.1 * 0.5 ** 12);
    for (const { firstIn, lastIn } of attribution) {
      expect(firstIn).toBeCloseTo(0.25, 11);
      expect(lastIn).toBeCloseTo(twelve - left, 11);
    }
    const sum = attribution.reduce((total, { shapley }) => total + shapley, 0);
    expect(sum).toBeCloseTo(5 - left, 10);
  });
});

describe("an exact total", () => {
  const [walked, more] = [MAX_WALKED, MAX_WALKED + 1];
  const of = (
    count: number,
    form: Form,
    backfire: number,
    change: Partial<Effect & { delivery: number }> = {},
  ) =>
    hasExactTotal(equal(count, { likelihood: 0.1, severity: 0, backfire, delivery: 0.5, form, ...change }));

  test("is there in relative form without backfire, and otherwise up to as many as can be walked through", () => {
    expect(of(40, "relative", 1)).toBe(true);
    expect([of(walked, "relative", 2), of(more, "relative", 2)]).toEqual([true, false]);
    expect([of(walked, "rate", 1), of(more, "rate", 1)]).toEqual([true, false]);
    expect(of(more, "rate", 1, { likelihood: 0, severity: 0.1 })).toBe(false);
    expect(of(more, "rate", 2, { likelihood: 0 })).toBe(false);
  });

  test("does not count who is never delivered or does nothing, and needs every risk", () => {
    expect(of(40, "rate", 1, { delivery: 0 })).toBe(true);
    expect(of(40, "rate", 1, { likelihood: 0 })).toBe(true);
    const [few, many] = [equal(1, { ...NOTHING, form: "rate", delivery: 1 }), equal(more, ACTING)];
    expect(hasExactTotal({ ...many, risks: [...few.risks, ...many.risks] })).toBe(false);
    const [risk] = many.risks;
    if (!risk) throw new Error("the model has a risk");
    // One that backfires among others that do not is enough.
    const effects = risk.effects.map((effect, index) => ({ ...effect, backfire: index === 0 ? 2 : 1 }));
    expect(hasExactTotal({ ...many, form: "relative", risks: [{ ...risk, effects }] })).toBe(false);
  });
});

const ACTING = { likelihood: 0.1, severity: 0, backfire: 1, delivery: 0.5, form: "rate" as const };
