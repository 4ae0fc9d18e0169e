import { describe, expect, test } from "vitest";
import { misplaced } from "@/lib/model/scenario-of";
import { inputsWithin } from "@/lib/model/within";
import { pathText } from "@/lib/result";
import {
  makeAssessment,
  makeEffect,
  makeEvidence,
  makeImpact,
  makeImpactJudgement,
  makeImplication,
  makeImplicationJudgement,
  makeInfluence,
  makeInputs,
  makeMitigationJudgement,
  makeRisk,
  makeRiskJudgement,
} from "../../make";

test("inputs that fit are as they were", () => {
  expect(inputsWithin(makeAssessment(), makeInputs())).toEqual(makeInputs());
});

test("what the assessment doesn't have is left out, and nothing is misplaced then", () => {
  const inputs = makeInputs({
    risks: { gone: makeRiskJudgement(), escalation: makeRiskJudgement({ evidence: ["gone"] }) },
    effects: [makeEffect({ risk: "gone" }), makeEffect({ mitigation: "gone" }), makeEffect()],
    influences: [makeInfluence()],
  });
  const fitting = inputsWithin(makeAssessment(), inputs);
  expect(fitting).toEqual(makeInputs());
  expect(misplaced(makeAssessment(), fitting)).toEqual([]);
});

test("an influence goes with its impact and with its implication, and stays while both are there", () => {
  const assessment = makeAssessment({ impacts: [makeImpact()], implications: [makeImplication()] });
  const inputs = makeInputs({ influences: [makeInfluence()] });
  const left = (over: Partial<typeof assessment>) =>
    inputsWithin({ ...assessment, ...over }, inputs).influences;
  expect(left({})).toEqual([makeInfluence()]);
  expect(left({ impacts: [] })).toEqual([]);
  expect(left({ implications: [] })).toEqual([]);
});

describe("what a judgement names", () => {
  const assessment = makeAssessment({
    impacts: [makeImpact()],
    implications: [makeImplication()],
    evidence: [makeEvidence({ id: "kept" })],
  });
  const citing = (evidence: string[], sameEventAs: string | null) =>
    makeInputs({
      risks: { escalation: makeRiskJudgement({ evidence }) },
      mitigations: { hotline: makeMitigationJudgement({ evidence }) },
      effects: [makeEffect({ evidence })],
      impacts: { trade: makeImpactJudgement({ evidence }) },
      implications: { order: makeImplicationJudgement({ evidence, sameEventAs }) },
      influences: [makeInfluence({ evidence })],
    });

  test("leaves every judgement once the assessment no longer has it", () => {
    const fitting = inputsWithin(assessment, citing(["gone", "kept"], "escalation"));
    expect(fitting).toEqual(citing(["kept"], "escalation"));
    const { implications } = inputsWithin({ ...assessment, risks: [] }, citing(["kept"], "escalation"));
    expect(implications).toEqual({ order: makeImplicationJudgement({ evidence: ["kept"] }) });
    expect(
      misplaced({ ...assessment, risks: [] }, makeInputs({ risks: {}, effects: [], implications })),
    ).toEqual([]);
  });

  test("stays where it names no risk", () => {
    const none = citing(["kept"], null);
    expect(inputsWithin(assessment, none)).toEqual(none);
    expect(misplaced(assessment, none)).toEqual([]);
  });

  test("is refused everywhere while the assessment doesn't have it", () => {
    const places = misplaced(assessment, citing(["kept", "gone"], "gone")).map(pathText);
    expect(places.toSorted()).toEqual([
      "effects.0.evidence.1",
      "impacts.trade.evidence.1",
      "implications.order.evidence.1",
      "implications.order.sameEventAs",
      "influences.0.evidence.1",
      "mitigations.hotline.evidence.1",
      "risks.escalation.evidence.1",
    ]);
    expect(misplaced(assessment, citing(["kept"], "escalation"))).toEqual([]);
  });

  test("is left as it was in what was given", () => {
    const inputs = citing(["gone"], "gone");
    const before = structuredClone(inputs);
    inputsWithin(assessment, inputs);
    expect(inputs).toEqual(before);
  });
});

test("judgements stand in the order of the items, and what was given is not changed", () => {
  const assessment = makeAssessment({ risks: [makeRisk({ key: "b" }), makeRisk({ key: "a" })] });
  const inputs = Object.freeze(
    makeInputs({ risks: Object.freeze({ a: judgement, b: judgement }), effects: [] }),
  );
  expect(Object.keys(inputsWithin(assessment, inputs).risks)).toEqual(["b", "a"]);
});

test("an item named like what every object inherits has no judgement until one is given", () => {
  const assessment = makeAssessment({ risks: [makeRisk({ key: "constructor" })] });
  expect(inputsWithin(assessment, makeInputs({ risks: {}, effects: [] })).risks).toEqual({});
});

const judgement = Object.freeze(makeRiskJudgement());
