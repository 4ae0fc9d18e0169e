import { describe, expect, it } from "vitest";
import { inherentResidual } from "@/lib/series/inherent-residual";
import { mitigationShare } from "@/lib/series/mitigation-share";
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

/** Mitigations, all delivered, that remove the given shares of the one risk's likelihood (2 hp at stake). */
function removing(shares: Record<string, number>, backfire?: number) {
  const keys = Object.keys(shares);
  return makeScored({
    definition: { mitigations: keys.map((key) => makeMitigation({ key, label: key.toUpperCase() })) },
    scenario: makeInputs({
      mitigations: Object.fromEntries(
        keys.map((key) => [key, makeMitigationJudgement({ delivery: point(1) })]),
      ),
      effects: keys.map((mitigation) =>
        makeEffect({
          mitigation,
          likelihood: point(shares[mitigation] ?? 0),
          severity: point(0),
          ...(backfire && mitigation === keys[0] && { backfire: point(backfire) }),
        }),
      ),
    }),
  });
}

describe("the published case", () => {
  const scored = goldenScored();
  const figure = mitigationShare(scored);

  it("orders mitigations by fair share and says which carries the most", () => {
    expect(figure.bars.map(({ key }) => key)).toEqual(["communication", "diplomacy", "norms"]);
    expect(thin(figure.title)).toMatch(
      /^Open and transparent communication carries the most: 3\.36 of the 8\.72 hp removed$/,
    );
  });

  it("has shares that add up to what the other figure says is removed, and parts that add up to shares", () => {
    const { total } = inherentResidual(scored);
    expect(figure.total?.fairShare).toBeCloseTo(Number(total?.inherent) - Number(total?.residual), 12);
    for (const { parts, fairShare } of figure.bars)
      expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(fairShare, 12);
  });

  it("has each number between alone and if removed, which have no total", () => {
    for (const { alone, fairShare, ifRemoved } of figure.bars) {
      expect(ifRemoved).toBeLessThan(fairShare);
      expect(fairShare).toBeLessThan(alone);
    }
    expect(figure.total).toMatchObject({ alone: null, ifRemoved: null });
  });

  it("has a column for each risk, in the assessment's order whatever the scores", () => {
    expect(figure.columns.slice(4).map(({ key, label }) => [key, label])).toEqual([
      ["risk-1", "Share of Escalation"],
      ["risk-2", "Share of Perceived threat to regional stability"],
      ["risk-3", "Share of Strategic competition"],
    ]);
    expect(figure.legend.map(({ series }) => series)).toEqual([
      "risk-1",
      "risk-2",
      "risk-3",
      "alone",
      "if-removed",
    ]);
  });
});

describe("the title is right for", () => {
  it.each([
    ["one mitigation", { a: 0.5 }, "A removes 1.00 hp of expected harm"],
    ["one that does nothing", { a: 0 }, "A removes nothing of the expected harm"],
    ["several that do nothing", { a: 0, b: 0 }, "The mitigations remove nothing of the expected harm"],
    [
      "two that are equal",
      { a: 0.5, b: 0.5 },
      "All 2 mitigations carry the same: 0.750 of the 1.50 hp removed each",
    ],
  ])("%s", (_, shares, title) => {
    expect(thin(mitigationShare(removing(shares)).title)).toBe(title);
  });

  it("a mitigation that adds harm", () => {
    const figure = mitigationShare(removing({ a: 0 }, 10));
    expect(thin(figure.title)).toMatch(/^A adds \d\.\d\d hp of expected harm$/);
    expect(figure.sentence).toContain("left of nought");
  });

  it("mitigations that add harm taken together, of which one removes some", () => {
    const figure = mitigationShare(removing({ a: 0, b: 0.1 }, 10));
    expect(thin(figure.title)).toMatch(/^Taken together, the mitigations add \d\.\d\d hp of expected harm$/);
    expect(figure.bars.map(({ key }) => key)).toEqual(["b", "a"]);
    expect(figure.sentence).toMatch(/A adds \d/);
  });
});

describe("more risks than marks", () => {
  const keys = Array.from({ length: 9 }, (_, index) => `r${index}`);
  const figure = mitigationShare(
    makeScored({
      definition: { risks: keys.map((key) => makeRisk({ key, label: key })) },
      scenario: makeInputs({
        risks: Object.fromEntries(
          keys.map((key, index) => [key, makeRiskJudgement({ severity: point(1 + index) })]),
        ),
        effects: keys.map((risk) => makeEffect({ risk })),
      }),
    }),
  );

  it("leaves one each to the largest residuals and one to all others", () => {
    expect(figure.legend.slice(0, 8).map(({ label }) => label)).toEqual([
      "r8",
      "r7",
      "r6",
      "r5",
      "r4",
      "r3",
      "r2",
      "2 other risks",
    ]);
  });

  it("loses nothing of the sum", () => {
    const [bar] = figure.bars;
    expect(bar?.parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(Number(bar?.fairShare), 12);
  });
});

describe("what is needed", () => {
  it("is a mitigation, where none is scored", () => {
    expect(
      mitigationShare(makeScored({ scenario: makeInputs({ mitigations: {}, effects: [] }) })).needs,
    ).toBe("Include at least one mitigation and say how likely it is to be delivered.");
  });

  it("is a risk's judgement first, where none is scored", () => {
    expect(mitigationShare(makeScored({ scenario: makeInputs({ risks: {} }) })).needs).toContain(
      "at least one risk",
    );
  });
});

it("a risk keeps its mark where another one lacks its judgement", () => {
  const scored = goldenScored();
  const { escalation: _, ...risks } = scored.scenario.risks;
  const figure = mitigationShare(
    makeScored({ definition: scored.definition, scenario: { ...scored.scenario, risks } }),
  );
  expect(figure.legend.slice(0, 2).map(({ series }) => series)).toEqual(["risk-2", "risk-3"]);
});
