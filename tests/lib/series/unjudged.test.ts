import { describe, expect, it } from "vitest";
import { NO_INPUTS } from "@/lib/model/scenario";
import { unjudged } from "@/lib/series/unjudged";
import {
  makeAssessment,
  makeEffect,
  makeImpact,
  makeImpactJudgement,
  makeImplication,
  makeImplicationJudgement,
  makeMitigation,
  makeMitigationJudgement,
  makeRisk,
} from "@/tests/make";

const definition = makeAssessment({
  risks: [makeRisk({ key: "one" }), makeRisk({ key: "two" })],
  mitigations: [makeMitigation({ key: "first" }), makeMitigation({ key: "second" })],
  impacts: [makeImpact({ key: "good" }), makeImpact({ key: "bad" })],
  implications: [makeImplication({ key: "far" })],
});

describe("what is not judged", () => {
  it("is counted by kind, each with the first place where it is entered", () => {
    expect(unjudged(definition, NO_INPUTS)).toEqual([
      { text: "4 of 4 effects", anchor: "effects.first.one.likelihood" },
      { text: "2 of 2 impacts", anchor: "impacts.good.change" },
      { text: "1 of 1 implications", anchor: "implications.far.change" },
    ]);
  });

  it("leaves out what is judged, if only in part, and mitigations that are not part of the scenario", () => {
    const inputs = {
      ...NO_INPUTS,
      mitigations: { second: makeMitigationJudgement({ included: false }) },
      effects: [makeEffect({ mitigation: "first", risk: "one" })],
      impacts: { good: makeImpactJudgement() },
      implications: { far: makeImplicationJudgement() },
    };
    expect(unjudged(definition, inputs)).toEqual([
      { text: "1 of 2 effects", anchor: "effects.first.two.likelihood" },
      { text: "1 of 2 impacts", anchor: "impacts.bad.change" },
    ]);
  });

  it("is nothing where an assessment names nothing, or all is judged", () => {
    expect(
      unjudged(makeAssessment({ risks: [], mitigations: [], impacts: [], implications: [] }), NO_INPUTS),
    ).toEqual([]);
  });
});
