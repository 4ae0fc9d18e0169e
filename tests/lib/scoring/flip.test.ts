import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scenario, ScenarioInputs } from "@/lib/model/scenario";
import { betterFlip, type ScenarioFlip, toleranceFlip, topRiskFlip } from "@/lib/scoring/flip";
import { type Flip, jointFlip, movesOfFlip, singleFlip } from "@/lib/scoring/flip-search";
import {
  type Lever,
  leversOf,
  type Moves,
  movedModel,
  NOTCHES,
  positionOf,
  valueAt,
} from "@/lib/scoring/lever";
import { type PlainModel, plainModel } from "@/lib/scoring/plain-model";
import { residualOf, residualTotal } from "@/lib/scoring/residual";
import { anyFile, anyScenario } from "../../fixtures/any-scenario";
import { goldenFile } from "../../fixtures/vectors";

const [baseline] = goldenFile.scenarios;
if (!baseline) throw new Error("the golden file has no scenario");
const { model: golden } = plainModel(goldenFile, baseline);

function topOf(model: PlainModel): string | undefined {
  const risks = model.risks.map((risk) => ({ key: risk.key, residual: residualOf(model, risk) }));
  return risks.sort((a, b) => b.residual - a.residual)[0]?.key;
}

/** Without backfire every input works in one direction, which makes the smallest flip certain. */
function withoutBackfire<S extends ScenarioInputs>(scenario: S): S {
  return { ...scenario, effects: scenario.effects.map(({ backfire: _, ...effect }) => effect) };
}

describe("the scale of an input", () => {
  test("positions and values undo each other, and the ends are exact", () => {
    for (const lever of leversOf(goldenFile, baseline)) {
      expect(valueAt(lever, positionOf(lever))).toBeCloseTo(lever.now, 12);
      expect([valueAt(lever, -1), valueAt(lever, 2)]).toEqual([lever.scale.min, lever.scale.max]);
    }
  });

  test("a notch is five points of a share and a quarter of a severity level", () => {
    const levers = leversOf(goldenFile, baseline);
    const [likelihood, severity] = levers;
    if (!likelihood || !severity) throw new Error("the golden case has inputs");
    expect(valueAt(likelihood, positionOf(likelihood) + 1 / NOTCHES)).toBeCloseTo(0.375, 12);
    expect(valueAt(severity, positionOf(severity) + 4 / NOTCHES) / severity.now).toBeCloseTo(
      Math.sqrt(10),
      12,
    );
  });

  test("there are 27 inputs in the golden case: two a risk, one a mitigation, two a pair", () => {
    const inputs = leversOf(goldenFile, baseline).map(({ input }) => input);
    expect(inputs).toHaveLength(27);
    expect(new Set(inputs).size).toBe(27);
    expect(inputs.slice(5, 7)).toEqual(["risk:competition:severity", "mitigation:communication:delivery"]);
    expect(inputs[9]).toBe("effect:communication:escalation:likelihood");
  });

  test("a pair that nobody judged is no input; a factor is one where it was given", () => {
    const [first, ...rest] = baseline.effects;
    if (!first) throw new Error("the golden case has effects");
    const backfiring = { ...first, backfire: { kind: "point" as const, value: 2 } };
    const inputs = { ...baseline, effects: [backfiring, ...rest.slice(1)] };
    const levers = leversOf(goldenFile, inputs);
    expect(levers).toHaveLength(26);
    expect(levers.find(({ input }) => input.endsWith("backfire"))).toMatchObject({
      now: 2,
      scale: { kind: "log", min: 1, max: 10 },
    });
  });

  test("a number beyond its scale stretches it, and no harm at all can still grow", () => {
    const risk = (value: number) => ({
      ...baseline,
      risks: {
        escalation: {
          likelihood: { kind: "point" as const, value: 1 },
          severity: { kind: "point" as const, value },
          overlap: 0,
          rationale: "",
          evidence: [],
        },
      },
    });
    const scale = (value: number) => leversOf(goldenFile, risk(value))[1]?.scale;
    expect(scale(250)).toMatchObject({ kind: "log", max: 250 });
    expect(scale(0.01)).toMatchObject({ kind: "log", min: 0.01, max: 100 });
    expect(scale(0)).toEqual({ kind: "linear", min: 0, max: 100 });
    const [, nothing] = leversOf(goldenFile, risk(0));
    if (!nothing) throw new Error("the case has a severity");
    expect([positionOf(nothing), valueAt(nothing, 0.25), positionOf({ ...nothing, now: 25 })]).toEqual([
      0, 25, 0.25,
    ]);
  });

  test("moving every input moves the model, and what is not named stays the same object", () => {
    const levers = leversOf(goldenFile, baseline);
    const moved = movedModel(
      golden,
      new Map(levers.map((lever, index) => [lever.input, lever.now * (1 - index / 100)])),
    );
    const numbers = ({ risks, mitigations }: PlainModel) => [
      ...risks.flatMap(({ likelihood, severity }) => [likelihood, severity]),
      ...mitigations.map(({ delivery }) => delivery),
      ...mitigations.flatMap((_, index) =>
        risks.flatMap(({ effects }) => [effects[index]?.likelihood, effects[index]?.severity]),
      ),
    ];
    expect(numbers(golden)).toEqual(levers.map(({ now }) => now));
    expect(numbers(moved)).toEqual(levers.map(({ now }, index) => now * (1 - index / 100)));
    const one = movedModel(golden, new Map([["risk:escalation:severity", 5]]));
    expect(one.mitigations).toBe(golden.mitigations);
    expect(one.risks[1]).toBe(golden.risks[1]);
    expect(one.risks[0]?.severity).toBe(5);
  });
});

describe("the search for a flip", () => {
  const lever = (input: string, now: number): Lever => {
    return { input, now, scale: { kind: "linear", min: 0, max: 1 }, risk: null };
  };
  const levers = [lever("x", 0.5), lever("y", 0.5)];
  const of = (moves: Moves, input: string) => moves.get(input) ?? 0.5;

  test("linear: 3x + y > 2.6 flips with x alone at +0.2 and with both together at +0.15", () => {
    const question = {
      levers,
      oneWay: () => true,
      margin: (moves: Moves) => 3 * of(moves, "x") + of(moves, "y") - 2.6,
    };
    const single = singleFlip(question);
    expect(single?.changes).toHaveLength(1);
    expect(single?.changes[0]).toMatchObject({ input: "x", from: 0.5 });
    expect(single?.changes[0]?.to).toBeCloseTo(0.7, 12);
    expect(single?.notches).toBeCloseTo(4, 12);
    const joint = jointFlip(question, single);
    expect(joint?.notches).toBeCloseTo(3, 12);
    expect(joint?.changes.map(({ to }) => to.toFixed(12))).toEqual(["0.650000000000", "0.650000000000"]);
  });

  test("a flip that needs both is found though none alone can do it", () => {
    const question = {
      levers,
      oneWay: () => true,
      margin: (moves: Moves) => of(moves, "x") - of(moves, "y") - 0.6,
    };
    expect(singleFlip(question)).toBeNull();
    const joint = jointFlip(question, null);
    expect(joint?.notches).toBeCloseTo(6, 12);
    expect(movesOfFlip(joint as Flip).get("y")).toBeCloseTo(0.2, 12);
  });

  test("where the ends of all scales are not enough there is none", () => {
    const question = {
      levers,
      oneWay: () => true,
      margin: (moves: Moves) => of(moves, "x") + of(moves, "y") - 2,
    };
    expect([singleFlip(question), jointFlip(question, null)]).toEqual([null, null]);
  });

  test("an input that has no say is not moved", () => {
    const question = { levers, oneWay: () => true, margin: (moves: Moves) => of(moves, "x") - 0.6 };
    expect(jointFlip(question, singleFlip(question))?.changes.map(({ input }) => input)).toEqual(["x"]);
  });

  test("the first of two crossings is found, also where the way back lies within the scale", () => {
    const question = {
      levers: [lever("x", 0.5)],
      oneWay: () => false,
      margin: (moves: Moves) => 0.01 - (of(moves, "x") - 0.8) ** 2,
    };
    expect(singleFlip(question)?.changes[0]?.to).toBeCloseTo(0.7, 12);
  });
});

describe("how far to the other side of the tolerance", () => {
  test("golden: each single flip applied crosses 10 harm points, and the smallest is a severity or likelihood", () => {
    const finding = toleranceFlip(goldenFile, baseline);
    expect(finding).toMatchObject({
      now: "within",
      tied: false,
      single: { flipsTo: "above" },
      joint: { flipsTo: "above" },
    });
    const single = finding?.single;
    if (!single) throw new Error("the golden case can exceed its tolerance");
    expect(single.changes[0]?.input).toBe("risk:competition:severity");
    // The other two leave 3.389932 hp, so competition may grow from 3.201443 to 6.610068: ln(2.0647)/ln(10^½)·4 notches.
    const factor = (10 - (6.591374159736809 - 3.201442560207234)) / 3.201442560207234;
    expect(single.notches).toBeCloseTo((Math.log(factor) / Math.log(Math.sqrt(10))) * 4, 9);
  });

  test("applying the flip flips, 99 % of it does not, and the joint one needs no more notches", () => {
    const tolerance = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(anyFile, tolerance, (file, toleranceHarm) => {
        const assessment = { ...file, toleranceHarm };
        const inputs = withoutBackfire(file.scenarios[0]);
        const finding = toleranceFlip(assessment, inputs);
        if (!finding || finding.tied) return;
        const { model } = plainModel(assessment, inputs);
        const side = (moves: Moves) =>
          residualTotal(movedModel(model, moves)) > toleranceHarm ? "above" : "within";
        expect(side(new Map())).toBe(finding.now);
        for (const flip of [finding.single, finding.joint]) {
          if (!flip) continue;
          expect(side(movesOfFlip(flip))).toBe(flip.flipsTo);
          expect(flip.flipsTo).not.toBe(finding.now);
          expect(side(movesOfFlip(flip, 0.99))).toBe(finding.now);
        }
        if (finding.single) expect(finding.joint?.notches).toBeLessThanOrEqual(finding.single.notches);
      }),
    );
  });

  test("no single input flips with less: every other input needs at least as many notches", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const inputs = withoutBackfire(file.scenarios[0]);
        const finding = toleranceFlip(file, inputs);
        if (!finding || finding.tied) return;
        const { model } = plainModel(file, inputs);
        const above = (moves: Moves) => residualTotal(movedModel(model, moves)) > file.toleranceHarm;
        const reach = 0.99 * (finding.single ? finding.single.notches / NOTCHES : 1);
        for (const lever of leversOf(file, inputs))
          for (const direction of [-1, 1]) {
            const to = valueAt(lever, positionOf(lever) + direction * reach);
            expect(above(new Map([[lever.input, to]]))).toBe(finding.now === "above");
          }
      }),
    );
  });

  test("is null where nothing reaches it, and where there is nothing to move", () => {
    const out = toleranceFlip({ ...goldenFile, toleranceHarm: 1e6 }, baseline);
    expect(out).toEqual({ now: "within", tied: false, single: null, joint: null });
    expect(toleranceFlip(goldenFile, { ...baseline, risks: {} })).toBeNull();
  });

  test("on the edge it says so and gives no flip", () => {
    const toleranceHarm = residualTotal(golden);
    expect(toleranceFlip({ ...goldenFile, toleranceHarm }, baseline)).toEqual({
      now: "within",
      tied: true,
      single: null,
      joint: null,
    });
  });
});

describe("how far to another risk on top", () => {
  test("golden: escalation overtakes competition", () => {
    const finding = topRiskFlip(goldenFile, baseline);
    expect(finding).toMatchObject({ now: "competition", tied: false, single: { flipsTo: "escalation" } });
    const single = finding?.single;
    // ln(3.201443/2.097803)/ln(10^½)·4 notches of severity, up for one or down for the other.
    const notches = (Math.log(3.201442560207234 / 2.097803298096593) / Math.log(Math.sqrt(10))) * 4;
    expect(single?.notches).toBeLessThanOrEqual(notches + 1e-9);
    expect(finding?.joint?.notches).toBeLessThan(notches / 2);
  });

  test("applying the flip puts the named risk on top, 99 % of it does not", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const inputs = withoutBackfire(file.scenarios[0]);
        const finding = topRiskFlip(file, inputs);
        if (!finding || finding.tied) return;
        const { model } = plainModel(file, inputs);
        expect(topOf(model)).toBe(finding.now);
        const residual = (moves: Moves, key: string) => {
          const moved = movedModel(model, moves);
          const risk = moved.risks.find((each) => each.key === key);
          return risk ? residualOf(moved, risk) : 0;
        };
        for (const flip of [finding.single, finding.joint]) {
          if (!flip) continue;
          const all = movesOfFlip(flip);
          expect(residual(all, flip.flipsTo)).toBeGreaterThan(residual(all, finding.now));
          expect(topOf(movedModel(model, all))).not.toBe(finding.now);
          expect(topOf(movedModel(model, movesOfFlip(flip, 0.99)))).toBe(finding.now);
        }
        if (finding.single) expect(finding.joint?.notches).toBeLessThanOrEqual(finding.single.notches);
      }),
    );
  });

  test("there is none with one risk, and equal risks are on the edge", () => {
    const { escalation } = baseline.risks;
    if (!escalation) throw new Error("the golden case has escalation");
    expect(topRiskFlip(goldenFile, { ...baseline, risks: { escalation } })).toBeNull();
    const same = { ...baseline, risks: { escalation, stability: escalation }, effects: [] };
    expect(topRiskFlip(goldenFile, same)).toEqual({
      now: "escalation",
      tied: true,
      single: null,
      joint: null,
    });
  });
});

describe("how far to the other scenario being better", () => {
  const without = (key: string): ScenarioInputs => ({
    ...baseline,
    mitigations: Object.fromEntries(
      Object.entries(baseline.mitigations).map(([each, judgement]) => [
        each,
        { ...judgement, included: each !== key },
      ]),
    ),
  });

  function difference(
    assessment: typeof goldenFile,
    a: ScenarioInputs,
    b: ScenarioInputs,
    flip: ScenarioFlip,
    share = 1,
  ) {
    const total = (inputs: ScenarioInputs, scenario: "a" | "b") => {
      const moves = flip.changes
        .filter((change) => change.scenario === scenario || change.scenario === "both")
        .map(({ input, from, to }) => [input, share === 1 ? to : from + share * (to - from)] as const);
      return residualTotal(movedModel(plainModel(assessment, inputs).model, new Map(moves)));
    };
    return total(a, "a") - total(b, "b");
  }

  test("golden without norms against golden without diplomacy: the better one keeps what removes more", () => {
    const finding = betterFlip(goldenFile, without("norms"), without("diplomacy"));
    expect(finding).toMatchObject({ now: "a", tied: false });
    if (!finding?.single || !finding.joint) throw new Error("the two are close");
    for (const flip of [finding.single, finding.joint]) {
      expect(difference(goldenFile, without("norms"), without("diplomacy"), flip)).toBeGreaterThan(0);
      expect(difference(goldenFile, without("norms"), without("diplomacy"), flip, 0.99)).toBeLessThan(0);
    }
    expect(finding.joint.notches).toBeLessThan(finding.single.notches);
  });

  test("a belief that both hold moves in both, one that only one holds in that one", () => {
    const finding = betterFlip(goldenFile, without("norms"), without("diplomacy"));
    const where = new Map(finding?.joint?.changes.map(({ input, scenario }) => [input, scenario]));
    expect(where.get("mitigation:diplomacy:delivery")).toBe("a");
    expect(where.get("mitigation:norms:delivery")).toBe("b");
    expect([...where.values()]).toContain("both");
  });

  test("swapping the two swaps the answer and keeps the distance", () => {
    const [there, back] = [
      betterFlip(goldenFile, without("norms"), without("diplomacy")),
      betterFlip(goldenFile, without("diplomacy"), without("norms")),
    ];
    expect([there?.now, back?.now]).toEqual(["a", "b"]);
    expect(back?.single?.notches).toBeCloseTo(there?.single?.notches ?? -1, 9);
  });

  test("a scenario against itself is on the edge", () => {
    expect(betterFlip(goldenFile, baseline, baseline)).toEqual({
      now: "a",
      tied: true,
      single: null,
      joint: null,
    });
    expect(betterFlip(goldenFile, baseline, { ...baseline, risks: {} })).toBeNull();
    const risks = Object.fromEntries(
      Object.entries(baseline.risks).map(([key, each]) => [
        key,
        { ...each, likelihood: { kind: "point" as const, value: 0 } },
      ]),
    );
    const harmless = { ...baseline, risks };
    expect(betterFlip(goldenFile, harmless, { ...harmless, mitigations: {} })?.tied).toBe(true);
  });

  test("applying the flip makes the other one better, 99 % of it does not", () => {
    const relative = (scenario: Scenario) => ({
      ...withoutBackfire(scenario),
      modelForm: "relative" as const,
    });
    fc.assert(
      fc.property(anyFile, anyScenario, (file, other) => {
        const [a, b] = [relative(file.scenarios[0]), relative(other)];
        const finding = betterFlip(file, a, b);
        if (!finding || finding.tied) return;
        const sign = finding.now === "a" ? 1 : -1;
        for (const flip of [finding.single, finding.joint]) {
          if (!flip) continue;
          expect(sign * difference(file, a, b, flip)).toBeGreaterThan(0);
          expect(sign * difference(file, a, b, flip, 0.99)).toBeLessThanOrEqual(0);
        }
        if (finding.single) expect(finding.joint?.notches).toBeLessThanOrEqual(finding.single.notches);
      }),
      // Each of these searches some 10,000 models.
      { numRuns: 40 },
    );
  });
});
