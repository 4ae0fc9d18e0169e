import { describe, expect, it } from "vitest";
import type { Influence } from "@/lib/model/influence";
import { IMPLICATIONS_MAPPED, influences } from "@/lib/series/influences";
import { makeImpact, makeImplication, makeInfluence } from "../../make";
import { makeScored } from "./make-scored";

const IMPACTS = ["trade", "aid"];
const IMPLICATIONS = ["order", "calm"];
const capital = (key: string) => `${key.charAt(0).toUpperCase()}${key.slice(1)}`;

function figureOf(judged: Partial<Influence>[], impacts = IMPACTS, implications = IMPLICATIONS) {
  return influences(
    makeScored({
      definition: {
        impacts: impacts.map((key) => makeImpact({ key, label: capital(key) })),
        implications: implications.map((key) => makeImplication({ key, label: capital(key) })),
      },
      scenario: { influences: judged.map((one) => makeInfluence(one)) },
    }),
  );
}

describe("the matrix of influences", () => {
  it("has a cell for each pair in the assessment's order, whatever order they were entered in", () => {
    const { heads, map, rows, columns } = figureOf([
      { impact: "aid", implication: "calm", strength: "strongly dampens" },
      { impact: "trade", implication: "order", strength: "slightly furthers" },
    ]);
    expect(heads).toEqual(["Order", "Calm"]);
    expect(map).toEqual([
      { key: "trade", label: "Trade", cells: [{ word: "slightly furthers", notch: 1 }, null] },
      { key: "aid", label: "Aid", cells: [null, { word: "strongly dampens", notch: -3 }] },
    ]);
    expect(rows).toEqual([
      { impact: "Trade", "on-0": "slightly furthers", "on-1": null },
      { impact: "Aid", "on-0": null, "on-1": "strongly dampens" },
    ]);
    expect(columns.map(({ label }) => label)).toEqual(["Impact", "on Order", "on Calm"]);
  });

  it.each<[string, Partial<Influence>[], string]>([
    ["one", [{ strength: "dampens" }], "Trade dampens Order"],
    [
      "one that is the strongest",
      [{ strength: "strongly furthers" }, { implication: "calm", strength: "dampens" }],
      "Trade strongly furthers Order, the strongest of 2 influences",
    ],
    [
      "two that are, one each way",
      [
        { strength: "furthers" },
        { implication: "calm", strength: "dampens" },
        { impact: "aid", strength: "slightly furthers" },
      ],
      "Trade furthers Order, and Trade dampens Calm",
    ],
    [
      "all of one word",
      [{}, { implication: "calm" }, { impact: "aid" }],
      "All 3 influences are alike: “furthers”",
    ],
    [
      "many that are",
      [{}, { implication: "calm", strength: "dampens" }, { impact: "aid" }],
      "The strongest of 3 influences: 2 “furthers” and 1 “dampens”",
    ],
    [
      "one, and one that is only argued",
      [{}, { implication: "calm", strength: undefined, rationale: "because" }],
      "Trade furthers Order",
    ],
  ])("has a title that is right for %s", (_what, judged, title) => {
    expect(figureOf(judged).title).toBe(title);
  });

  it("says that nothing is computed from it, and that what isn't judged is not none", () => {
    const { sentence, total } = figureOf([{}, { implication: "calm", strength: "dampens" }]);
    expect(sentence).toContain("2 influences: 1 furthers an implication, 1 dampens one.");
    expect(sentence).toContain("no number is multiplied by them");
    expect(sentence).toContain("Of 2 pairs no influence is judged, which does not mean that there is none.");
    expect(total).toBeNull();
  });

  it("explains only the signs that are drawn", () => {
    expect(figureOf([{}]).legend.map(({ series }) => series)).toEqual(["furthers"]);
    expect(figureOf([{ strength: "slightly dampens" }]).legend.map(({ series }) => series)).toEqual([
      "dampens",
    ]);
  });

  it("has no numbers that anything could be computed from", () => {
    const cells = figureOf([{}]).rows.flatMap((row) => Object.values(row));
    expect(cells.some((cell) => typeof cell === "number")).toBe(false);
  });

  it("says what is needed where there is nothing", () => {
    expect(figureOf([], [], IMPLICATIONS).needs).toBe("Name at least one impact and one implication.");
    expect(figureOf([], IMPACTS, []).needs).toBe("Name at least one impact and one implication.");
    expect(figureOf([]).needs).toBe("Judge how at least one impact bears on one implication.");
    expect(figureOf([{ strength: undefined }])).toMatchObject({ heads: [], map: [], rows: [] });
  });

  it("draws the implications with the most influences where there are many, and tables them all", () => {
    const many = Array.from({ length: 14 }, (_, place) => `o${place}`);
    const judged = many.slice(2).map((implication) => ({ impact: "aid", implication }));
    const { heads, map, columns, rows, sentence } = figureOf(
      [{ impact: "trade", implication: "o13" }, ...judged],
      IMPACTS,
      many,
    );
    expect(heads).toEqual(many.slice(2).map(capital));
    expect(map[0]?.cells).toHaveLength(IMPLICATIONS_MAPPED);
    expect(columns).toHaveLength(15);
    expect(rows[1]).toMatchObject({ "on-0": null, "on-13": "furthers" });
    expect(sentence).toContain("the table has all 14");
  });
});
