import { describe, expect, it } from "vitest";
import type { SavedScenario } from "@/lib/model/saved";
import { incomparable } from "@/lib/series/comparable";
import { choices, chosenScenarios } from "@/lib/series/comparison-choice";
import { definitionNotes, noteGroups, scoreNotes } from "@/lib/series/comparison-notes";
import { comparisonGroups } from "@/lib/series/comparison-rows";
import { differingInputs } from "@/lib/series/input-rows";
import { scenarioRows } from "@/lib/series/scenario-rows";
import { scored } from "@/lib/series/scored";
import {
  makeAssessment,
  makeEffect,
  makeImpact,
  makeImpactJudgement,
  makeInputs,
  makeMitigationJudgement,
  makeRisk,
  makeRiskJudgement,
  makeSavedAssessment,
  makeSavedScenario,
} from "@/tests/make";

const base = makeSavedScenario({ id: "a", title: "Base" });
const firmer = makeSavedScenario({
  id: "b",
  title: "Firmer",
  ...makeInputs({ effects: [makeEffect({ likelihood: { kind: "point", value: 0.6 } })] }),
});
const incomplete = makeSavedScenario({
  id: "c",
  title: "Incomplete",
  ...makeInputs({ mitigations: { hotline: makeMitigationJudgement({ delivery: undefined }) } }),
});
const other = {
  ...makeAssessment(),
  risks: [makeRisk(), makeRisk({ key: "stability", label: "Stability" })],
};
const frozenElsewhere = makeSavedScenario({
  id: "d",
  title: "Older",
  frozen: { at: new Date(0), methodVersion: "1.0.0", assessment: { ...other, toleranceHarm: 5 } },
  ...makeInputs({ risks: { escalation: makeRiskJudgement(), stability: makeRiskJudgement() } }),
});
const otherScale = makeSavedScenario({
  id: "e",
  title: "Rescaled",
  frozen: {
    at: new Date(0),
    methodVersion: "1.0.0",
    assessment: makeAssessment({ harmScale: { base: 10, top: 1000 } }),
  },
});

const assessment = makeSavedAssessment({
  scenarios: [base, firmer, incomplete, frozenElsewhere, otherScale],
});
const score = (...scenarios: SavedScenario[]) => scenarios.map((one) => scored(assessment, one));
const why = (one: SavedScenario, two: SavedScenario) => {
  const [first, second] = score(one, two);
  if (!first || !second) throw new Error("two scenarios are scored");
  return incomparable(first, second);
};

describe("two totals", () => {
  it("can be subtracted where the same risks are scored on one scale", () => {
    expect(why(base, firmer)).toBeNull();
  });

  it("can't where other risks count, another scale holds, or a mitigation lacks its delivery", () => {
    expect(why(base, frozenElsewhere)).toBe("other-risks");
    expect(why(base, otherScale)).toBe("other-harm-scale");
    expect(why(base, incomplete)).toBe("other-gaps");
    expect(why(base, makeSavedScenario({ ...makeInputs({ risks: {} }) }))).toBe("nothing-scored");
  });
});

describe("the scenarios of an assessment", () => {
  it("show their change against the first, and none where it would mean nothing", () => {
    const rows = scenarioRows(score(base, firmer, incomplete, frozenElsewhere));
    // 20 % of 10 hp; delivered with 50 %: 2·(.5 + .5·(1−e)·.9).
    expect(rows.map(({ residual }) => residual)).toEqual([
      expect.closeTo(1.63, 12),
      expect.closeTo(1.36, 12),
      2,
      expect.closeTo(3.63, 12),
    ]);
    expect(rows.map(({ difference }) => difference)).toEqual([null, expect.closeTo(-0.27, 12), null, null]);
    expect(rows[2]?.lacks).toEqual([{ text: "delivery of Hotline", anchor: "mitigations.hotline.delivery" }]);
  });
});

describe("results side by side", () => {
  it("give each measure with its difference to the baseline", () => {
    const [total, byRisk] = comparisonGroups(score(base, firmer));
    expect(total?.rows[0]).toMatchObject({
      label: "Residual harm",
      cells: [{ difference: null }, { difference: expect.closeTo(-0.27, 12) }],
    });
    expect(byRisk?.rows.map(({ label }) => label)).toEqual(["Escalation"]);
  });

  it("keep impacts in a group of their own, and leave a gap for what was not judged", () => {
    const withImpact = makeSavedAssessment({ ...makeAssessment(), impacts: [makeImpact()] });
    const judged = makeSavedScenario({
      id: "x",
      ...makeInputs({ impacts: { trade: makeImpactJudgement() } }),
    });
    const groups = comparisonGroups([base, judged].map((one) => scored(withImpact, one)));
    expect(groups.find(({ title }) => title === "Impacts")?.rows).toEqual([
      {
        key: "impact.trade",
        label: "Trade",
        kind: "change",
        cells: [
          { value: null, difference: null, absent: false },
          { value: 10, difference: null, absent: false },
        ],
      },
    ]);
  });
});

describe("judgements that differ", () => {
  it("are those alone, in words, marked where they are as in the baseline", () => {
    expect(differingInputs(score(base, firmer, base))).toEqual([
      {
        item: "Hotline, on Escalation",
        fields: [
          {
            path: "effects.hotline.escalation.likelihood removed",
            field: "likelihood removed",
            entries: [
              { text: "30\u202f%", same: true },
              { text: "60\u202f%", same: false },
              { text: "30\u202f%", same: true },
            ],
          },
        ],
      },
    ]);
  });

  it("are none between equal scenarios, whatever the order of their effects", () => {
    expect(differingInputs(score(base, base))).toEqual([]);
  });

  it("tell an entry that is missing from one of nought", () => {
    const [item] = differingInputs(score(base, incomplete));
    expect(item).toMatchObject({
      item: "Hotline",
      fields: [{ field: "delivery", entries: [{ text: "50\u202f%" }, { text: "" }] }],
    });
  });
});

it("definitions that differ are named, item by item", () => {
  expect(definitionNotes(score(base, frozenElsewhere, otherScale))).toEqual([
    {
      id: "d",
      scenario: "Older",
      text: "has a tolerance of 5.00\u202fhp; here all are held against 10.0\u202fhp",
    },
    { id: "d", scenario: "Older", text: "also has Stability among its risks" },
    {
      id: "e",
      scenario: "Rescaled",
      text: "has another harm scale: each level a factor of 10, the highest up to 1,000\u202fhp",
    },
  ]);
});

it("a note that holds for several scenarios is said once, with those for which it holds", () => {
  const note = (id: string, text: string) => ({ id, scenario: id.toUpperCase(), text });
  expect(noteGroups([])).toEqual([]);
  expect(
    noteGroups([
      note("a", "is invented"),
      note("b", "is old"),
      note("b", "is invented"),
      note("b", "is odd"),
    ]),
  ).toEqual([
    { key: "a b", scenarios: ["A", "B"], texts: ["is invented"] },
    { key: "b", scenarios: ["B"], texts: ["is old", "is odd"] },
  ]);
});

it("what is not scored in full is named", () => {
  expect(scoreNotes(score(base, incomplete))).toEqual([
    { id: "c", scenario: "Incomplete", text: "is incomplete: delivery of Hotline missing" },
  ]);
});

describe("the choice of scenarios in an address", () => {
  it("is read in its order, repeated or with commas, each once", () => {
    const titles = (asked: string | string[] | undefined) =>
      chosenScenarios(assessment, asked)?.map(({ title }) => title);
    expect(titles("b,a,b")).toEqual(["Firmer", "Base"]);
    expect(titles(["b", "a,c"])).toEqual(["Firmer", "Base", "Incomplete"]);
    expect(titles(undefined)).toEqual([]);
    expect(titles("")).toEqual([]);
  });

  it("is none where an id is not one of the assessment's", () => {
    expect(chosenScenarios(assessment, "a,zzz")).toBeNull();
  });

  it("leads to every choice one step away", () => {
    const home = makeSavedAssessment({ scenarios: [base, firmer, incomplete] });
    const chosen = [firmer, base].map((scenario) => ({ assessment: home, scenario }));
    expect(choices(home, chosen)).toMatchObject([
      { scenario: { id: "b" }, place: "baseline", asBaseline: null, without: ["a"], added: null },
      { scenario: { id: "a" }, place: "compared", asBaseline: ["a", "b"], without: ["b"], added: null },
      { scenario: { id: "c" }, place: "not-chosen", asBaseline: null, without: null, added: ["b", "a", "c"] },
    ]);
  });
});
