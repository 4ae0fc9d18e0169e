import { expect, test } from "vitest";
import { type Conflict, mergeInputs } from "@/lib/model/merge";
import { conflictRows } from "@/lib/series/conflict-rows";
import {
  makeAssessment,
  makeEffect,
  makeEvidence,
  makeImpact,
  makeImplication,
  makeInputs,
  makeMitigationJudgement,
  makeRiskJudgement,
} from "../../make";

const definition = makeAssessment({
  impacts: [makeImpact()],
  implications: [makeImplication()],
  evidence: [makeEvidence({ id: "e1", citation: "A study" }), makeEvidence({ id: "e2", citation: "" })],
});
const point = (value: number) => ({ kind: "point", value }) as const;
const thin = (text: string) => text.replaceAll("\u202f", " ");

/** The three values in words of one conflict at a path, base first. */
function words(path: string, base: unknown, yours: unknown, theirs: unknown) {
  const conflict: Conflict = { path: path.split("."), base, yours, theirs };
  return conflictRows(definition, [conflict]).map((row) => {
    expect(row.id).toBe(path);
    return [row.field, row.base, row.yours, row.theirs].map(thin);
  })[0];
}

test("a conflict names its field, leads to it, and says what it was and became", () => {
  const side = (likelihood: number) =>
    makeInputs({ risks: { escalation: makeRiskJudgement({ likelihood: point(likelihood) }) } });
  const { conflicts } = mergeInputs({ base: side(0.2), yours: side(0.3), theirs: side(0.125) });
  expect(conflictRows(definition, conflicts)).toEqual([
    {
      path: ["risks", "escalation", "likelihood"],
      id: "risks.escalation.likelihood",
      field: "Escalation, likelihood",
      base: "20\u202f%",
      yours: "30\u202f%",
      theirs: "12.5\u202f%",
    },
  ]);
});

test.each([
  [
    "risks.escalation.severity",
    [{ kind: "level", level: 4 }, undefined, { kind: "logUniform", min: 1, max: 5 }],
    ["Escalation, severity", "level 4, significant (10.0–31.6 hp)", "not judged", "1 hp to 5 hp"],
  ],
  [
    "risks.escalation.likelihood",
    [{ kind: "term", term: "unlikely" }, { kind: "term", term: "perhaps" }, undefined],
    ["Escalation, likelihood", "unlikely (20–45 %)", "perhaps", "not judged"],
  ],
  ["risks.escalation.overlap", [0.25, undefined, 0.5], ["Escalation, overlap", "25 %", "0 %", "50 %"]],
  ["risks.escalation.rationale", ["", "because", "for"], ["Escalation, reason", "blank", "because", "for"]],
  [
    "risks.escalation.evidence",
    [[], ["e1", "e2", "gone"], ["e1"]],
    ["Escalation, evidence", "blank", "A study; e2; gone", "A study"],
  ],
  [
    "mitigations.hotline.included",
    [true, undefined, true],
    ["Hotline, included", "included", "not included", "included"],
  ],
  ["mitigations.hotline.cost", [undefined, 3, 4.5], ["Hotline, cost", "blank", "3", "4.5"]],
  [
    "effects.hotline.escalation.severity",
    [point(0.1), undefined, { kind: "uniform", min: 0.15, max: 0.35 }],
    ["Hotline on Escalation, severity", "10 %", "not judged", "15 % to 35 %"],
  ],
  [
    "effects.hotline.escalation.backfire",
    [undefined, point(1.5), point(2)],
    ["Hotline on Escalation, backfire", "not judged", "× 1.5", "× 2"],
  ],
  [
    "implications.order.change",
    [point(5), point(-5), undefined],
    ["Order, change", "+5", "−5", "not judged"],
  ],
  [
    "implications.order.confidenceReasons",
    [undefined, "few sources", ""],
    ["Order, reasons for the confidence", "blank", "few sources", "blank"],
  ],
  [
    "implications.order.sameEventAs",
    [undefined, "escalation", "gone"],
    ["Order, the same event as", "blank", "Escalation", "gone"],
  ],
  [
    "implications.order.sameEventAs",
    [undefined, null, "escalation"],
    ["Order, the same event as", "blank", "none of the risks", "Escalation"],
  ],
  [
    "influences.trade.order.strength",
    [undefined, "furthers", "strongly dampens"],
    ["Trade on Order, influence", "blank", "furthers", "strongly dampens"],
  ],
  [
    "modelForm",
    ["relative", "rate", "relative"],
    [
      "What a share of the likelihood means",
      "effects cut the likelihood",
      "effects cut the rate",
      "effects cut the likelihood",
    ],
  ],
])("%s is written as its field is", (path, [base, yours, theirs], said) => {
  expect(words(path, base, yours, theirs)).toEqual(said);
});

test("every field that a conflict can be about has a name and a text", () => {
  const judged = {
    rationale: "r",
    evidence: ["e1"],
    confidence: "low" as const,
    confidenceReasons: "c",
    wouldChangeIf: "w",
  };
  const yours = makeInputs({
    risks: { escalation: makeRiskJudgement(judged) },
    mitigations: { hotline: makeMitigationJudgement({ ...judged, cost: 1 }) },
    effects: [makeEffect({ ...judged, backfire: point(2) })],
  });
  const theirs = makeInputs({
    risks: { escalation: makeRiskJudgement({ likelihood: point(0.9), severity: point(9), overlap: 0.9 }) },
    mitigations: { hotline: makeMitigationJudgement({ delivery: point(0.9) }) },
    effects: [makeEffect({ likelihood: point(0.9), severity: point(0.9) })],
  });
  const none = makeInputs({ risks: {}, mitigations: {}, effects: [] });
  const { conflicts } = mergeInputs({ base: none, yours, theirs });
  expect(conflicts.length).toBeGreaterThan(4);
  for (const row of conflictRows(definition, conflicts)) {
    expect(row.field).toMatch(/^(Escalation|Hotline|Hotline on Escalation), \w+/);
    expect(row.base).toMatch(/^(not judged|blank|0\s%)$/);
    expect(row.yours).not.toBe(row.theirs);
  }
});
