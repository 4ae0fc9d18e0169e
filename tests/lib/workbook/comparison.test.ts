import { describe, expect, it } from "vitest";
import { simulatedScenario } from "@/lib/series/drawn-numbers";
import { sideBySide } from "@/lib/series/side-by-side";
import { workbook } from "@/lib/workbook/workbook";
import {
  makeAssessment,
  makeInputs,
  makeRisk,
  makeRiskJudgement,
  makeSavedAssessment,
  makeSavedScenario,
} from "../../make";
import { originOf, records, sheetNamed } from "./example-workbook";

describe("a workbook of scenarios that were judged in different definitions", () => {
  const risks = [makeRisk(), makeRisk({ key: "other", label: "Other" })];
  const judged = makeRiskJudgement();
  const assessment = makeSavedAssessment({
    scenarios: [
      makeSavedScenario({ id: "a", title: "Same" }),
      makeSavedScenario({
        id: "b",
        title: "Same",
        ...makeInputs({ risks: { escalation: judged, other: judged } }),
        frozen: {
          at: new Date(0),
          methodVersion: "1.1.0",
          assessment: makeAssessment({ risks, horizonMonths: 12 }),
        },
      }),
    ],
  });
  const side = sideBySide(assessment.scenarios.map((scenario) => ({ assessment, scenario })));
  const { shared, whole } = side;
  const sheets = workbook(
    side,
    { simulated: shared.map(simulatedScenario), byRisk: whole.map(simulatedScenario), paired: null },
    originOf(side.judged),
  );
  const named = (name: string) => records(sheetNamed(sheets, name));

  it("compares totals over one horizon and the risks that all have, and says so", () => {
    // 20 % in 12 months is 36 % in 24: 3.6 hp, of which a mitigation at even odds takes 0.37 · 0.5.
    const [residual] = named("Comparison");
    expect(residual).toMatchObject({ Group: "In total, over the shared risks", Measure: "Residual harm" });
    expect(residual?.["Same (baseline)"]).toBeCloseTo(1.63, 12);
    expect(residual?.["Same (2)"]).toBeCloseTo(2.934, 12);
    expect(residual?.["Same (2), difference to Same"]).toBeCloseTo(1.304, 12);
    const results = named("Results").filter(({ Measure }) => /residual\)$/.test(String(Measure)));
    expect(results.map(({ Value }) => Value)).toEqual([
      residual?.["Same (baseline)"],
      residual?.["Same (2)"],
    ]);
    const minded = named("About").filter(({ What }) => What === "Mind");
    expect(minded.map(({ Value }) => Value)).toEqual([
      expect.stringContaining("invented"),
      expect.stringMatching(
        /^“Same \(2\)” looks ahead 12 months: its likelihoods are converted.*; it also has Other among its risks/,
      ),
    ]);
  });

  it("has every risk of every scenario, with its draws, and every judgement as it was entered", () => {
    const other = named("Results by risk").find(({ Risk }) => Risk === "Other");
    expect(other).toMatchObject({ Scenario: "Same (2)", "Residual (hp)": expect.closeTo(3.6, 12) });
    expect(other?.["Expected harm, P50 (hp)"]).toEqual(expect.any(Number));
    expect(named("Risks").map((row) => row["Likelihood, mean (%)"])).toEqual([0.2, 0.2, 0.2]);
    expect(named("Differing judgements")).toContainEqual({
      "Judgement of": "The assessment",
      Field: "horizon",
      Same: "24 months",
      "Same (2)": "12 months",
    });
  });

  it("heads no two columns alike", () => {
    for (const name of ["Comparison", "Differing judgements"]) {
      const heads = sheetNamed(sheets, name).columns.map(({ head }) => head);
      expect(new Set(heads).size, name).toBe(heads.length);
    }
  });
});
