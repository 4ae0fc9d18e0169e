import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlainModel } from "@/lib/scoring/plain-model";
import { plugIn } from "@/lib/scoring/plug-in";

// Steps of 1/10,000: finer than any judgement, and never so small that a product underflows.
const share = fc.integer({ min: 0, max: 10_000 }).map((steps) => steps / 10_000);
const effect = fc.record({ likelihood: share, severity: share, backfire: fc.constant(1) });

/** Small models: 1–4 risks, 0–4 mitigations, no backfire unless a test adds it. */
const model = fc.integer({ min: 0, max: 4 }).chain((mitigations) =>
  fc.record({
    form: fc.constantFrom("relative" as const, "rate" as const),
    mitigations: fc
      .array(share, { minLength: mitigations, maxLength: mitigations })
      .map((delivery) => delivery.map((q, index) => ({ key: `m${index}`, delivery: q }))),
    risks: fc
      .array(
        fc.record({
          likelihood: share,
          severity: share.map((part) => part * 100),
          overlap: share,
          effects: fc.array(effect, { minLength: mitigations, maxLength: mitigations }),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((risks) => risks.map((risk, index) => ({ key: `r${index}`, ...risk }))),
  }),
);

// Sums and products of up to a few hundred terms of size 100 round in their last bits only.
const ROUNDING = 1e-10;

function dropLast({ form, mitigations, risks }: PlainModel): PlainModel {
  return {
    form,
    mitigations: mitigations.slice(0, -1),
    risks: risks.map((risk) => ({ ...risk, effects: risk.effects.slice(0, -1) })),
  };
}

const withMitigation = model.filter(({ mitigations }) => mitigations.length > 0);

describe("the laws of the exact results", () => {
  test("P1: nothing is negative and no residual exceeds its inherent risk", () => {
    fc.assert(
      fc.property(model, (each) => {
        for (const risk of plugIn(each).risks) {
          expect(risk.residual).toBeGreaterThanOrEqual(0);
          expect(risk.residual).toBeLessThanOrEqual(risk.inherent + ROUNDING);
          expect(risk.likelihood.residual).toBeLessThanOrEqual(risk.likelihood.inherent + 1e-15);
        }
      }),
    );
  });

  test("P2: adding a mitigation never raises a risk, the total or P(any)", () => {
    fc.assert(
      fc.property(withMitigation, (each) => {
        const [more, fewer] = [plugIn(each), plugIn(dropLast(each))];
        expect(more.residual.total).toBeLessThanOrEqual(fewer.residual.total + ROUNDING);
        expect(more.residual.pAny).toBeLessThanOrEqual(fewer.residual.pAny + ROUNDING);
        more.risks.forEach((risk, index) => {
          expect(risk.residual).toBeLessThanOrEqual((fewer.risks[index]?.residual ?? 0) + ROUNDING);
        });
      }),
    );
  });

  test("P3: more delivery never raises the residual, more overlap never lowers it", () => {
    fc.assert(
      fc.property(withMitigation, share, (each, raise) => {
        const surer = {
          ...each,
          mitigations: each.mitigations.map((m) => ({
            ...m,
            delivery: m.delivery + raise * (1 - m.delivery),
          })),
        };
        const overlapping = {
          ...each,
          risks: each.risks.map((r) => ({ ...r, overlap: r.overlap + raise * (1 - r.overlap) })),
        };
        const now = plugIn(each).residual.total;
        expect(plugIn(surer).residual.total).toBeLessThanOrEqual(now + ROUNDING);
        expect(plugIn(overlapping).residual.total).toBeGreaterThanOrEqual(now - ROUNDING);
      }),
    );
  });

  test("P4: a mitigation that is never delivered changes nothing, to the last bit", () => {
    fc.assert(
      fc.property(withMitigation, (each) => {
        const never = {
          ...each,
          mitigations: each.mitigations.map((m, i, all) =>
            i === all.length - 1 ? { ...m, delivery: 0 } : m,
          ),
        };
        expect(plugIn(never).residual).toEqual(plugIn(dropLast(each)).residual);
      }),
    );
  });

  test("P5: a mitigation that surely stops the event leaves nothing, under any overlap", () => {
    fc.assert(
      fc.property(withMitigation, (each) => {
        const absorbing = {
          ...each,
          mitigations: each.mitigations.map((m) => ({ ...m, delivery: 1 })),
          risks: each.risks.map((r) => ({ ...r, effects: r.effects.map((e) => ({ ...e, likelihood: 1 })) })),
        };
        expect(plugIn(absorbing).residual).toEqual({ total: 0, pAny: 0 });
      }),
    );
  });

  test("P6: the order of risks and mitigations does not matter", () => {
    fc.assert(
      fc.property(model, (each) => {
        const reversed = {
          ...each,
          mitigations: each.mitigations.toReversed(),
          risks: each.risks.toReversed().map((risk) => ({ ...risk, effects: risk.effects.toReversed() })),
        };
        const [here, there] = [plugIn(each), plugIn(reversed)];
        expect(there.residual.total).toBeCloseTo(here.residual.total, 9);
        expect(there.residual.pAny).toBeCloseTo(here.residual.pAny, 9);
        for (const { mitigation, shapley } of here.attribution) {
          const same = there.attribution.find((share) => share.mitigation === mitigation);
          expect(same?.shapley).toBeCloseTo(shapley, 9);
        }
      }),
    );
  });

  test("P8: the result lies in its dependence band, and the band closes with one mitigation", () => {
    fc.assert(
      fc.property(model, (each) => {
        const { band, residual } = plugIn(each);
        expect(band.best).toBeLessThanOrEqual(band.independent + ROUNDING);
        expect(band.independent).toBeLessThanOrEqual(residual.total + ROUNDING);
        expect(residual.total).toBeLessThanOrEqual(band.worst + ROUNDING);
        if (each.mitigations.length <= 1) expect(band.worst).toBeCloseTo(band.best, 9);
      }),
    );
  });

  test("P12: P(any) lies between the largest likelihood and the sum of all", () => {
    fc.assert(
      fc.property(model, (each) => {
        const { residual, risks } = plugIn(each);
        const likelihoods = risks.map(({ likelihood }) => likelihood.residual);
        expect(residual.pAny).toBeGreaterThanOrEqual(Math.max(...likelihoods) - ROUNDING);
        expect(residual.pAny).toBeLessThanOrEqual(
          Math.min(
            1,
            likelihoods.reduce((a, b) => a + b, 0),
          ) + ROUNDING,
        );
      }),
    );
  });

  test("P13: attribution sums to what is removed, risk by risk, is never negative, and in relative form lies between last-in and first-in", () => {
    fc.assert(
      fc.property(model, (each) => {
        const { attribution, risks } = plugIn(each);
        for (const risk of risks) {
          const removed = attribution.reduce((sum, share) => sum + (share.byRisk[risk.key] ?? 0), 0);
          expect(removed).toBeCloseTo(risk.inherent - risk.residual, 8);
        }
        for (const { shapley, firstIn, lastIn } of attribution) {
          expect(shapley).toBeGreaterThanOrEqual(-ROUNDING);
          if (each.form === "relative") {
            expect(lastIn).toBeLessThanOrEqual(shapley + ROUNDING);
            expect(shapley).toBeLessThanOrEqual(firstIn + ROUNDING);
          }
        }
      }),
    );
  });

  test("TV-04e: in rate form the second mitigation may remove more than the first", () => {
    const half = { likelihood: 0.5, severity: 0, backfire: 1 };
    const [first] = plugIn({
      form: "rate",
      mitigations: [
        { key: "a", delivery: 1 },
        { key: "b", delivery: 1 },
      ],
      risks: [{ key: "r", likelihood: 0.99, severity: 1, overlap: 0, effects: [half, half] }],
    }).attribution;
    expect(first?.firstIn).toBeCloseTo(0.09, 12);
    expect(first?.lastIn).toBeCloseTo(0.21622776601683802, 12);
  });

  test("P28: harm scales: doubling every severity doubles every harm, to the last bit", () => {
    fc.assert(
      fc.property(model, (each) => {
        const doubled = {
          ...each,
          risks: each.risks.map((risk) => ({ ...risk, severity: risk.severity * 2 })),
        };
        const [once, twice] = [plugIn(each), plugIn(doubled)];
        expect(twice.residual.total).toBe(once.residual.total * 2);
        expect(twice.band.worst).toBe(once.band.worst * 2);
      }),
    );
  });

  test("a mitigation that backfires can leave more than there was, and its share is then negative", () => {
    const result = plugIn({
      form: "relative",
      mitigations: [{ key: "m", delivery: 1 }],
      risks: [
        {
          key: "r",
          likelihood: 0.2,
          severity: 10,
          overlap: 0,
          effects: [{ likelihood: 0, severity: 0, backfire: 4 }],
        },
      ],
    });
    expect(result.residual.total).toBeCloseTo(5, 12);
    expect(result.attribution[0]?.shapley).toBeCloseTo(-3, 12);
  });
});
