import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "@/lib/proof/canonical-json";
import { inputsHash } from "@/lib/proof/inputs-hash";
import {
  makeAssessment,
  makeEffect,
  makeEvidence,
  makeInfluence,
  makeInputs,
  makeMitigation,
  makeMitigationJudgement,
  makeRisk,
  makeRiskJudgement,
} from "../../make";

describe("canonical JSON", () => {
  it("depends on no order of keys and on no blanks", () => {
    expect(canonicalJson({ b: [1, "ü"], a: { d: null, c: true } })).toBe(
      '{"a":{"c":true,"d":null},"b":[1,"ü"]}',
    );
  });

  it("reads back as the same value, and is the same text again", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        const written = canonicalJson(value);
        expect(canonicalJson(JSON.parse(written))).toBe(written);
        // -0 is 0 in JSON.
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1, 1n])("refuses %s, which is no JSON", (value) => {
    expect(() => canonicalJson([value])).toThrow(RangeError);
  });
});

describe("the hash of a scenario's inputs", () => {
  const hash = (definition = makeAssessment(), inputs = makeInputs()) => inputsHash(definition, inputs);

  it("is the SHA-256 of the canonical JSON of what is computed from", () => {
    expect(hash()).toMatch(/^[0-9a-f]{64}$/);
    const text =
      '{"definition":{"asOf":"2026-11-23","harmScale":{"base":3.1622776601683795,"top":100},"horizonMonths":24,"lexicon":"icd-203","mitigations":[{"key":"hotline"}],"risks":[{"category":"escalation","key":"escalation"}],"toleranceHarm":10},"inputs":{"effects":[{"likelihood":{"kind":"point","value":0.3},"mitigation":"hotline","risk":"escalation","severity":{"kind":"point","value":0.1}}],"mitigations":{"hotline":{"delivery":{"kind":"point","value":0.5},"included":true}},"modelForm":"relative","risks":{"escalation":{"likelihood":{"kind":"point","value":0.2},"overlap":0,"severity":{"kind":"point","value":10}}}}}';
    expect(hash()).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("does not hang on titles, reasons, labels, notes, or on what storage adds", () => {
    const told = makeAssessment({
      title: "Another title",
      question: "Why?",
      perspective: "Ours",
      risks: [makeRisk({ label: "Renamed", statement: "Said", resolution: "Ruled" })],
    });
    const inputs = makeInputs({ risks: { escalation: makeRiskJudgement({ rationale: "Because" }) } });
    expect(hash(told, { ...inputs, ...{ id: "x", version: 9, seed: 5, title: "T", notes: "N" } })).toBe(
      hash(),
    );
  });

  it("changes with each judgement, scale, tolerance and grade", () => {
    const all = [
      hash(),
      hash(makeAssessment({ toleranceHarm: 11 })),
      hash(makeAssessment({ horizonMonths: 25 })),
      hash(makeAssessment({ harmScale: { base: 2, top: 100 } })),
      hash(makeAssessment({ evidence: [makeEvidence()] })),
      hash(makeAssessment({ evidence: [makeEvidence({ reliability: "A" })] })),
      hash(makeAssessment(), makeInputs({ modelForm: "rate" })),
      hash(makeAssessment(), makeInputs({ mitigations: { hotline: makeMitigationJudgement({ cost: 1 }) } })),
      hash(makeAssessment(), makeInputs({ effects: [] })),
      hash(makeAssessment(), makeInputs({ influences: [makeInfluence()] })),
      hash(makeAssessment(), makeInputs({ influences: [makeInfluence({ strength: "dampens" })] })),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it("does not hang on the order in which pairs were entered, nor keys stored", () => {
    const pair = [makeEffect(), makeEffect({ mitigation: "norms" })];
    const definition = makeAssessment({ mitigations: [makeMitigation(), makeMitigation({ key: "norms" })] });
    expect(hash(definition, makeInputs({ effects: pair.toReversed() }))).toBe(
      hash(definition, makeInputs({ effects: pair })),
    );
    const influences = [makeInfluence(), makeInfluence({ impact: "aid" })];
    expect(hash(definition, makeInputs({ influences: influences.toReversed() }))).toBe(
      hash(definition, makeInputs({ influences })),
    );
    const risk = makeRiskJudgement();
    const backwards = Object.fromEntries(Object.entries(risk).reverse());
    // The same fields in another order are still a judgement; the builder's type is lost on the way.
    const inputs = makeInputs({ risks: { escalation: backwards as typeof risk } });
    expect(hash(makeAssessment(), inputs)).toBe(hash());
  });

  it("keeps the judgement of an item whose key is the name of a text", () => {
    const definition = makeAssessment({ risks: [makeRisk({ key: "label" })] });
    const judged = (value: number) =>
      makeInputs({
        risks: { label: makeRiskJudgement({ likelihood: { kind: "point", value } }) },
        effects: [],
      });
    expect(hash(definition, judged(0.1))).not.toBe(hash(definition, judged(0.2)));
  });
});
