import { describe, expect, it } from "vitest";
import type { RiskJudgement } from "@/lib/model/risk";
import { inherentResidual } from "@/lib/series/inherent-residual";
import {
  makeEffect,
  makeInputs,
  makeMitigation,
  makeMitigationJudgement,
  makeRisk,
  makeRiskJudgement,
} from "../../make";
import { goldenScored } from "./golden-scored";
import { makeScored } from "./make-scored";

const thin = (text: string) => text.replaceAll("\u202f", " ");
const point = (value: number) => ({ kind: "point", value }) as const;

/** Risks of the given expected harm, p = 0.5 each, without mitigation. */
function withHarm(harms: Record<string, number | null>) {
  const keys = Object.keys(harms);
  const judged = (harm: number | null): RiskJudgement =>
    harm === null
      ? makeRiskJudgement({ severity: undefined })
      : makeRiskJudgement({ likelihood: point(0.5), severity: point(2 * harm) });
  return makeScored({
    definition: { risks: keys.map((key) => makeRisk({ key, label: key.toUpperCase() })) },
    scenario: makeInputs({
      risks: Object.fromEntries(keys.map((key) => [key, judged(harms[key] ?? null)])),
      mitigations: {},
      effects: [],
    }),
  });
}

describe("the published case", () => {
  const figure = inherentResidual(goldenScored());

  it("says what carries the largest part, of how much", () => {
    expect(thin(figure.title)).toBe(
      "Strategic competition carries the largest part of what remains: 3.20 of 6.59 hp",
    );
  });

  it("tells the range that the combination of mitigations leaves open", () => {
    expect(thin(figure.sentence)).toBe(
      "The 3 risks bring 15.3 hp of expected harm before mitigation; 6.59 hp remain. Depending on how the mitigations combine, 5.45–9.50 hp remain.",
    );
  });

  it("orders risks by what remains, and sums them in the total", () => {
    expect(figure.bars.map(({ key }) => key)).toEqual(["competition", "escalation", "stability"]);
    const sum = (column: string) => figure.rows.reduce((total, row) => total + Number(row[column]), 0);
    for (const column of ["inherent", "residual", "best", "worst"])
      expect(figure.total?.[column]).toBeCloseTo(sum(column), 12);
  });

  it("has a bar and a row for each risk, with the same numbers in every column it names", () => {
    expect(figure.rows).toHaveLength(3);
    figure.rows.forEach((row, index) => {
      const bar = figure.bars[index];
      expect(row).toEqual({
        risk: bar?.label,
        ...bar?.harm,
        reduction: 1 - Number(bar?.harm?.residual) / Number(bar?.harm?.inherent),
      });
      expect(Object.keys(row)).toEqual(figure.columns.map(({ key }) => key));
    });
  });
});

describe("the title is right for", () => {
  it.each([
    ["one risk", { a: 2 }, "A: 2.00 hp remain of 2.00 hp"],
    ["two that differ", { a: 1, b: 3 }, "B carries the largest part of what remains: 3.00 of 4.00 hp"],
    [
      "all equal",
      { a: 2, b: 2, c: 2 },
      "All 3 risks carry the same part of what remains: 2.00 of 6.00 hp each",
    ],
    [
      "some equal",
      { a: 2, b: 1, c: 2 },
      "A and C carry the largest parts of what remains: 2.00 of 5.00 hp each",
    ],
    [
      "equal once rounded",
      { a: 2, b: 2.0001, c: 1 },
      "B and A carry the largest parts of what remains: 2.00 of 5.00 hp each",
    ],
    ["no harm at all", { a: 0, b: 0 }, "No harm is expected from the scored risks"],
    [
      "the largest harm there is",
      { a: 5e8, b: 1 },
      "A carries the largest part of what remains: 500,000,000 of 500,000,000 hp",
    ],
    [
      "the smallest harm that is shown",
      { a: 1e-8, b: 0 },
      "A carries the largest part of what remains: 0.0000000100 of 0.0000000100 hp",
    ],
  ])("%s", (_, harms, title) => {
    expect(thin(inherentResidual(withHarm(harms)).title)).toBe(title);
  });

  it("everything removed", () => {
    const figure = inherentResidual(
      makeScored({
        scenario: makeInputs({
          mitigations: { hotline: makeMitigationJudgement({ delivery: point(1) }) },
          effects: [makeEffect({ likelihood: point(1) })],
        }),
      }),
    );
    expect(thin(figure.title)).toBe("Nothing remains of 2.00 hp of expected harm");
  });
});

describe("what lacks a judgement", () => {
  it("is named and stands last, as a gap and not as nought", () => {
    const figure = inherentResidual(withHarm({ a: null, b: 3, c: 4 }));
    expect(figure.bars.map(({ key, harm }) => [key, harm?.residual ?? null])).toEqual([
      ["c", 4],
      ["b", 3],
      ["a", null],
    ]);
    expect(figure.rows[2]).toMatchObject({ risk: "A", inherent: null, residual: null, reduction: null });
    expect(figure.sentence).toContain("Not scored: A.");
    expect(thin(figure.title)).toContain("of 7.00 hp");
  });

  it("leaves a figure without drawing that says what is needed", () => {
    const figure = inherentResidual(withHarm({ a: null }));
    expect(figure).toMatchObject({ rows: [], bars: [], legend: [], total: null });
    expect(figure.needs).toBe("Enter the likelihood and the severity of at least one risk.");
  });

  it("is a risk, where none is named", () => {
    expect(inherentResidual(withHarm({})).needs).toBe("Name at least one risk.");
  });

  it("is drawn all the same where there are too many mitigations to enumerate", () => {
    const keys = Array.from({ length: 13 }, (_, index) => `m${index}`);
    const figure = inherentResidual(
      makeScored({
        definition: { mitigations: keys.map((key) => makeMitigation({ key })) },
        scenario: makeInputs({
          mitigations: Object.fromEntries(keys.map((key) => [key, makeMitigationJudgement()])),
          effects: [],
        }),
      }),
    );
    expect(figure.needs).toBeNull();
  });
});

it("a risk that a mitigation makes worse is said to be", () => {
  const figure = inherentResidual(
    makeScored({ scenario: makeInputs({ effects: [makeEffect({ backfire: point(10) })] }) }),
  );
  expect(figure.sentence).toContain("For Escalation, more remains than there was before.");
  expect(Number(figure.rows[0]?.reduction)).toBeLessThan(0);
});

it("nothing is divided by the harm of a risk that has none", () => {
  expect(inherentResidual(withHarm({ a: 0, b: 1 })).rows[1]).toMatchObject({ inherent: 0, reduction: null });
});
