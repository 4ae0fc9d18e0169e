import { describe, expect, it } from "vitest";
import { backfires } from "@/lib/series/backfires";
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

/** Mitigations, all delivered, by the share [of A, of B] they take and the factor on the odds of B. Each risk: 0.2 · 10 hp. */
function strandsOf(rows: Record<string, { a?: number; b?: number; odds?: number }>) {
  const keys = Object.keys(rows);
  return backfires(
    makeScored({
      definition: {
        risks: ["a", "b"].map((key) => makeRisk({ key, label: `Risk ${key.toUpperCase()}` })),
        mitigations: keys.map((key) => makeMitigation({ key, label: key.toUpperCase() })),
      },
      scenario: makeInputs({
        risks: { a: makeRiskJudgement(), b: makeRiskJudgement() },
        mitigations: Object.fromEntries(
          keys.map((key) => [key, makeMitigationJudgement({ delivery: point(1) })]),
        ),
        effects: keys.flatMap((mitigation) => {
          const { a = 0, b = 0, odds } = rows[mitigation] ?? {};
          return [
            makeEffect({ mitigation, risk: "a", likelihood: point(a), severity: point(0) }),
            makeEffect({
              mitigation,
              risk: "b",
              likelihood: point(b),
              severity: point(0),
              ...(odds && { backfire: point(odds) }),
            }),
          ];
        }),
      }),
    }),
  );
}

it("there is no such figure where nothing backfires, nothing is scored, or a backfire is outweighed on its own risk", () => {
  expect(backfires(goldenScored())).toBeNull();
  expect(backfires(makeScored({ scenario: makeInputs({ risks: {} }) }))).toBeNull();
  expect(strandsOf({ x: { b: 0.9, odds: 1.1 } })).toBeNull();
});

describe("a mitigation that helps one risk and raises another", () => {
  // Odds 0.25 · 3 = 0.75, so the likelihood goes from 0.2 to 3/7: 2.2857 hp are added.
  const figure = strandsOf({ x: { a: 0.5, odds: 3 }, y: { a: 0.1 } });

  it("has both strands, which give the balance", () => {
    const bar = figure?.bars.find(({ key }) => key === "x");
    expect(bar?.adds).toBeCloseTo((10 * 3) / 7 - 2, 10);
    expect(bar?.net).toBeCloseTo(Number(bar?.removes) - Number(bar?.adds), 12);
  });

  it("is named a net harmer in words, in its title, its row and its table", () => {
    expect(thin(figure?.title ?? "")).toMatch(/^X is a net harmer: it adds 1\.\d\d hp more than it removes$/);
    expect(thin(figure?.bars.at(-1)?.note ?? "")).toMatch(/^net harmer: adds 1\.\d\d hp; raises Risk B$/);
    expect(figure?.rows.map(({ verdict }) => verdict)).toEqual(["net helper", "net harmer"]);
  });

  it("names the risk of which more remains than there was", () => {
    expect(figure?.sentence).toContain("More remains of Risk B than there was before mitigation.");
  });
});

it("one that only adds removes nothing", () => {
  expect(thin(strandsOf({ x: { odds: 3 } })?.title ?? "")).toBe(
    "X is a net harmer: it adds 2.29 hp and removes nothing",
  );
});

it("a helper whose backfire costs less than it brings is one, and its risk may stay below what it was", () => {
  const figure = strandsOf({ x: { a: 0.9, odds: 1.5 }, y: { b: 0.9 } });
  expect(figure?.title).toBe("No mitigation that backfires adds more than it removes");
  expect(figure?.sentence).toContain("Of no risk remains more than there was before mitigation");
  expect(figure?.rows.every(({ verdict }) => verdict === "net helper")).toBe(true);
});

it("names two harmers, and counts more than three", () => {
  expect(strandsOf({ x: { odds: 3 }, y: { odds: 3 } })?.title).toBe("X and Y are net harmers");
  const many = strandsOf({ v: { odds: 2 }, w: { odds: 2 }, x: { odds: 2 }, y: { odds: 2 } });
  expect(many?.title).toBe("4 mitigations are net harmers");
  expect(thin(many?.sentence ?? "")).toMatch(/; Y removes [^;]* to .*\. Of no|; Y removes [^;]*\. More/);
  expect(many?.sentence).not.toContain("more add harm");
  const odds = { odds: 2 };
  const five = strandsOf({ u: odds, v: odds, w: odds, x: odds, y: odds });
  expect(five?.sentence).toContain("; 2 more add harm.");
});

it("a mitigation without any effect is neutral", () => {
  const figure = strandsOf({ x: { odds: 3 }, y: {} });
  expect(figure?.bars.find(({ key }) => key === "y")).toMatchObject({ verdict: "neutral", note: "neutral" });
});

it("among many mitigations only those that add have a row, and the others are counted", () => {
  const helpers = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`h${place}`, { a: 0.1 }]));
  const figure = strandsOf({ x: { odds: 3 }, ...helpers });
  expect(figure?.bars.map(({ key }) => key)).toEqual(["x"]);
  expect(figure?.sentence).toContain("12 other mitigations without such a strand are left out.");
});
