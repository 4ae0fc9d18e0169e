import { describe, expect, it } from "vitest";
import type { InSeries } from "@/lib/series/common-ground";
import { costResidual } from "@/lib/series/cost-residual";
import { regret } from "@/lib/series/regret";
import { makeEffect, makeInputs, makeMitigationJudgement, makeRiskJudgement } from "../../make";
import { makeScored } from "./make-scored";

const thin = (text: string) => text.replaceAll("\u202f", " ");

/** A scenario whose only mitigation is delivered with a probability, at a cost; without one it has no price. */
function option(title: string, delivery: number, cost?: number): InSeries {
  const hotline = makeMitigationJudgement({
    delivery: { kind: "point", value: delivery },
    ...(cost !== undefined && { cost }),
  });
  const scored = makeScored({ scenario: { id: title, title, ...makeInputs({ mitigations: { hotline } }) } });
  return { series: `scenario-${"ABC".indexOf(title) + 1}`, scored };
}

describe("regret", () => {
  // 2 hp at stake, of which a delivered mitigation takes 0.37: 2 · (1 − 0.37 q).
  it("is what each scenario leaves beyond the best in the same future", () => {
    const figure = regret([option("A", 0.5), option("B", 1)], 1.5);
    const [a, b] = figure.bands;
    expect(a?.cells[0]?.regret).toBeCloseTo(0.37, 12);
    expect(b?.cells.map(({ regret }) => regret)).toEqual([0, 0, 0, 0]);
    expect(a?.most).toBe(Math.max(...(a?.cells ?? []).map(({ regret }) => regret)));
    expect(figure.title).toBe("“B” leaves the least in each of four futures");
    expect(thin(figure.sentence)).toContain("within the tolerance of 1.50 hp: “B”, with 100 %");
    expect(figure.rows).toMatchObject([{ within: 0 }, { within: 1 }]);
  });

  it("names the least largest one where each is best somewhere", () => {
    // The rate form leaves a sure event sure, and so asks for the severity instead.
    const likelihood = option("A", 1);
    const severity = option("B", 1);
    const risks = { escalation: makeRiskJudgement({ likelihood: { kind: "point", value: 0.99 } }) };
    const effect = (likely: number, severe: number) => [
      makeEffect({
        likelihood: { kind: "point", value: likely },
        severity: { kind: "point", value: severe },
      }),
    ];
    const judged = ({ series, scored: { scenario } }: InSeries, effects: ReturnType<typeof effect>) => {
      return { series, scored: makeScored({ scenario: { ...scenario, risks, effects } }) };
    };
    const figure = regret([judged(likelihood, effect(0.5, 0)), judged(severity, effect(0, 0.4))], 1);
    expect(figure.bands.map(({ cells }) => cells.map(({ regret }) => regret > 0))).toEqual([
      [false, true, false, false],
      [true, false, true, true],
    ]);
    expect(thin(figure.title)).toMatch(
      /^“B” would be regretted least: at most 0\.990 hp beyond the best scenario, in any of four futures$/,
    );
  });

  it("is none between equals", () => {
    const figure = regret([option("A", 0.5), option("B", 0.5)], 10);
    expect(thin(figure.title)).toBe("No scenario would be regretted more than another: at most 0 hp");
  });

  it("needs two", () => {
    expect(regret([option("A", 0.5)], 10)).toMatchObject({ bands: [], rows: [] });
    expect(regret([], 10).needs).toMatch(/^Choose at least two/);
  });
});

describe("cost against what remains", () => {
  it("finds what no other beats", () => {
    const figure = costResidual([option("A", 0.5, 5), option("B", 1, 9), option("C", 0.2, 7)]);
    expect(figure.points.map(({ label, beaten }) => `${label} ${beaten}`)).toEqual([
      "A false",
      "B false",
      "C true",
    ]);
    expect(figure.title).toBe("“C” is beaten: another costs no more and leaves no more");
    expect(figure.legend.map(({ series }) => series)).toEqual(["scenario-1", "scenario-2", "scenario-3"]);
  });

  it("says what more cost buys where none is beaten", () => {
    expect(thin(costResidual([option("A", 0.5, 5), option("B", 1, 9)]).title)).toBe(
      "More cost buys less harm: “A” leaves 1.63 hp at 5, “B” 1.26 hp at 9",
    );
  });

  it("beats neither of two equals", () => {
    const { points, title } = costResidual([option("A", 0.5, 5), option("B", 0.5, 5)]);
    expect(points.some(({ beaten }) => beaten)).toBe(false);
    expect(title).toBe("The scenarios cost the same and leave the same");
  });

  it("names those without a cost, and asks for costs where fewer than two have them", () => {
    const figure = costResidual([option("A", 0.5, 5), option("B", 1), option("C", 1, 0)]);
    expect(figure.points.map(({ label }) => label)).toEqual(["A", "C"]);
    expect(figure.sentence).toContain("not drawn: “B”");
    expect(costResidual([option("A", 0.5, 5), option("B", 1)])).toMatchObject({
      needs: "Enter a cost for every included mitigation in at least two scenarios.",
      points: [],
    });
  });
});
