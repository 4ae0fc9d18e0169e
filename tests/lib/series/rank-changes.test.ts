import { describe, expect, it } from "vitest";
import { rankChanges } from "@/lib/series/rank-changes";
import type { Scored } from "@/lib/series/scored";
import { makeEffect, makeMitigation, makeMitigationJudgement, makeRisk, makeRiskJudgement } from "../../make";
import { goldenScored } from "./golden-scored";
import { makeScored } from "./make-scored";

const point = (value: number) => ({ kind: "point" as const, value });

/** Risks by key with a judgement each, and no mitigation. */
function withRisks(judged: Record<string, Parameters<typeof makeRiskJudgement>[0]>): Scored {
  const keys = Object.keys(judged);
  return makeScored({
    definition: { risks: keys.map((key) => makeRisk({ key, label: key.toUpperCase() })) },
    scenario: {
      risks: Object.fromEntries(keys.map((key) => [key, makeRiskJudgement(judged[key])])),
      effects: [],
    },
  });
}

describe("ranks under other scales and forms", () => {
  const golden = rankChanges(goldenScored());

  it("golden: competition leads up to a factor of √10 in relative form, escalation from 5 on", () => {
    const relative = golden.views.flatMap((view, index) => (view.form === "relative" ? [index] : []));
    expect(relative.map((index) => golden.views[index]?.label)).toEqual(["×2", "×3.16", "×5", "×10"]);
    const first = relative.map((index) => golden.lines.find(({ ranks }) => ranks[index] === 1)?.key);
    expect(first).toEqual(["competition", "competition", "escalation", "escalation"]);
    expect(golden.title).toMatch(/^Which risk is on top depends on the scale and the model form: /);
  });

  it("has four scales in each form, and marks the one that the scenario counts in", () => {
    expect(golden.views.map(({ form }) => form)).toEqual([
      ...Array(4).fill("relative"),
      ...Array(4).fill("rate"),
    ]);
    expect(golden.views.filter(({ chosen }) => chosen)).toMatchObject([{ form: "relative", label: "×3.16" }]);
    expect(golden.sentence).toContain("counts with a factor of 3.16 in relative form, marked as chosen");
    expect(golden.rows).toHaveLength(3);
    expect(golden.columns).toHaveLength(9);
  });

  it("says so where one risk is on top throughout, and that harm points stand still", () => {
    const figure = rankChanges(withRisks({ a: { severity: point(50) }, b: { severity: point(5) } }));
    expect(figure.title).toBe("A is on top under every scale and form tried");
    expect(figure.sentence).toMatch(/^No risk changes its rank\./);
    expect(figure.sentence).toContain("No severity is judged as a level");
  });

  it("names a risk in harm points that is overtaken by one that moves", () => {
    const figure = rankChanges(
      withRisks({ a: { severity: { kind: "level", level: 4 } }, b: { severity: point(20) } }),
    );
    expect(figure.title).toBe("Which risk is on top depends on the scale: B or A");
    expect(figure.sentence).toMatch(/^2 of 2 risks change rank\./);
    expect(figure.sentence).toContain("B is judged in harm points");
  });

  it("lets risks that come out the same share a rank, each in a place of its own", () => {
    const figure = rankChanges(withRisks({ a: {}, b: {}, c: { severity: point(1) } }));
    expect(figure.title).toBe("A and B share the top under every scale and form tried");
    expect(figure.lines.map(({ ranks }) => ranks[0])).toEqual([1, 1, 3]);
    expect(figure.lines.map(({ places }) => places[0])).toEqual([0, 1, 2]);
    const equal = rankChanges(withRisks({ a: {}, b: {} }));
    expect(equal.title).toBe("All risks come out the same under every scale and form tried");
  });

  it("needs two scored risks, and few enough mitigations for both forms", () => {
    expect(rankChanges(withRisks({})).needs).toBe("Name at least one risk.");
    expect(rankChanges(withRisks({ a: {} })).needs).toMatch(/^Score at least two risks/);
    const gap = withRisks({ a: {}, b: { severity: undefined } });
    expect(rankChanges(gap).needs).toMatch(/^Score at least two risks/);
    const keys = Array.from({ length: 16 }, (_, index) => `m${index}`);
    const many = makeScored({
      definition: {
        risks: [makeRisk(), makeRisk({ key: "b" })],
        mitigations: keys.map((key) => makeMitigation({ key })),
      },
      scenario: {
        risks: { escalation: makeRiskJudgement(), b: makeRiskJudgement() },
        mitigations: Object.fromEntries(keys.map((key) => [key, makeMitigationJudgement()])),
        effects: keys.map((mitigation) => makeEffect({ mitigation })),
      },
    });
    expect(rankChanges(many).needs).toMatch(/^Fewer mitigations are needed/);
  });

  it("leaves a risk without score out of the ranks", () => {
    const figure = rankChanges(withRisks({ a: {}, b: { severity: undefined }, c: {} }));
    expect(figure.lines.map(({ key }) => key)).toEqual(["a", "c"]);
    // A risk looks alike in all figures, so the gap is not closed up.
    expect(figure.lines.map(({ series }) => series)).toEqual(["rank-1", "rank-3"]);
  });

  it("marks the seven of forty that come highest anywhere", () => {
    const figure = rankChanges(
      withRisks(
        Object.fromEntries(
          Array.from({ length: 40 }, (_, index) => [
            `r${index}`,
            { likelihood: point((index + 1) / 50), severity: { kind: "level", level: 3 } as const },
          ]),
        ),
      ),
    );
    expect(figure.lines.filter(({ series }) => series).map(({ key }) => key)).toEqual([
      "r39",
      "r38",
      "r37",
      "r36",
      "r35",
      "r34",
      "r33",
    ]);
    expect(figure.legend).toHaveLength(8);
    expect(figure.legend[0]).toEqual({ series: "rank-1", label: "R39" });
    expect(figure.legend.at(-1)).toEqual({ series: "rank-other", label: "33 other risks" });
    expect(figure.sentence).toContain("The 7 risks that come highest anywhere are named.");
  });

  it("says where the scenario's own factor is none of those tried", () => {
    const scored = withRisks({ a: {}, b: {} });
    const figure = rankChanges({
      ...scored,
      definition: { ...scored.definition, harmScale: { base: 4, top: 100 } },
    });
    expect(figure.views.some(({ chosen }) => chosen)).toBe(false);
    expect(figure.sentence).toContain("a factor of 4 in relative form, which lies beside the factors tried");
  });
});
