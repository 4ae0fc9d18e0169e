import { expect, test } from "vitest";
import { misplaced } from "@/lib/model/scenario-of";
import { inputsWithin } from "@/lib/model/within";
import { makeAssessment, makeEffect, makeInputs, makeRisk, makeRiskJudgement } from "../../make";

test("inputs that fit are as they were", () => {
  expect(inputsWithin(makeAssessment(), makeInputs())).toEqual(makeInputs());
});

test("what the assessment doesn't have is left out, and nothing is misplaced then", () => {
  const inputs = makeInputs({
    risks: { gone: makeRiskJudgement(), escalation: makeRiskJudgement({ evidence: ["gone"] }) },
    effects: [makeEffect({ risk: "gone" }), makeEffect({ mitigation: "gone" }), makeEffect()],
  });
  const fitting = inputsWithin(makeAssessment(), inputs);
  expect(fitting).toEqual(makeInputs());
  expect(misplaced(makeAssessment(), fitting)).toEqual([]);
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
