import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changes } from "@/lib/scoring/changes";
import { FACTORS } from "@/lib/scoring/factors";
import { hybridModel, type Side, scoredSide } from "@/lib/scoring/hybrid";
import { METHOD_VERSION } from "@/lib/scoring/method";
import { plainModel } from "@/lib/scoring/plain-model";
import { residualTotal } from "@/lib/scoring/residual";
import { anyFile } from "../../fixtures/any-scenario";
import { goldenFile } from "../../fixtures/vectors";

const anySide: fc.Arbitrary<Side> = anyFile.map((file) => ({ assessment: file, inputs: file.scenarios[0] }));

const [baseline] = goldenFile.scenarios;
if (!baseline) throw new Error("the golden file has no scenario");
const golden: Side = { assessment: goldenFile, inputs: baseline };

function goldenWith(change: Partial<Side["inputs"]>): Side {
  return { ...golden, inputs: { ...golden.inputs, ...change } };
}

function nonZero(parts: Record<string, number>): string[] {
  return Object.entries(parts).flatMap(([factor, part]) => (Math.abs(part) > 1e-12 ? [factor] : []));
}

describe("what changed between two results", () => {
  test("the parts sum to the difference, and the difference is that of the totals", () => {
    fc.assert(
      fc.property(anySide, anySide, (a, b) => {
        const { from, to, difference, parts } = changes(a, b);
        const total = ({ assessment, inputs }: Side) => residualTotal(plainModel(assessment, inputs).model);
        expect(from).toBeCloseTo(total(a), 10);
        expect(to).toBeCloseTo(total(b), 10);
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(difference, 9);
        expect(difference).toBe(to - from);
      }),
    );
  });

  test("swapping the two negates the difference and every part", () => {
    fc.assert(
      fc.property(anySide, anySide, (a, b) => {
        const [there, back] = [changes(a, b), changes(b, a)];
        expect(back.difference).toBe(0 - there.difference);
        for (const factor of FACTORS) expect(back.parts[factor]).toBeCloseTo(-there.parts[factor], 9);
        expect(back.structure).toEqual({ added: there.structure.removed, removed: there.structure.added });
      }),
    );
  });

  test("no change, no parts, to the last bit", () => {
    fc.assert(
      fc.property(anySide, (side) => {
        const { difference, parts, structure, method } = changes(side, side);
        expect(difference).toBe(0);
        expect(Object.values(parts)).toEqual([0, 0, 0, 0, 0, 0]);
        expect(structure).toEqual({
          added: { risks: [], mitigations: [] },
          removed: { risks: [], mitigations: [] },
        });
        expect(method).toEqual({ form: false, scale: false, version: false });
      }),
    );
  });

  test("a mixture of no factors is the first side's model, one of all factors the second's", () => {
    fc.assert(
      fc.property(anySide, anySide, (a, b) => {
        const [first, second] = [scoredSide(a), scoredSide(b)];
        expect(hybridModel(first, second, new Set())).toEqual(plainModel(a.assessment, a.inputs).model);
        expect(hybridModel(first, second, new Set(FACTORS))).toEqual(
          plainModel(b.assessment, b.inputs).model,
        );
      }),
    );
  });

  const { escalation } = baseline.risks;
  const { diplomacy, ...otherMitigations } = baseline.mitigations;
  if (!escalation || !diplomacy) throw new Error("the golden file has escalation and diplomacy");
  const point = (value: number) => ({ kind: "point" as const, value });
  const oneChange: [string, Side][] = [
    [
      "likelihood",
      goldenWith({ risks: { ...baseline.risks, escalation: { ...escalation, likelihood: point(0.1) } } }),
    ],
    [
      "severity",
      goldenWith({ risks: { ...baseline.risks, escalation: { ...escalation, severity: point(30) } } }),
    ],
    ["effects", goldenWith({ risks: { ...baseline.risks, escalation: { ...escalation, overlap: 0.5 } } })],
    ["effects", goldenWith({ effects: baseline.effects.slice(1) })],
    [
      "delivery",
      goldenWith({ mitigations: { ...otherMitigations, diplomacy: { ...diplomacy, delivery: point(0.2) } } }),
    ],
    [
      "structure",
      goldenWith({ mitigations: { ...otherMitigations, diplomacy: { ...diplomacy, included: false } } }),
    ],
    ["structure", goldenWith({ mitigations: otherMitigations })],
    ["method", goldenWith({ modelForm: "rate" })],
    ["method", { ...golden, assessment: { ...goldenFile, harmScale: { base: 5, top: 100 } } }],
  ];

  test.each(oneChange)("a change of %s alone is all of the difference", (factor, changed) => {
    const { difference, parts } = changes(golden, changed);
    expect(nonZero(parts)).toEqual([factor]);
    expect(Math.abs(difference)).toBeGreaterThan(0.01);
    expect(parts[factor as keyof typeof parts]).toBeCloseTo(difference, 12);
  });

  test("two changes share what only both together do: ½ of it each", () => {
    const point = (value: number) => ({ kind: "point" as const, value });
    const side = (likelihood: number, severity: number): Side => ({
      assessment: { ...goldenFile, mitigations: [], risks: goldenFile.risks.slice(0, 1) },
      inputs: {
        ...golden.inputs,
        mitigations: {},
        effects: [],
        risks: {
          escalation: {
            likelihood: point(likelihood),
            severity: point(severity),
            overlap: 0,
            rationale: "",
            evidence: [],
          },
        },
      },
    });
    // 0.2·10 = 2 → 0.5·30 = 15: likelihood alone +3, severity alone +4, together +6 more.
    const { difference, parts } = changes(side(0.2, 10), side(0.5, 30));
    expect(difference).toBeCloseTo(13, 12);
    expect(parts.likelihood).toBeCloseTo(6, 12);
    expect(parts.severity).toBeCloseTo(7, 12);
  });

  test("added and removed items are named, and an added risk counts whole", () => {
    const { escalation: _, ...rest } = baseline.risks;
    const { structure, parts, difference } = changes(
      goldenWith({ risks: rest, mitigations: otherMitigations }),
      golden,
    );
    expect(structure.added).toEqual({ risks: ["escalation"], mitigations: ["diplomacy"] });
    expect(structure.removed).toEqual({ risks: [], mitigations: [] });
    expect(nonZero(parts)).toEqual(["structure"]);
    expect(parts.structure).toBeCloseTo(difference, 12);
  });

  test("a word means what its own lexicon says, so entering it as that range changes nothing", () => {
    const range = { kind: "uniform" as const, min: 0.2, max: 0.45 };
    const spelled = goldenWith({
      risks: { ...baseline.risks, escalation: { ...escalation, likelihood: range } },
    });
    expect(changes(golden, spelled).difference).toBe(0);
  });

  test("what another version of the method changes is shown as the method's part alone", () => {
    const old = { ...golden, recorded: { methodVersion: "0.9.0", total: 8 } };
    const { from, to, difference, parts, method } = changes(old, golden);
    expect([from, method.version]).toEqual([8, true]);
    expect(nonZero(parts)).toEqual(["method"]);
    expect(parts.method).toBeCloseTo(to - 8, 12);
    expect(difference).toBeCloseTo(to - 8, 12);
    const back = changes(golden, old);
    expect([back.from, back.to]).toEqual([to, 8]);
    expect(back.difference).toBeCloseTo(8 - to, 12);
    expect(back.parts.method).toBeCloseTo(8 - to, 12);
  });

  test("a recorded total of this version is not needed and does not move the result", () => {
    const same = { ...golden, recorded: { methodVersion: METHOD_VERSION, total: 8 } };
    expect(changes(same, golden).difference).toBe(0);
  });
});

describe("words between two lexicons", () => {
  const likely = { kind: "term" as const, term: "likely" };
  const known = (value: number) => ({ kind: "point" as const, value });
  // One risk of 10 hp that is "likely", and one mitigation that is as likely delivered and removes as much.
  const inputs: Side["inputs"] = {
    ...baseline,
    risks: {
      escalation: { likelihood: likely, severity: known(10), overlap: 0, rationale: "", evidence: [] },
    },
    mitigations: { norms: { included: true, delivery: likely, rationale: "" } },
    effects: [
      { mitigation: "norms", risk: "escalation", likelihood: likely, severity: known(0), rationale: "" },
    ],
  };
  const side = (lexicon: string, own: Side["inputs"] = inputs) =>
    scoredSide({ assessment: { ...goldenFile, lexicon }, inputs: own });
  // "likely" is 0.55–0.80 in ICD 203 and 0.55–0.75 in the PHIA yardstick: 0.675 and 0.65 in the mean.
  const [us, uk] = [side("icd-203"), side("phia")];
  const total = (likelihood: number, delivery: number, effect: number) =>
    10 * likelihood * (1 - delivery * effect);

  test("a word that is taken over keeps the meaning it has where it comes from", () => {
    const left = (...factors: Parameters<typeof hybridModel>[2] extends ReadonlySet<infer F> ? F[] : never) =>
      residualTotal(hybridModel(us, uk, new Set(factors)));
    expect(left()).toBeCloseTo(total(0.675, 0.675, 0.675), 12);
    expect(left("likelihood")).toBeCloseTo(total(0.65, 0.675, 0.675), 12);
    expect(left("delivery")).toBeCloseTo(total(0.675, 0.65, 0.675), 12);
    expect(left("effects")).toBeCloseTo(total(0.675, 0.675, 0.65), 12);
    expect(left(...FACTORS)).toBeCloseTo(total(0.65, 0.65, 0.65), 12);
  });

  test("a word that names its lexicon keeps to it", () => {
    const pinned = { ...likely, lexicon: "phia" };
    const { escalation } = inputs.risks;
    if (!escalation) throw new Error("the case has escalation");
    const mixed = side("icd-203", {
      ...inputs,
      risks: { escalation: { ...escalation, likelihood: pinned } },
    });
    expect(residualTotal(hybridModel(mixed, mixed, new Set()))).toBeCloseTo(total(0.65, 0.675, 0.675), 12);
  });
});
