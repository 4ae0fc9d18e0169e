import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scenario, ScenarioInputs } from "@/lib/model/scenario";
import { betterFlip, type ScenarioFlip, toleranceFlip, topRiskFlip } from "@/lib/scoring/flip";
import { movesOfFlip } from "@/lib/scoring/flip-search";
import { leversOf, type Moves, movedModel, positionOf, valueAt } from "@/lib/scoring/lever";
import { NOTCHES } from "@/lib/scoring/notches";
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
