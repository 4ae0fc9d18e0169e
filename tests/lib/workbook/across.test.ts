import { describe, expect, it } from "vitest";
import { NOT_THERE } from "@/lib/series/not-there";
import { sideBySide } from "@/lib/series/side-by-side";
import { workbook } from "@/lib/workbook/workbook";
import {
  makeInputs,
  makeMitigationJudgement,
  makeRisk,
  makeRiskJudgement,
  makeSavedScenario,
} from "../../make";
import { held, placed } from "../series/make-held";
import { records, sheetNamed } from "./example-workbook";

describe("a workbook of scenarios of two assessments", () => {
  const judged = { escalation: makeRiskJudgement(), cyber: makeRiskJudgement() };
  const home = held("a", { question: "Does it hold?", handling: "Official", version: 3 });
  const other = held("b", {
    asOf: "2026-05-04",
    horizonMonths: 12,
    handling: "Sensitive",
    version: 7,
    illustrative: true,
    additivityAccepted: false,
    risks: [makeRisk(), makeRisk({ key: "cyber", label: "Cyber" })],
    scenarios: ["b1", "b2"].map((id) =>
      makeSavedScenario({ id, title: id, ...makeInputs({ risks: judged }) }),
    ),
  });
  const chosen = [placed(other), placed(home), placed(other, 1)];
  const side = sideBySide(chosen);
  const origin = {
    source: side.source,
    records: chosen.map(({ assessment: { id, version, additivityAccepted } }) => {
      return { id, version, additivityAccepted };
    }),
  };
  const written = (sanitised: boolean) =>
    workbook(side, { simulated: [], byRisk: [], paired: null }, { ...origin, sanitised });
  const sheets = written(false);
  const named = (name: string) => records(sheetNamed(sheets, name));

  it("names each assessment once, with its question, day and version, and each scenario's", () => {
    const about = named("About").map(({ What, Value }) => `${What}: ${Value}`);
    const facts = /^(Assessment|Question|As of|Version of the assessment|Scenario|Of the assessment):/;
    expect(about.filter((line) => facts.test(line))).toEqual([
      "Assessment: B",
      "Question: null",
      "As of: 2026-05-04",
      "Version of the assessment: 7",
      "Assessment: A",
      "Question: Does it hold?",
      "As of: 2026-11-23",
      "Version of the assessment: 3",
      "Scenario: b1 · B",
      "Of the assessment: B",
      "Scenario: Base · A",
      "Of the assessment: A",
      "Scenario: b2 · B",
      "Of the assessment: B",
    ]);
  });

  it("says first how it is to be handled and whose line that is, then what is to be minded", () => {
    const [first, ...rest] = named("About");
    expect(first).toEqual({ What: "Handling", Value: "Sensitive (B); Official (A)" });
    const minded = rest.filter(({ What }) => What === "Mind").map(({ Value }) => String(Value));
    expect(minded).toContainEqual(
      expect.stringMatching(/^“Base · A” looks ahead 24 months: its likelihoods/),
    );
    expect(minded).toContainEqual(
      expect.stringMatching(/^“b1 · B” and “b2 · B”: each of them .*; is invented for illustration/),
    );
    expect(minded).not.toContainEqual(expect.stringMatching(/^Every judgement/));
  });

  it("says of each scenario whether its own assessment's sum was accepted", () => {
    const said = named("Assumptions").filter(({ Topic }) => Topic === "Harm points add up");
    expect(said.map((row) => /Accepted for/.test(String(row["In this result"])))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("keeps what one assessment lacks apart from what was not judged", () => {
    const row = named("Comparison").find(({ Measure }) => Measure === "Cyber");
    expect(row?.["Base · A"]).toBe(NOT_THERE);
    expect(row?.["b1 · B (baseline)"]).toEqual(expect.any(Number));
  });

  it("leaves the versions out where it is to leave no trace", () => {
    const left = records(sheetNamed(written(true), "About")).map(({ What }) => What);
    expect(left).not.toContain("Version of the assessment");
    expect(left.filter((what) => what === "Assessment")).toHaveLength(2);
  });
});

describe("what mitigations carry in scenarios that share no risk", () => {
  it("is told apart from nothing, and heads its columns with the first one's names", () => {
    const side = sideBySide([
      placed(held("a", { risks: [makeRisk({ label: "Escalation here" })] })),
      placed(
        held(
          "b",
          { risks: [makeRisk({ key: "cyber", label: "Cyber" })] },
          {
            ...makeInputs({
              risks: { cyber: makeRiskJudgement() },
              mitigations: { hotline: makeMitigationJudgement() },
              effects: [],
            }),
          },
        ),
      ),
    ]);
    const drawn = { simulated: [], byRisk: [], paired: null };
    const both = ["a", "b"].map((id) => ({ id, version: 1, additivityAccepted: true }));
    const sheets = workbook(side, drawn, { source: side.source, records: both, sanitised: false });
    expect(records(sheetNamed(sheets, "Attribution"))[0]).toMatchObject({
      "Fair share of Escalation here (hp)": expect.any(Number),
      "Fair share of Cyber (hp)": NOT_THERE,
    });
  });
});
