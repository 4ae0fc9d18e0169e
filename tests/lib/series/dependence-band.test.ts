import { describe, expect, it } from "vitest";
import { dependenceBand } from "@/lib/series/dependence-band";
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

/** Two delivered mitigations that take the given shares of each risk's likelihood (2 hp at stake), with an overlap. */
function bandOf(risks: Record<string, { shares: [number, number]; overlap?: number }>) {
  const keys = Object.keys(risks);
  return makeScored({
    definition: {
      risks: keys.map((key) => makeRisk({ key, label: key.toUpperCase() })),
      mitigations: ["m0", "m1"].map((key) => makeMitigation({ key, label: key })),
    },
    scenario: makeInputs({
      risks: Object.fromEntries(
        keys.map((key) => [key, makeRiskJudgement({ overlap: risks[key]?.overlap ?? 0 })]),
      ),
      mitigations: Object.fromEntries(
        ["m0", "m1"].map((key) => [key, makeMitigationJudgement({ delivery: point(1) })]),
      ),
      effects: keys.flatMap((risk) =>
        (risks[risk]?.shares ?? []).map((share, place) =>
          makeEffect({ mitigation: `m${place}`, risk, likelihood: point(share), severity: point(0) }),
        ),
      ),
    }),
  });
}

describe("the published case", () => {
  const figure = dependenceBand(goldenScored());

  it("has the published band, its total last", () => {
    const total = figure.bars.at(-1);
    expect(total?.label).toBe("All scored risks");
    expect(total?.left?.best).toBeCloseTo(5.447127, 6);
    expect(total?.left?.worst).toBeCloseTo(9.499821, 6);
    expect(total?.left?.chosen).toBeCloseTo(6.591374, 6);
  });

  it("has risks that add up to the total, in every case", () => {
    const risks = figure.bars.slice(0, -1);
    for (const field of ["best", "independent", "chosen", "worst"] as const)
      expect(risks.reduce((sum, { left }) => sum + Number(left?.[field]), 0)).toBeCloseTo(
        Number(figure.bars.at(-1)?.left?.[field]),
        10,
      );
  });

  it("orders best, independent, as judged and worst", () => {
    for (const { left } of figure.bars) {
      expect(Number(left?.best)).toBeLessThanOrEqual(Number(left?.independent));
      expect(Number(left?.independent)).toBeLessThanOrEqual(Number(left?.chosen));
      expect(Number(left?.chosen)).toBeLessThanOrEqual(Number(left?.worst));
    }
  });
});

it("stands by the formulas of the band: 2 hp, shares of 0.4 and 0.3, an overlap of one half", () => {
  const [bar] = dependenceBand(bandOf({ a: { shares: [0.4, 0.3], overlap: 0.5 } })).bars;
  expect(bar?.left?.best).toBeCloseTo(2 * 0.3, 12);
  expect(bar?.left?.independent).toBeCloseTo(2 * 0.42, 12);
  expect(bar?.left?.chosen).toBeCloseTo(2 * 0.51, 12);
  expect(bar?.left?.worst).toBeCloseTo(2 * 0.6, 12);
  expect(thin(bar?.note ?? "")).toBe("overlap 50 %");
});

describe("the title is right for", () => {
  it.each([
    [
      "one risk",
      { a: { shares: [0.4, 0.3] as [number, number] } },
      "A: 0.600–1.20 hp remain, depending on how the mitigations combine",
    ],
    [
      "one that hangs on it most",
      { a: { shares: [0.4, 0.3] as [number, number] }, b: { shares: [0.1, 0.1] as [number, number] } },
      "A hangs most on how the mitigations combine: 0.600–1.20 hp remain",
    ],
    [
      "two alike",
      { a: { shares: [0.4, 0.3] as [number, number] }, b: { shares: [0.4, 0.3] as [number, number] } },
      "No risk alone hangs most on how the mitigations combine",
    ],
    [
      "one effect on each risk",
      { a: { shares: [0.4, 0] as [number, number] }, b: { shares: [0, 0.3] as [number, number] } },
      "It makes no difference how the mitigations combine",
    ],
  ])("%s", (_, risks, title) => {
    expect(thin(dependenceBand(bandOf(risks)).title)).toBe(title);
  });
});

it("says that what remains is one number where nothing is open", () => {
  expect(thin(dependenceBand(bandOf({ a: { shares: [1, 1] } })).sentence)).toBe(
    "In total, 0 hp remain, however the mitigations combine.",
  );
});

it("keeps a risk without a score, without numbers, and names it", () => {
  const scored = bandOf({ a: { shares: [0.4, 0.3] } });
  const figure = dependenceBand(
    makeScored({
      definition: {
        ...scored.definition,
        risks: [...scored.definition.risks, makeRisk({ key: "z", label: "Z" })],
      },
      scenario: scored.scenario,
    }),
  );
  expect(figure.bars.map(({ label, left }) => [label, left === null])).toEqual([
    ["A", false],
    ["Z", true],
    ["All scored risks", false],
  ]);
  expect(figure.sentence).toContain("Not scored: Z.");
});

it("needs a scored risk, and a scored mitigation", () => {
  expect(dependenceBand(makeScored({ scenario: makeInputs({ risks: {} }) })).needs).toContain("one risk");
  expect(dependenceBand(makeScored({ scenario: makeInputs({ mitigations: {} }) })).needs).toContain(
    "mitigation",
  );
});

it("says that it is simulated in part where so many mitigations are included", () => {
  const keys = Array.from({ length: 13 }, (_, place) => `m${place}`);
  const figure = dependenceBand(
    makeScored({
      definition: { mitigations: keys.map((key) => makeMitigation({ key, label: key })) },
      scenario: makeInputs({
        mitigations: Object.fromEntries(keys.map((key) => [key, makeMitigationJudgement()])),
        effects: keys.map((mitigation) => makeEffect({ mitigation })),
      }),
    }),
  );
  expect(figure.sentence).toContain("Simulated in part");
});
