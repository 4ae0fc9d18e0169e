import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlainModel } from "@/lib/scoring/plain-model";
import { residualTotal } from "@/lib/scoring/residual";
import { residualAt } from "@/lib/scoring/residual-at";

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Most effects do one thing only, and some nothing: a delivery must be told from one that changes nothing. */
const effect = fc.oneof(
  fc.constant({ likelihood: 0, severity: 0, backfire: 1 }),
  share.map((likelihood) => ({ likelihood, severity: 0, backfire: 1 })),
  share.map((severity) => ({ likelihood: 0, severity, backfire: 1 })),
  fc.double({ min: 1, max: 3, noNaN: true }).map((backfire) => ({ likelihood: 0, severity: 0, backfire })),
);
const MITIGATIONS = ["a", "b", "c"] as const;
const model: fc.Arbitrary<PlainModel> = fc.record({
  form: fc.constantFrom("relative", "rate"),
  mitigations: fc
    .tuple(share, share, share)
    .map((deliveries) => deliveries.map((delivery, index) => ({ key: MITIGATIONS[index] ?? "", delivery }))),
  risks: fc
    .array(fc.tuple(share, fc.double({ min: 0, max: 100, noNaN: true }), share, effect, effect, effect), {
      minLength: 1,
      maxLength: 3,
    })
    .map((risks) =>
      risks.map(([likelihood, severity, overlap, ...effects], index) => {
        return { key: `r${index}`, likelihood, severity, overlap, effects };
      }),
    ),
});

const KEYS = [
  "mitigation:a:delivery",
  "mitigation:b:delivery",
  "mitigation:c:delivery",
  "risk:r0:likelihood",
  "risk:r0:severity",
];
const values = fc.tuple(share, share, share, share, fc.double({ min: 0, max: 100, noNaN: true }));

/** The model with those inputs, written out by hand. */
function withValues({ form, mitigations, risks }: PlainModel, to: readonly number[]): PlainModel {
  const [first, ...others] = risks;
  return {
    form,
    mitigations: mitigations.map((one, index) => ({ ...one, delivery: to[index] ?? 0 })),
    risks: [{ ...first, likelihood: to[3], severity: to[4] } as PlainModel["risks"][number], ...others],
  };
}

describe("the residual at some inputs", () => {
  it("is the total of the model with these inputs, however many were tried before", () => {
    fc.assert(
      fc.property(model, fc.array(values, { minLength: 1, maxLength: 4 }), (plain, tried) => {
        const { evaluate } = residualAt(plain, KEYS);
        for (const to of tried) {
          const total = residualTotal(withValues(plain, to));
          expect(Math.abs(evaluate(Float64Array.from(to)) - total)).toBeLessThanOrEqual(1e-9 * (1 + total));
        }
      }),
    );
  });

  it("leaves the model as it was, and refuses an input that it lacks", () => {
    fc.assert(
      fc.property(model, values, (plain, to) => {
        const before = structuredClone(plain);
        residualAt(plain, KEYS).evaluate(Float64Array.from(to));
        expect(plain).toEqual(before);
        expect(() => residualAt(plain, ["risk:none:likelihood"])).toThrow(RangeError);
      }),
    );
  });

  it("counts more work for a risk whose states must be enumerated", () => {
    const plain = (form: PlainModel["form"], backfire: number): PlainModel => ({
      form,
      mitigations: MITIGATIONS.map((key) => ({ key, delivery: 0.5 })),
      risks: [
        {
          key: "r0",
          likelihood: 0.5,
          severity: 10,
          overlap: 0,
          effects: MITIGATIONS.map(() => ({ likelihood: 0.5, severity: 0, backfire })),
        },
      ],
    });
    const steps = (one: PlainModel) => residualAt(one, KEYS).steps;
    expect(steps(plain("rate", 1))).toBeGreaterThan(steps(plain("relative", 1)));
    expect(steps(plain("relative", 2))).toBe(steps(plain("rate", 2)));
  });
});
