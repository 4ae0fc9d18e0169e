import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { residualsOf, withChange } from "@/lib/scoring/mitigation-change";
import type { PlainModel } from "@/lib/scoring/plain-model";
import { plugIn } from "@/lib/scoring/plug-in";

const model: PlainModel = {
  form: "rate",
  mitigations: [
    { key: "a", delivery: 0.7 },
    { key: "b", delivery: 0.4 },
  ],
  risks: [
    {
      key: "r",
      likelihood: 0.6,
      severity: 10,
      overlap: 0.25,
      effects: [
        { likelihood: 0.4, severity: 0.2, backfire: 1 },
        { likelihood: 0.3, severity: 0.1, backfire: 1.5 },
      ],
    },
    {
      key: "s",
      likelihood: 0.1,
      severity: 30,
      overlap: 0,
      effects: [
        { likelihood: 0.5, severity: 0, backfire: 1 },
        { likelihood: 0, severity: 0, backfire: 2 },
      ],
    },
  ],
};
const without = (key: string): PlainModel => ({
  ...model,
  mitigations: model.mitigations.filter((one) => one.key !== key),
  risks: model.risks.map((risk) => ({
    ...risk,
    effects: risk.effects.filter((_, place) => model.mitigations[place]?.key !== key),
  })),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

it("what remains is the residual of the score, risk by risk", () => {
  const scored = plugIn(model).risks.map(({ residual }) => residual);
  residualsOf(model).forEach((residual, place) => {
    expect(residual).toBeCloseTo(scored[place] ?? Number.NaN, 12);
  });
});

describe.each(["a", "b"])("mitigation %s", (mitigation) => {
  it("without any effect, or never delivered, leaves what its absence leaves", () => {
    const absent = residualsOf(without(mitigation));
    for (const change of [
      { effect: 0, delivery: 1 },
      { effect: 1, delivery: 0 },
    ])
      residualsOf(withChange(model, { mitigation, ...change })).forEach((residual, place) => {
        expect(residual).toBeCloseTo(absent[place] ?? Number.NaN, 12);
      });
  });

  it("with all of its effects and delivery is the one that was judged, to the last bit", () => {
    expect(withChange(model, { mitigation, effect: 1, delivery: 1 })).toEqual(model);
  });

  it("delivered less often leaves what lies between its presence and its absence, in proportion", () => {
    fc.assert(
      fc.property(share, (delivery) => {
        const [there, absent] = [residualsOf(model), residualsOf(without(mitigation))];
        residualsOf(withChange(model, { mitigation, effect: 1, delivery })).forEach((residual, place) => {
          const expected = delivery * (there[place] ?? 0) + (1 - delivery) * (absent[place] ?? 0);
          expect(residual).toBeCloseTo(expected, 10);
        });
      }),
    );
  });
});

it("less effect never leaves less, where nothing backfires", () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const left = (effect: number) =>
        residualsOf(withChange(model, { mitigation: "a", effect, delivery: 1 }))[0] ?? 0;
      expect(left(less)).toBeGreaterThanOrEqual(left(more) - 1e-12);
    }),
  );
});

it("a mitigation that is not there changes nothing", () => {
  expect(withChange(model, { mitigation: "z", effect: 0, delivery: 0 })).toBe(model);
});
