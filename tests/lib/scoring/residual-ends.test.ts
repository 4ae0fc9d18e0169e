import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { residualEnds } from "@/lib/scoring/residual-ends";
import { simulateModel } from "@/lib/scoring/simulate";
import { uncertainModel } from "@/lib/scoring/uncertain-model";
import {
  makeAssessment,
  makeEffect,
  makeInputs,
  makeMitigationJudgement,
  makeRiskJudgement,
} from "../../make";

const point = (value: number) => ({ kind: "point", value }) as const;
const [risk] = makeAssessment().risks;
const [mitigation] = makeAssessment().mitigations;
if (!risk || !mitigation) throw new Error("the builder makes a risk and a mitigation");

/** One risk and one mitigation, with every number known but those that are given. */
function ends(over: Partial<ScenarioInputs>, task = { seed: 1, draws: 2000 }) {
  const inputs = makeInputs({
    risks: { [risk?.key ?? ""]: makeRiskJudgement({ likelihood: point(0.4), severity: point(10) }) },
    mitigations: {},
    effects: [],
    ...over,
  });
  const [found] = residualEnds(uncertainModel(makeAssessment(), inputs), task);
  if (!found) throw new Error("one risk is scored");
  return found;
}

/** A mitigation that halves the likelihood and takes a tenth off the severity, delivered with some probability. */
function mitigated(delivery: number): Partial<ScenarioInputs> {
  return {
    mitigations: { [mitigation?.key ?? ""]: makeMitigationJudgement({ delivery: point(delivery) }) },
    effects: [
      makeEffect({
        mitigation: mitigation?.key ?? "",
        risk: risk?.key ?? "",
        likelihood: point(0.5),
        severity: point(0.1),
      }),
    ],
  };
}

describe("P10 and P90 of what is left of a risk", () => {
  it("are the numbers themselves where nothing is open", () => {
    expect(ends({})).toEqual({
      key: risk.key,
      likelihood: { low: 0.4, high: 0.4 },
      severity: { low: 10, high: 10 },
    });
    expect(ends(mitigated(1))).toMatchObject({
      likelihood: { low: 0.2, high: 0.2 },
      severity: { low: 9, high: 9 },
    });
  });

  it("span delivered and undelivered where either is likelier than one in ten", () => {
    expect(ends(mitigated(0.5))).toMatchObject({
      likelihood: { low: 0.2, high: 0.4 },
      severity: { low: 9, high: 10 },
    });
    expect(ends(mitigated(0.97))).toMatchObject({ likelihood: { low: 0.2, high: 0.2 } });
  });

  it("are those of the judgement where no mitigation is there", () => {
    const likelihood = { kind: "uniform", min: 0.2, max: 0.7 } as const;
    const found = ends(
      { risks: { [risk.key]: makeRiskJudgement({ likelihood, severity: point(10) }) } },
      { seed: 2, draws: 20_000 },
    );
    // Half a percentage point: 20,000 draws leave four standard errors of 0.2 points, of a width of 50.
    expect(Math.abs(found.likelihood.low - 0.25)).toBeLessThan(0.005);
    expect(Math.abs(found.likelihood.high - 0.65)).toBeLessThan(0.005);
  });

  it("are of the draws that a simulation with the same seed makes first", () => {
    const severity = { kind: "uniform", min: 0, max: 30 } as const;
    const one = { risks: { [risk.key]: makeRiskJudgement({ likelihood: point(1), severity }) } };
    const inputs = makeInputs({ mitigations: {}, effects: [], ...one });
    const { risks } = simulateModel(uncertainModel(makeAssessment(), inputs), { seed: 5, draws: 101 });
    const sorted = risks[0]?.expectedHarm.toSorted();
    // Of 101 draws the 11th and the 91st are the tenth and the ninetieth percentile.
    expect(ends(one, { seed: 5, draws: 101 }).severity).toEqual({ low: sorted?.[10], high: sorted?.[90] });
  });

  it("never rise with a further mitigation that does not backfire", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 1000 }), (delivery, seed) => {
        const task = { seed, draws: 300 };
        const [without, with_] = [ends({}, task), ends(mitigated(delivery), task)];
        for (const field of ["likelihood", "severity"] as const)
          for (const end of ["low", "high"] as const)
            expect(with_[field][end]).toBeLessThanOrEqual(without[field][end]);
      }),
    );
  });

  it("are none where nothing is scored, and need a draw", () => {
    const model = uncertainModel(makeAssessment(), makeInputs({ risks: {}, effects: [] }));
    expect(residualEnds(model, { seed: 1, draws: 10 })).toEqual([]);
    for (const draws of [0, -1, 1.5])
      expect(() => residualEnds(model, { seed: 1, draws })).toThrow(RangeError);
  });
});
