import { describe, expect, it } from "vitest";
import { slopes } from "@/lib/series/slopes";
import { makeImpact, makeImpactJudgement, makeImplication, makeImplicationJudgement } from "../../make";
import { makeScored } from "./make-scored";

const definition = {
  impacts: [makeImpact(), makeImpact({ key: "trust", label: "Trust" })],
  implications: [makeImplication()],
};
const judged = (title: string, trade?: number, trust?: number) =>
  makeScored({
    definition,
    scenario: {
      title,
      impacts: Object.fromEntries(
        Object.entries({ trade, trust }).flatMap(([key, value]) =>
          value === undefined ? [] : [[key, makeImpactJudgement({ change: { kind: "point", value } })]],
        ),
      ),
      implications: { order: makeImplicationJudgement() },
    },
  });

describe("slopes from scenario to scenario", () => {
  it("have a panel for each item and a point for each scenario, with a gap where none is judged", () => {
    const figure = slopes([judged("A", 10, 5), judged("B", 30)], "impacts");
    expect(figure.slopes.map(({ label, points }) => [label, points.map(({ mean }) => mean)])).toEqual([
      ["Trade", [10, 30]],
      ["Trust", [5, null]],
    ]);
    expect(figure.title).toBe("Furthest from the baseline: Trade, +20 in “B”");
    expect(figure.rows[1]).toMatchObject({ item: "Trust", "scenario-1": 5, "scenario-2": null });
  });

  it("reach both ends of the scale", () => {
    const figure = slopes([judged("A", -100), judged("B", 100)], "impacts");
    expect(figure.title).toBe("Furthest from the baseline: Trade, +200 in “B”");
  });

  it("say so where nothing moves, and where much moves alike", () => {
    expect(slopes([judged("A", 10), judged("B", 10)], "impacts").title).toBe(
      "No scenario would move the impacts further than the baseline",
    );
    expect(slopes([judged("A", 0, 0), judged("B", 9, 9), judged("C", 9, 9)], "impacts").title).toBe(
      "Several impacts move by 9 against the baseline",
    );
    expect(slopes([judged("A", 1), judged("B", 2)], "implications").slopes[0]?.points).toMatchObject([
      { mean: -10 },
      { mean: -10 },
    ]);
  });

  it("need a judged change, and two scenarios", () => {
    expect(slopes([judged("A"), judged("B")], "impacts")).toMatchObject({ slopes: [], rows: [] });
    expect(slopes([judged("A", 10)], "impacts").needs).not.toBeNull();
    expect(slopes([judged("A"), judged("B", 10)], "impacts").title).toBe("Impacts from scenario to scenario");
  });
});
