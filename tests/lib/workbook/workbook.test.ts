import { describe, expect, it } from "vitest";
import { simulatedScenario } from "@/lib/series/drawn-numbers";
import { pairedScenarios } from "@/lib/series/paired-scenarios";
import type { Scored } from "@/lib/series/scored";
import { CELL_MAX, cellText } from "@/lib/workbook/cell-text";
import type { Sheet } from "@/lib/workbook/sheet";
import { type Drawn, workbook } from "@/lib/workbook/workbook";
import { makeAssessment, makeInputs, makeRisk, makeRiskJudgement } from "../../make";
import { makeScored } from "../series/make-scored";
import { alike, cellValue, exampleScored, originOf, records, sheetNamed } from "./example-workbook";

const all = exampleScored();
const [first] = all;
if (!first) throw new Error("the example has scenarios");
const nothing = { simulated: [], byRisk: [], paired: null };
const drawn = (all: readonly Scored[]): Drawn => {
  const simulated = all.map(simulatedScenario);
  return { simulated, byRisk: simulated, paired: null };
};
const one = workbook(alike([first]), drawn([first]), originOf([first]));

describe("a workbook of one scenario", () => {
  it("says first what it is, then what follows, then what it follows from and rests on", () => {
    expect(one.map(({ name }) => name)).toEqual([
      "About",
      "Results",
      "Results by risk",
      "Attribution",
      "Matrix, inherent",
      "Matrix, residual",
      "Risks",
      "Mitigations",
      "Effects",
      "Impacts",
      "Implications",
      "Influences",
      "Evidence",
      "Assumptions",
      "Method",
    ]);
  });

  it("has names that every spreadsheet takes, rows as wide as their heads, and no number that is none", () => {
    for (const { name, columns, rows } of one) {
      expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
      for (const row of rows) {
        expect(row, name).toHaveLength(columns.length);
        for (const cell of row.map(cellValue))
          if (typeof cell === "number") expect(Number.isFinite(cell), name).toBe(true);
      }
    }
  });

  it("has a row for each influence, in its word and with what it stands for", () => {
    const rows = records(sheetNamed(one, "Influences"));
    expect(rows).toHaveLength(first.scenario.influences.length);
    expect(rows).toContainEqual(
      expect.objectContaining({
        Impact: "Interoperability",
        Implication: "Deterrence of aggression",
        Influence: "strongly furthers",
        "Stands for": "without it, the implication would hardly come about",
        Confidence: "low",
        "Evidence (ids)": "drill-report",
      }),
    );
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(typeof cell).not.toBe("number");
  });

  it("holds the result's numbers unrounded", () => {
    const { plugIn } = first.score;
    expect(records(sheetNamed(one, "Results"))).toContainEqual(
      expect.objectContaining({
        Measure: "Expected harm that remains (residual)",
        Value: plugIn?.residual.total,
        Unit: "hp",
        Low: plugIn?.band.best,
        High: plugIn?.band.worst,
      }),
    );
    expect(records(sheetNamed(one, "Results by risk"))).toEqual(
      first.definition.risks.map(({ key, label }) => {
        const risk = plugIn?.risks.find((each) => each.key === key);
        return expect.objectContaining({
          Risk: label,
          "Inherent (hp)": risk?.inherent,
          "Residual (hp)": risk?.residual,
          "Likelihood after (%)": risk?.likelihood.residual,
        });
      }),
    );
    const shares = records(sheetNamed(one, "Attribution")).map(
      (row) => row["Fair share of what is removed (hp)"],
    );
    expect(shares).toEqual(plugIn?.attribution.map(({ shapley }) => shapley));
  });

  it("places every risk once in each matrix, and counts it in its row and its column", () => {
    for (const name of ["Matrix, inherent", "Matrix, residual"]) {
      const rows = records(sheetNamed(one, name));
      const total = rows.at(-1);
      expect(total).toMatchObject({ Likelihood: "Risks (count)", "Risks (count)": 3 });
      const counted = rows.slice(1, -1).reduce((sum, row) => sum + Number(row["Risks (count)"]), 0);
      expect(counted).toBe(3);
      const cells = rows
        .slice(1, -1)
        .flatMap((row) => Object.values(row))
        .join(" ");
      for (const { label } of first.definition.risks) expect(cells.split(label)).toHaveLength(2);
    }
  });

  it("names the reasons, and the judgements that rest on each piece of evidence", () => {
    const [risk] = records(sheetNamed(one, "Risks"));
    expect(risk?.Reason).toBe(first.scenario.risks.escalation?.rationale);
    const cited = records(sheetNamed(one, "Evidence"));
    expect(cited.some((row) => Number(row["Cited by (judgements)"]) > 0)).toBe(true);
  });

  it("says of what it was made, and leaves that out where it is to leave no trace", () => {
    const said = records(sheetNamed(one, "About")).map(({ What }) => What);
    const traces = [
      "Version of the assessment",
      "Version of the scenario",
      "Seed",
      "Hash of its inputs (SHA-256)",
    ];
    expect(said).toEqual(expect.arrayContaining(traces));
    const without = workbook(alike([first]), drawn([first]), { ...originOf([first]), sanitised: true });
    const left = records(sheetNamed(without, "About")).map(({ What }) => What);
    for (const trace of traces) expect(left).not.toContain(trace);
    const texts = (sheets: readonly Sheet[]) =>
      sheets.flatMap(({ rows }) =>
        rows
          .flat()
          .map(cellValue)
          .filter((cell) => typeof cell === "string"),
      );
    expect(texts(one)).toContainEqual(expect.stringMatching(/, seed \d/));
    for (const text of texts(without)) expect(text).not.toMatch(/\bseed \d/i);
  });

  it("says first how it is to be handled", () => {
    const marked = workbook(alike([first]), nothing, originOf([first], "Official – sensitive"));
    expect(records(sheetNamed(marked, "About"))[0]).toEqual({
      What: "Handling",
      Value: "Official – sensitive",
    });
    expect(records(sheetNamed(one, "About"))[0]).toMatchObject({ What: "Mind" });
  });
});

describe("a workbook of several scenarios", () => {
  const several = workbook(alike(all), { ...nothing, paired: pairedScenarios(all) }, originOf(all));

  it("names the scenario of each row, and compares each with the first", () => {
    const risks = records(sheetNamed(several, "Risks"));
    expect(risks.map(({ Scenario }) => Scenario)).toEqual(
      all.flatMap(({ scenario }) => [scenario.title, scenario.title, scenario.title]),
    );
    const [residual] = records(sheetNamed(several, "Comparison"));
    expect(residual).toMatchObject({
      Measure: "Residual harm",
      "As written (baseline)": all[0]?.score.plugIn?.residual.total,
      "Diplomacy first": all[1]?.score.plugIn?.residual.total,
    });
    const paired = records(sheetNamed(several, "Draw by draw"));
    expect(paired.map((row) => row["Against the baseline"])).toEqual(["As written", "As written"]);
    expect(sheetNamed(several, "Differing judgements").rows.length).toBeGreaterThan(0);
  });

  it("needs a scenario", () => {
    expect(() => workbook(alike([]), nothing, originOf(all))).toThrow(RangeError);
  });
});

describe("what is missing", () => {
  it("stays empty and is never zero", () => {
    const risks = [makeRisk(), makeRisk({ key: "other", label: "Other" })];
    const scored = makeScored({
      definition: makeAssessment({ risks }),
      scenario: makeInputs({
        risks: { escalation: makeRiskJudgement(), other: makeRiskJudgement({ severity: undefined }) },
      }),
    });
    const sheets = workbook(alike([scored]), nothing, originOf([scored]));
    const [, other] = records(sheetNamed(sheets, "Results by risk"));
    expect(Object.values(other ?? {})).toEqual(["Other", ...Array.from({ length: 13 }, () => null)]);
    const [, judged] = records(sheetNamed(sheets, "Risks"));
    expect(judged).toMatchObject({ "Severity, as judged": null, "Severity, mean (hp)": null });
    expect(records(sheetNamed(sheets, "Matrix, inherent"))).toContainEqual(
      expect.objectContaining({
        Likelihood: "not scored: a judgement is missing",
        "Outside the grid": "Other",
        "Risks (count)": 1,
      }),
    );
    expect(sheets.map(({ name }) => name)).not.toContain("Impacts");
  });

  it("leaves a workbook that says so where nothing is judged at all", () => {
    const empty = makeScored({ scenario: makeInputs({ risks: {}, mitigations: {}, effects: [] }) });
    const sheets = workbook(alike([empty]), drawn([empty]), originOf([empty]));
    expect(records(sheetNamed(sheets, "About"))).toContainEqual({
      What: "Finding",
      Value: "Nothing can be scored yet: no risk has both a likelihood and a severity.",
    });
    expect(sheets.map(({ name }) => name)).not.toContain("Results");
  });
});

describe("the text of a cell", () => {
  it.each([
    ["a\u0000b\u001bc\ud800", "abc"],
    ["first\r\nsecond\rthird\tx", "first\nsecond\nthird\tx"],
    ["Official \u202eterceS\u2066", "Official terceS"],
    ["_x0041_ and _x41_", "_x005F_x0041_ and _x41_"],
    ["=1+1", "=1+1"],
  ])("%j is kept as %j", (text, kept) => {
    expect(cellText(text)).toBe(kept);
  });

  it("is cut with a note where a spreadsheet can't keep it whole", () => {
    const longest = "x".repeat(CELL_MAX);
    expect(cellText(longest)).toBe(longest);
    const cut = cellText(`${"😀".repeat(CELL_MAX)}`);
    expect(cut.length).toBeLessThanOrEqual(CELL_MAX);
    expect(cut).toMatch(/^(😀)+ … \[cut: the text has 65,534 characters\]$/u);
  });
});
