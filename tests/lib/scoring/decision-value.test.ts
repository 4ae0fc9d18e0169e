import { describe, expect, it } from "vitest";
import { type DecisionOption, decisionValue } from "@/lib/scoring/decision-value";
import { makeAssessment, makeInputs, makeMitigationJudgement, makeRiskJudgement } from "../../make";

const definition = makeAssessment();
const point = (value: number) => ({ kind: "point" as const, value });
const task = { seed: 1, draws: 20_000, rate: 1 };

/** Harm 0.5·s with s uniform on 0 to 20; with the mitigation, which surely takes all of it, nothing. */
function doing(cost: number): [nothing: DecisionOption, something: DecisionOption] {
  const risks = {
    escalation: makeRiskJudgement({ likelihood: point(0.5), severity: { kind: "uniform", min: 0, max: 20 } }),
  };
  const effects = [
    { mitigation: "hotline", risk: "escalation", likelihood: point(1), severity: point(0), rationale: "" },
  ];
  return [
    { definition, inputs: makeInputs({ risks, mitigations: {}, effects: [] }), cost: 0 },
    {
      definition,
      inputs: makeInputs({
        risks,
        mitigations: { hotline: makeMitigationJudgement({ delivery: point(1) }) },
        effects,
      }),
      cost,
    },
  ];
}

describe("the worth of knowing more before choosing", () => {
  it("is what acting on the severity saves, where only the severity is uncertain", () => {
    // Harm is uniform on 0 to 10, mean 5. Against a cost of 5, E[min(harm, 5)] = 3.75: knowing is worth 1.25.
    const value = decisionValue(doing(5), task);
    // The standard error of a mean of 20,000 draws of harm is 0.02; in bins the worth is a little lower.
    expect(Math.abs(value.evpi - 1.25)).toBeLessThan(0.05);
    expect(value.evppi.map(({ input }) => input)).toEqual(["risk:escalation:severity"]);
    expect(Math.abs((value.evppi[0]?.value ?? 0) - value.evpi)).toBeLessThan(0.02);
    expect(value.losses[1]).toBeCloseTo(5, 9);
    expect(Math.abs((value.losses[0] ?? 0) - 5)).toBeLessThan(0.1);
  });

  it("is nought where one scenario is better whatever is known, and the rate decides on that", () => {
    const dear = decisionValue(doing(11), task);
    expect([dear.evpi, dear.best]).toEqual([0, 0]);
    expect(dear.evppi[0]?.value).toBe(0);
    const free = decisionValue(doing(11), { ...task, rate: 0 });
    expect([free.evpi, free.best]).toEqual([0, 1]);
  });

  it("tells a judgement that matters from one that does nothing", () => {
    const value = decisionValue(doing(5), task);
    expect(value.noise).toBeLessThan(0.1);
    expect(value.evppi[0]?.value).toBeGreaterThan(5 * value.noise);
  });

  it("is the same again, has no inputs where all is known, and needs two scenarios", () => {
    expect(decisionValue(doing(5), task)).toEqual(decisionValue(doing(5), task));
    const known = { definition, inputs: makeInputs(), cost: 1 };
    expect(decisionValue([known, { ...known, cost: 2 }], task)).toMatchObject({
      evpi: 0,
      evppi: [],
      best: 0,
    });
    expect(() => decisionValue([known], task)).toThrow(RangeError);
  });

  it("tells how far it is, to the end", () => {
    const told: number[] = [];
    decisionValue(doing(5), { ...task, draws: 100, onProgress: (share) => told.push(share) });
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
  });
});
