import { describe, expect, it } from "vitest";
import { pairedDifference } from "@/lib/scoring/better";
import { METHOD_VERSION } from "@/lib/scoring/method";
import { simulate } from "@/lib/scoring/simulate";
import { commonGround } from "@/lib/series/common-ground";
import { dominanceRows } from "@/lib/series/dominance-rows";
import { exceedanceComparison } from "@/lib/series/exceedance-comparison";
import { pairedDifferenceFigure } from "@/lib/series/paired-difference";
import { pairedDraws } from "@/lib/series/paired-draws";
import { makeAssessment, makeEffect, makeInputs, makeRisk, makeRiskJudgement } from "../../make";
import { makeScored } from "./make-scored";

const definition = makeAssessment({ toleranceHarm: 5 });
const plain = makeInputs();
const firmer = makeInputs({ effects: [makeEffect({ likelihood: { kind: "point", value: 0.6 } })] });
const DRAWS = 4000;
const draw = (...inputs: (typeof plain)[]) =>
  pairedDraws({
    seed: 7,
    draws: DRAWS,
    tolerance: definition.toleranceHarm,
    scenarios: inputs.map((one, index) => ({
      series: `scenario-${index + 1}`,
      title: `S${index + 1}`,
      definition,
      inputs: one,
    })),
  });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
function only<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined) throw new Error("one is needed");
  return first;
}

describe("scenarios drawn with the same chances", () => {
  it("are the simulations of each, from the baseline's seed", () => {
    const [a, b] = [plain, firmer].map(
      (one) => simulate(definition, one, { seed: 7, draws: DRAWS }).totalHarm,
    );
    const drawn = draw(plain, firmer);
    expect(only(drawn.pairs).paired).toEqual(
      pairedDifference(b ?? new Float64Array(), a ?? new Float64Array()),
    );
    expect(drawn.curves.map(({ curve }) => curve.length > 1)).toEqual([true, true]);
  });

  it("hold the chance of exceeding each level, the tolerance among them", () => {
    const { levels, curves } = draw(plain, firmer);
    expect(levels).toContain(5);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    for (const { at } of curves) expect(at).toEqual([...at].sort((a, b) => b - a));
    // Of 10 hp at 0.2, with 0.9 of it left where delivered: above 5 hp whenever it happens.
    const place = levels.indexOf(5);
    expect(curves[0]?.at[place]).toBeCloseTo(0.17, 1);
    expect(Number(curves[1]?.at[place])).toBeLessThan(Number(curves[0]?.at[place]));
  });

  it("count every draw once: less, the same or more, and what differs in a bin", () => {
    const { less, same, more, bins } = only(draw(plain, firmer).pairs);
    expect(less + same + more).toBeCloseTo(1, 12);
    expect(sum(bins.map(({ share }) => share))).toBeCloseTo(less + more, 12);
    expect(sum(bins.filter(({ max }) => max <= 0).map(({ share }) => share))).toBeCloseTo(less, 12);
    expect(more).toBe(0);
  });

  it("have one axis of differences for all pairs", () => {
    const weaker = makeInputs({ effects: [] });
    const { pairs } = draw(plain, firmer, weaker);
    expect(pairs.map(({ bins }) => bins.map(({ min }) => min))[0]).toEqual(
      pairs.map(({ bins }) => bins.map(({ min }) => min))[1],
    );
  });

  it("tell how far they are, up to the end", () => {
    const shares: number[] = [];
    pairedDraws(
      {
        seed: 1,
        draws: 3000,
        tolerance: 5,
        scenarios: ["a", "b"].map((title) => ({ series: title, title, definition, inputs: plain })),
      },
      (share) => shares.push(share),
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe("the figures of paired draws", () => {
  it("title the curves with who exceeds the tolerance least often", () => {
    const figure = exceedanceComparison(draw(plain, firmer));
    expect(figure.title).toMatch(/^“S2” would exceed the tolerance least often: \d+\u202f% of the time$/);
    expect(figure.legend.map(({ label }) => label)).toEqual(["S1 (baseline)", "S2"]);
    expect(figure.rows.filter(({ note }) => note === "the tolerance")).toHaveLength(1);
    expect(exceedanceComparison(draw(plain, plain)).title).toContain("with the same chance in all of them");
  });

  it("title the differences with how often there is less and more harm", () => {
    const drawn = draw(plain, firmer);
    const figure = pairedDifferenceFigure(only(drawn.pairs), drawn);
    expect(figure.title).toMatch(
      /^“S2” leaves less harm than “S1” in \d+\u202f% of the draws, more in 0\u202f%$/,
    );
    expect(figure.legend).toEqual([{ series: "harm-less", label: "Less harm than the baseline" }]);
    expect(figure.rows).toHaveLength(figure.bins.length);
    expect(figure.sentence).toContain("these are not drawn");
  });

  it("say so where no draw differs", () => {
    const drawn = draw(plain, plain);
    const figure = pairedDifferenceFigure(only(drawn.pairs), drawn);
    expect(figure.title).toBe("“S2” and “S1” leave the same in every draw");
    expect(figure.sentence).toBe(
      "“S2” and “S1” leave the same in every draw. There is no difference to draw.",
    );
  });

  it("say which dominates, why, and by how much it falls short", () => {
    expect(dominanceRows(draw(plain, firmer))).toMatchObject([
      { title: "S2", verdict: "Better at every level", violation: "none" },
    ]);
    expect(dominanceRows(draw(firmer, plain))).toMatchObject([{ verdict: "Worse at every level" }]);
    expect(dominanceRows(draw(plain, plain))).toMatchObject([{ verdict: "The same", violation: "none" }]);
    const grave = makeInputs({
      risks: {
        escalation: makeRiskJudgement({
          likelihood: { kind: "point", value: 0.05 },
          severity: { kind: "point", value: 60 },
        }),
      },
    });
    const [row] = dominanceRows(draw(grave, plain));
    expect(row?.verdict).toBe("Better for the risk-averse");
    expect(row?.reason).toContain("increasing convex dominance");
    expect(row?.violation).toMatch(/hp$/);
  });
});

describe("common ground", () => {
  it("is the baseline's seed; another seed or method version is computed anew, and said", () => {
    const old = { at: new Date(0), methodVersion: "1.0.0", assessment: makeAssessment() };
    const all = [
      makeScored({ scenario: { id: "a", title: "A", seed: 3 } }),
      makeScored({ scenario: { id: "b", title: "B", seed: 4 } }),
      makeScored({ scenario: { id: "c", title: "C", seed: 3, frozen: old } }),
    ];
    const { seed, compared, anew, refused } = commonGround(all);
    expect(seed).toBe(3);
    expect(compared.map(({ series }) => series)).toEqual(["scenario-1", "scenario-2", "scenario-3"]);
    expect(refused).toEqual([]);
    expect(anew).toEqual([
      "“B” has a seed of its own and is drawn anew from the baseline's, because only the same draws can be paired.",
      `“C” was frozen under another version of the method and is computed anew by ${METHOD_VERSION}, so that no difference is one of method.`,
    ]);
  });

  it("refuses what measures something else, with the reason, and keeps the others' colours", () => {
    const all = [
      makeScored({ scenario: { id: "a", title: "A" } }),
      makeScored({
        definition: { risks: [makeRisk(), makeRisk({ key: "stability", label: "Stability" })] },
        scenario: {
          id: "b",
          title: "B",
          risks: { escalation: makeRiskJudgement(), stability: makeRiskJudgement() },
        },
      }),
      makeScored({ scenario: { id: "c", title: "C" } }),
    ];
    const { compared, refused } = commonGround(all);
    expect(compared.map(({ series }) => series)).toEqual(["scenario-1", "scenario-3"]);
    expect(refused).toEqual([
      {
        id: "b",
        title: "B",
        reason: "it scores other risks than the baseline, so that the totals don't measure the same",
      },
    ]);
  });

  it("has nothing to stand on without a scored baseline", () => {
    const empty = makeScored({ scenario: { id: "a", title: "A", risks: {} } });
    const { compared, refused } = commonGround([empty, makeScored({ scenario: { id: "b", title: "B" } })]);
    expect(compared).toEqual([]);
    expect(refused.map(({ title }) => title)).toEqual(["A", "B"]);
  });
});
