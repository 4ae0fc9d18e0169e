import { describe, expect, it } from "vitest";
import { rowReading } from "@/app/ui/figure-text";
import type { SavedScenario } from "@/lib/model/saved";
import { comparison } from "@/lib/series/comparison";
import type { Scored } from "@/lib/series/scored";
import { makeInputs, makeRisk, makeRiskJudgement } from "../../make";
import { makeScored } from "./make-scored";

const thin = (text: string) => text.replaceAll("\u202f", " ");
const point = (value: number) => ({ kind: "point", value }) as const;

/** A scenario with risks of the given expected harm and no mitigation; null: not judged. */
function scenario(
  title: string,
  harms: Record<string, number | null>,
  over: Partial<SavedScenario> = {},
): Scored {
  const keys = Object.keys(harms);
  return makeScored({
    definition: { risks: keys.map((key) => makeRisk({ key, label: key.toUpperCase() })) },
    scenario: {
      title,
      ...makeInputs({
        risks: Object.fromEntries(
          keys.map((key) => {
            const harm = harms[key];
            const severity = typeof harm === "number" ? point(harm * 2) : undefined;
            return [key, makeRiskJudgement({ likelihood: point(0.5), severity })];
          }),
        ),
        mitigations: {},
        effects: [],
      }),
      ...over,
    },
  });
}

describe("scenarios between which less lies than their digits show", () => {
  const figure = comparison([scenario("Now", { a: 1.965, b: 3 }), scenario("Later", { a: 1.96997, b: 1 })]);
  const read = (row: number) => thin(rowReading(figure, figure.rows[row] ?? {}));

  it("have no digits made up for it, and say so", () => {
    expect(read(1)).toBe("A: Now (baseline) 1.97 hp; Later 1.97 hp; Later, against the baseline ≈ 0 hp");
    expect(thin(figure.sentence)).toContain("≈ 0 is less than the last digit shown.");
  });

  it("have all digits where they are visible, and in the file", () => {
    expect(read(0)).toContain("Later, against the baseline −2.00 hp");
    expect(figure.rows[1]?.["difference-2"]).toBeCloseTo(0.00497, 12);
  });

  it("say nothing of it where it isn't so", () => {
    const plain = comparison([scenario("Now", { a: 1, b: 3 }), scenario("Later", { a: 1, b: 1 })]);
    expect(plain.sentence).not.toContain("≈");
  });
});

describe("two scenarios", () => {
  const figure = comparison([scenario("Now", { a: 1, b: 3 }), scenario("Later", { a: 2, b: 1 })]);

  it("have a group for each risk in the baseline's order, and one for all", () => {
    expect(figure.groups.map(({ key }) => key)).toEqual(["b", "a", "total"]);
  });

  it("have each value with its difference to the first, which has none", () => {
    expect(figure.groups[0]?.bars).toEqual([
      { series: "scenario-1", label: "Now", residual: 3, difference: null, absent: false },
      { series: "scenario-2", label: "Later", residual: 1, difference: -2, absent: false },
    ]);
    expect(figure.rows[2]).toEqual({
      risk: "All scored risks",
      "scenario-1": 4,
      "scenario-2": 3,
      "difference-2": -1,
    });
  });

  it("have a cell for every column in every row", () => {
    const keys = figure.columns.map(({ key }) => key).sort();
    for (const row of figure.rows) expect(Object.keys(row).sort()).toEqual(keys);
  });

  it("say which leaves least, and how far it is from the baseline", () => {
    expect(thin(figure.title)).toBe("The least remains in “Later”: 3.00 hp, −1.00 hp against the baseline");
    expect(figure.legend.map(({ label }) => label)).toEqual(["Now (baseline)", "Later"]);
  });
});

describe("the title is right where", () => {
  it.each([
    ["the baseline leaves least", [1, 2], "The least remains in “S1”: 1.00 hp"],
    ["both leave the same", [2, 2], "The same remains in both scenarios: 2.00 hp"],
    ["all three leave the same", [2, 2, 2], "The same remains in all 3 scenarios: 2.00 hp"],
    ["two leave least", [3, 2, 2], "The least remains in “S2” and “S3”: 2.00 hp each"],
    ["there is no harm", [0, 0], "The same remains in both scenarios: 0 hp"],
  ])("%s", (_, harms, title) => {
    const all = harms.map((harm, index) => scenario(`S${index + 1}`, { a: harm }));
    expect(thin(comparison(all).title)).toBe(title);
  });
});

describe("scenarios that do not measure the same", () => {
  it("have no difference of totals and no winner, but differences of the risks they share", () => {
    const figure = comparison([scenario("Now", { a: 1, b: 3 }), scenario("Later", { a: 2, b: null })]);
    expect(figure.title).toBe("What remains by risk; the totals do not measure the same");
    const cells = Object.fromEntries(figure.groups.map(({ key, bars }) => [key, bars[1]]));
    expect(cells.a).toMatchObject({ residual: 2, difference: 1 });
    expect(cells.b).toMatchObject({ residual: null, difference: null });
    expect(cells.total).toMatchObject({ residual: 2, difference: null });
  });

  it("that have no result at all are named", () => {
    const figure = comparison([scenario("Now", { a: 1 }), scenario("Later", { a: null })]);
    expect(figure.sentence).toContain("Without a result: “Later”.");
    expect(figure.needs).toBeNull();
  });
});

describe("what is needed", () => {
  it("is two scenarios", () => {
    expect(comparison([scenario("Now", { a: 1 })]).needs).toBe("Choose at least two scenarios.");
    expect(comparison([]).needs).toBe("Choose at least two scenarios.");
  });

  it("is a score in one of them", () => {
    const none = scenario("Now", { a: null });
    expect(comparison([none, none]).needs).toContain("at least one risk");
  });
});

it("six scenarios have six series", () => {
  const all = Array.from({ length: 6 }, (_, index) => scenario(`S${index}`, { a: index }));
  expect(comparison(all).legend.map(({ series }) => series)).toEqual(
    Array.from({ length: 6 }, (_, index) => `scenario-${index + 1}`),
  );
});
