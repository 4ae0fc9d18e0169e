import { describe, expect, it } from "vitest";
import type { ChangeDist } from "@/lib/model/dist";
import { impacts } from "@/lib/series/impacts";
import { implications } from "@/lib/series/implications";
import { judgementRange } from "@/lib/series/judgement-range";
import { makeImpact, makeImpactJudgement, makeImplication, makeImplicationJudgement } from "../../make";
import { makeScored } from "./make-scored";

const point = (value: number): ChangeDist => ({ kind: "point", value });

function withImpacts(changes: Record<string, ChangeDist | undefined>) {
  const keys = Object.keys(changes);
  return makeScored({
    definition: { impacts: keys.map((key) => makeImpact({ key, label: key.toUpperCase() })) },
    scenario: {
      impacts: Object.fromEntries(keys.map((key) => [key, makeImpactJudgement({ change: changes[key] })])),
    },
  });
}

describe("the range of a judgement", () => {
  it.each<[string, ChangeDist, ReturnType<typeof judgementRange>]>([
    ["one number has none", point(5), null],
    ["uniform", { kind: "uniform", min: -10, max: 10 }, { low: -8, high: 8, meaning: "P10–P90" }],
    [
      "log-uniform",
      { kind: "logUniform", min: 1, max: 100 },
      { low: 100 ** 0.1, high: 100 ** 0.9, meaning: "P10–P90" },
    ],
    [
      "beta-PERT has its bounds: its P10 is not exact",
      { kind: "pert", min: -5, mode: 0, max: 20 },
      { low: -5, high: 20, meaning: "lowest–highest" },
    ],
    [
      "quantiles are as entered",
      { kind: "quantiles", p10: -3, p50: 2, p90: 8, min: -20, max: 30 },
      { low: -3, high: 8, meaning: "P10–P90" },
    ],
  ])("%s", (_, dist, range) => {
    expect(judgementRange(dist)).toEqual(
      range && { ...range, low: expect.closeTo(range.low, 12), high: expect.closeTo(range.high, 12) },
    );
  });
});

describe("impacts", () => {
  it("keep the assessment's order, each at its mean with its range", () => {
    const { bars, rows } = impacts(
      withImpacts({ a: point(-3), b: { kind: "pert", min: -10, mode: 5, max: 30 } }),
    );
    expect(bars.map(({ key, mean }) => [key, mean])).toEqual([
      ["a", -3],
      ["b", (-10 + 20 + 30) / 6],
    ]);
    expect(rows).toEqual([
      { impact: "A", change: -3, low: null, high: null, meaning: "one number" },
      { impact: "B", change: 40 / 6, low: -10, high: 30, meaning: "lowest–highest" },
    ]);
  });

  it.each<[string, Record<string, ChangeDist | undefined>, string]>([
    ["one gain", { a: point(12) }, "A would gain: +12"],
    ["one loss", { a: point(-12) }, "A would lose: −12"],
    [
      "gains and losses",
      { a: point(12), b: point(-30), c: point(5) },
      "A would gain most: +12; B would lose most: −30",
    ],
    ["losses alone", { a: point(-12), b: point(-30) }, "B would lose most: −30"],
    ["equal gains", { a: point(12), b: point(12.3) }, "A and B would gain most: +12"],
    ["equal gains of many", { a: point(9), b: point(9), c: point(9) }, "3 items would gain most: +9"],
    ["nought", { a: point(0), b: point(0.2) }, "No change is expected in what is judged"],
    [
      "the ends of the scale",
      { a: point(100), b: point(-100) },
      "A would gain most: +100; B would lose most: −100",
    ],
    ["one that is not judged", { a: undefined, b: point(4) }, "B would gain: +4"],
  ])("have a title that is right for %s", (_, changes, title) => {
    expect(impacts(withImpacts(changes)).title).toBe(title);
  });

  it("name what is not judged, and show it as a gap", () => {
    const figure = impacts(withImpacts({ a: undefined, b: point(4) }));
    expect(figure.sentence).toContain("Not judged: A.");
    expect(figure.rows[0]).toEqual({ impact: "A", change: null, low: null, high: null, meaning: null });
  });

  it("say what is needed where there is nothing", () => {
    expect(impacts(withImpacts({})).needs).toBe("Name at least one impact.");
    expect(impacts(withImpacts({ a: undefined })).needs).toContain("at least one impact");
  });

  it("are neither added up nor set off against harm", () => {
    const figure = impacts(withImpacts({ a: point(4), b: point(5) }));
    expect(figure.total).toBeNull();
    expect(figure.columns.some(({ kind }) => kind === "harm")).toBe(false);
  });
});

describe("implications", () => {
  const figure = implications(
    makeScored({
      definition: {
        implications: ["a", "b", "c"].map((key) => makeImplication({ key, label: key.toUpperCase() })),
      },
      scenario: {
        implications: {
          a: makeImplicationJudgement({ perspective: "North", likelihood: { kind: "term", term: "likely" } }),
          b: makeImplicationJudgement({ perspective: "South", likelihood: undefined }),
          c: makeImplicationJudgement({ perspective: "North", likelihood: { kind: "point", value: 0.995 } }),
        },
      },
    }),
  );

  it("stand by perspective, else in the assessment's order", () => {
    expect(figure.bars.map(({ key, perspective }) => [key, perspective])).toEqual([
      ["a", "North"],
      ["c", "North"],
      ["b", "South"],
    ]);
  });

  it("have their likelihood as mean and word; no word where the lexicon has none, nothing where none is judged", () => {
    expect(figure.rows.map(({ likelihood, words }) => [likelihood, words])).toEqual([
      [0.675, "likely (55–80\u202f%)"],
      [0.995, null],
      [null, null],
    ]);
  });

  it("count their points of view", () => {
    expect(figure.sentence).toContain("3 implications from 2 points of view");
  });

  it("say in the drawing what the table says: likelihood beside the bar, perspective above it", () => {
    expect(figure.bars[0]?.note).toBe("Likelihood 68\u202f%, likely (55–80\u202f%)");
    expect(figure.panels.map(({ heading, bars }) => [heading, bars.map(({ key }) => key)])).toEqual([
      ["Seen by: North", ["a", "c"]],
      ["Seen by: South", ["b"]],
    ]);
  });

  const seen = (perspectives: Record<string, string | null>) =>
    implications(
      makeScored({
        definition: {
          implications: Object.keys(perspectives).map((key) => makeImplication({ key, label: key })),
        },
        scenario: {
          implications: Object.fromEntries(
            Object.entries(perspectives).flatMap(([key, perspective]) =>
              perspective === null ? [] : [[key, makeImplicationJudgement({ perspective })]],
            ),
          ),
        },
      }),
    );

  it("have no panels where all are seen from one perspective, which each then names", () => {
    const { panels, bars } = seen({ a: "North", b: "North" });
    expect(panels).toEqual([]);
    expect(bars.map(({ note }) => note.includes("Seen by: North"))).toEqual([true, true]);
  });

  it("have none where nobody is named, and none where there is nothing", () => {
    expect(seen({ a: "", b: "" }).panels).toEqual([]);
    expect(seen({}).panels).toEqual([]);
    expect(seen({ a: null }).panels).toEqual([]);
  });

  it("stand last, in a panel of their own, where no perspective is named or nothing is judged", () => {
    const { panels, bars, rows, sentence } = seen({ a: "", b: "North", c: null });
    expect(panels.map(({ heading, bars: [first, second] }) => [heading, first?.key, second?.key])).toEqual([
      ["Seen by: North", "b", undefined],
      ["No perspective named", "a", "c"],
    ]);
    expect(bars.map(({ key }) => key)).toEqual(["b", "a", "c"]);
    expect(rows.map(({ implication }) => implication)).toEqual(["b", "a", "c"]);
    expect(sentence).toContain("Without a perspective: a. Not judged: c.");
  });

  it("have a panel each where all differ", () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, place) => [`i${place}`, `View ${place}`]));
    expect(seen(many).panels).toHaveLength(40);
  });
});
