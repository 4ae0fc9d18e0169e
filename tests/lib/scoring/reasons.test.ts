import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { flipReasons, type Reason, reasonsOf } from "@/lib/scoring/reasons";
import { anyFile } from "../../fixtures/any-scenario";
import { goldenFile } from "../../fixtures/vectors";

const [baseline] = goldenFile.scenarios;
if (!baseline) throw new Error("the golden file has no scenario");
const { escalation } = baseline.risks;
const [firstEffect, ...otherEffects] = baseline.effects;
if (!escalation || !firstEffect) throw new Error("the golden file has escalation and effects");

function kinds(reasons: readonly Reason[]): string[] {
  return [...new Set(reasons.map(({ kind }) => kind))];
}

function only<K extends Reason["kind"]>(reasons: readonly Reason[], kind: K) {
  return reasons.flatMap((reason) => (reason.kind === kind ? [reason as Extract<Reason, { kind: K }>] : []));
}

const golden = (toleranceHarm: number, change: Partial<ScenarioInputs> = {}) =>
  reasonsOf({ ...goldenFile, toleranceHarm }, { ...baseline, ...change });

describe("the reasons of a result", () => {
  test("golden: within tolerance, competition leads, the scale decides on that, the form moves three likelihoods", () => {
    const reasons = golden(20);
    expect(kinds(reasons)).toEqual(["tolerance", "top-risk", "scale-decides-top", "form-matters"]);
    expect(only(reasons, "tolerance")[0]).toMatchObject({ side: "within", tolerance: 20 });
    expect(only(reasons, "top-risk")[0]).toMatchObject({ risk: "competition" });
    expect(only(reasons, "scale-decides-top")[0]?.tops.map(({ risk }) => risk)).toEqual([
      "competition",
      "competition",
      "escalation",
      "escalation",
    ]);
    // 0.150 against 0.165, 0.299 against 0.388, 0.656 against 0.787: the last two are more than five points apart.
    expect(only(reasons, "form-matters").map(({ risk }) => risk)).toEqual(["stability", "competition"]);
  });

  test("at 7 harm points delivery binds, and both form and overlap decide", () => {
    const reasons = golden(7);
    expect(only(reasons, "binds")).toMatchObject([
      { mitigation: "communication", delivery: 0.9, side: "within" },
      { mitigation: "norms", delivery: 0.8, side: "within" },
      { mitigation: "diplomacy", delivery: 0.7, side: "within" },
    ]);
    for (const { delivery, breakEven } of only(reasons, "binds")) expect(breakEven).toBeLessThan(delivery);
    expect(only(reasons, "form-decides").map(({ decides }) => decides)).toEqual(["tolerance"]);
    expect(only(reasons, "overlap-decides")[0]?.best).toBeCloseTo(5.447127, 6);
    expect(only(reasons, "overlap-decides")[0]?.worst).toBeCloseTo(9.499821, 6);
  });

  test("above the tolerance it names the deliveries that would do", () => {
    const binds = only(golden(6.2), "binds");
    expect(binds.length).toBeGreaterThan(0);
    for (const { side, delivery, breakEven } of binds) {
      expect(side).toBe("above");
      expect(breakEven).toBeGreaterThan(delivery);
    }
  });

  test("the band's own ends do not decide: at the worst total all is within", () => {
    expect(only(golden(9.5), "overlap-decides")).toEqual([]);
    expect(only(golden(5.4), "overlap-decides")).toEqual([]);
  });

  test("what is left out is named first, and alone where nothing can be computed", () => {
    const { likelihood: _, ...unjudged } = escalation;
    const reasons = golden(20, { risks: { ...baseline.risks, escalation: unjudged } });
    expect(reasons[0]).toMatchObject({
      kind: "left-out",
      missing: { key: "escalation", field: "likelihood" },
    });
    expect(kinds(golden(20, { risks: {} }))).toEqual(["left-out"]);
    expect(golden(20, { risks: {} })).toHaveLength(6);
  });

  test("more mitigations than can be enumerated are named as a reason for simulating", () => {
    const mitigations = Array.from({ length: 13 }, (_, index) => ({
      key: `m${index}`,
      label: "M",
      statement: "",
    }));
    const judged = mitigations.map(({ key }) => [
      key,
      { included: true, delivery: { kind: "point" as const, value: 0.5 }, rationale: "" },
    ]);
    const reasons = reasonsOf(
      { ...goldenFile, mitigations },
      { ...baseline, mitigations: Object.fromEntries(judged), effects: [] },
    );
    expect(reasons[0]).toEqual({ kind: "simulated", count: 13, most: 12 });
    expect(reasons[1]).toMatchObject({ kind: "tolerance" });
  });

  test("where one form is beyond what can be walked through, the scale is not spoken of, and nothing fails", () => {
    const keys = Array.from({ length: 16 }, (_, index) => `m${index}`);
    const mitigations = keys.map((key) => ({ key, label: "M", statement: "" }));
    const point = (value: number) => ({ kind: "point" as const, value });
    const reasons = reasonsOf(
      { ...goldenFile, mitigations },
      {
        ...baseline,
        mitigations: Object.fromEntries(
          keys.map((key) => [key, { included: true, delivery: point(0.5), rationale: "" }]),
        ),
        effects: keys.map((mitigation) => ({ ...firstEffect, mitigation, backfire: undefined })),
      },
    );
    expect(kinds(reasons)).toContain("top-risk");
    expect(kinds(reasons)).not.toContain("scale-decides-top");
  });

  test("a backfire is named with what it removes and adds, and the risk that it leaves larger", () => {
    const backfire = { kind: "point" as const, value: 30 };
    const reasons = golden(20, { effects: [{ ...firstEffect, backfire }, ...otherEffects] });
    expect(only(reasons, "backfires")[0]?.effect).toMatchObject({
      mitigation: "communication",
      raises: ["escalation"],
      verdict: "net harmer",
    });
    expect(only(reasons, "raised").map(({ risk }) => risk)).toEqual(["escalation"]);
  });

  test("without backfire nothing raises and nothing is raised", () => {
    fc.assert(
      fc.property(anyFile, ({ scenarios: [any], ...assessment }) => {
        const effects = any.effects.map(({ backfire: _, ...effect }) => effect);
        const found = kinds(reasonsOf(assessment, { ...any, effects }));
        expect(found).not.toContain("backfires");
        expect(found).not.toContain("raised");
      }),
    );
  });

  test("golden: the nearest flips are one move each", () => {
    const reasons = flipReasons(goldenFile, baseline);
    expect(kinds(reasons)).toEqual(["flips-tolerance", "flips-top"]);
    expect(only(reasons, "flips-tolerance")[0]).toMatchObject({ now: "within", flipsTo: "above" });
    expect(only(reasons, "flips-top")[0]).toMatchObject({ now: "competition", flipsTo: "escalation" });
    for (const reason of [...only(reasons, "flips-tolerance"), ...only(reasons, "flips-top")])
      expect(reason.flip.changes).toHaveLength(1);
  });

  test("two equal risks are on the edge", () => {
    const same = { ...baseline, risks: { escalation, stability: escalation }, effects: [] };
    expect(flipReasons(goldenFile, same)).toContainEqual({ kind: "on-the-edge", of: "top-risk" });
    expect(flipReasons(goldenFile, { ...baseline, risks: {} })).toEqual([]);
  });
});
