import { describe, expect, it } from "vitest";
import { horizonEnd } from "@/lib/series/horizon";
import { listRows } from "@/lib/series/list-rows";
import { lacksPhrase } from "@/lib/series/missing-text";
import { riskRows } from "@/lib/series/risk-rows";
import { scored } from "@/lib/series/scored";
import {
  makeAssessment,
  makeEvidence,
  makeInputs,
  makeRisk,
  makeRiskJudgement,
  makeSavedAssessment,
  makeSavedScenario,
} from "@/tests/make";

describe("the list of assessments", () => {
  it("shows the totals of the first scenario and how many there are", () => {
    const [row] = listRows([makeSavedAssessment({ scenarios: [makeSavedScenario(), makeSavedScenario()] })]);
    expect(row).toMatchObject({
      inherent: 2,
      residual: expect.closeTo(1.63, 12),
      scenarioCount: 2,
      lacks: [],
      noRisks: false,
    });
  });

  it("says what an incomplete scenario lacks", () => {
    const scenario = makeSavedScenario(
      makeInputs({ risks: { escalation: makeRiskJudgement({ likelihood: undefined }) } }),
    );
    const [row] = listRows([makeSavedAssessment({ scenarios: [scenario] })]);
    expect(row).toMatchObject({ inherent: null, residual: null });
    expect(lacksPhrase(row?.lacks ?? [])).toBe("likelihood of Escalation missing");
  });

  it("says that an assessment without risks has none", () => {
    const empty = makeSavedAssessment({
      risks: [],
      scenarios: [makeSavedScenario(makeInputs({ risks: {}, effects: [] }))],
    });
    expect(listRows([empty])[0]).toMatchObject({ residual: null, noRisks: true });
  });
});

it("what lacks is named up to three, then counted", () => {
  const lacks = ["a", "b", "c", "d", "e"].map((text) => ({ text, anchor: text }));
  expect(lacksPhrase(lacks)).toBe("a, b, c and 2 more missing");
  expect(lacksPhrase(lacks.slice(1))).toBe("b, c, d, e missing");
});

describe("the rows of a result", () => {
  it("keep a risk that could not be scored, with gaps and not with noughts", () => {
    const definition = makeAssessment({
      risks: [makeRisk(), makeRisk({ key: "stability", label: "Stability" })],
    });
    const scenario = makeSavedScenario();
    const rows = riskRows(scored(makeSavedAssessment({ ...definition, scenarios: [scenario] }), scenario));
    expect(
      rows.map(({ label, inherent, residual, likelihood }) => ({
        label,
        inherent,
        residual,
        known: likelihood !== null,
      })),
    ).toEqual([
      { label: "Escalation", inherent: 2, residual: expect.closeTo(1.63, 12), known: true },
      { label: "Stability", inherent: null, residual: null, known: false },
    ]);
  });

  it("bring the reason and the evidence with its grade", () => {
    const scenario = makeSavedScenario(
      makeInputs({
        risks: { escalation: makeRiskJudgement({ rationale: "Seen before", evidence: ["source"] }) },
      }),
    );
    const assessment = makeSavedAssessment({
      evidence: [makeEvidence({ reliability: "B", credibility: "2" })],
      scenarios: [scenario],
    });
    expect(riskRows(scored(assessment, scenario))[0]).toMatchObject({
      rationale: "Seen before",
      evidence: ["A source (B2)"],
    });
  });

  it("come from the frozen definition where the scenario is frozen", () => {
    const frozen = {
      at: new Date(0),
      methodVersion: "1.0.0",
      assessment: makeAssessment({ risks: [makeRisk({ label: "As it was" })] }),
    };
    const scenario = makeSavedScenario({ frozen });
    const [row] = riskRows(scored(makeSavedAssessment({ scenarios: [scenario] }), scenario));
    expect(row?.label).toBe("As it was");
  });
});

it.each([
  ["2026-11-23", 24, "2028-11-23"],
  ["2026-12-31", 2, "2027-02-28"],
  ["2027-12-31", 2, "2028-02-29"],
  ["2026-01-15", 1200, "2126-01-15"],
])("a horizon from %s over %i months ends on %s", (asOf, months, end) => {
  expect(horizonEnd(asOf, months)).toBe(end);
});
