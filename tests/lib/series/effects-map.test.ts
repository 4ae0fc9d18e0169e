import { describe, expect, it } from "vitest";
import { effectsMap, RISKS_MAPPED } from "@/lib/series/effects-map";
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

/** Effects of mitigations a, b, … (rows) on risks r, s, … (columns) as [likelihood, severity, backfire]; null: not judged. */
function mapOf(rows: ([number, number, number?] | null)[][], p = 0.2) {
  const mitigations = rows.map((_, row) => `m${row}`);
  const risks = (rows[0] ?? []).map((_, column) => `r${column}`);
  return effectsMap(
    makeScored({
      definition: {
        mitigations: mitigations.map((key) => makeMitigation({ key, label: key.toUpperCase() })),
        risks: risks.map((key) => makeRisk({ key, label: key.toUpperCase() })),
      },
      scenario: makeInputs({
        mitigations: Object.fromEntries(mitigations.map((key) => [key, makeMitigationJudgement()])),
        risks: Object.fromEntries(
          risks.map((key, place) => [
            key,
            makeRiskJudgement({ likelihood: point(p), severity: point(1 + place) }),
          ]),
        ),
        effects: rows.flatMap((cells, row) =>
          cells.flatMap((cell, column) => {
            if (!cell) return [];
            const [likelihood, severity, backfire] = cell;
            return makeEffect({
              mitigation: `m${row}`,
              risk: `r${column}`,
              likelihood: point(likelihood),
              severity: point(severity),
              ...(backfire && { backfire: point(backfire) }),
            });
          }),
        ),
      }),
    }),
  );
}

describe("the published case", () => {
  const figure = effectsMap(goldenScored());

  it("has a row for each mitigation and a column for each risk, in the assessment's order", () => {
    expect(figure.map.map(({ key }) => key)).toEqual(
      goldenScored().definition.mitigations.map(({ key }) => key),
    );
    expect(figure.heads).toEqual(goldenScored().definition.risks.map(({ label }) => label));
    for (const { cells } of figure.map) expect(cells).toHaveLength(figure.heads.length);
  });

  it("has in the table what it draws, and a row of it for each of the drawing", () => {
    expect(figure.rows).toHaveLength(figure.map.length);
    figure.map.forEach(({ cells }, row) => {
      cells.forEach((effect, column) => {
        expect(figure.rows[row]?.[`likelihood-${column}`]).toBe(effect?.likelihood ?? null);
        expect(figure.rows[row]?.[`severity-${column}`]).toBe(effect?.severity ?? null);
      });
    });
  });
});

it("takes off both channels together what one leaves the other", () => {
  const [row] = mapOf([[[0.5, 0.2]]]).map;
  expect(row?.cells[0]?.taken).toBeCloseTo(1 - 0.5 * 0.8, 12);
  expect(row?.note).toBe("delivery 50\u202f%");
});

it("names the strongest effect", () => {
  expect(
    thin(
      mapOf([
        [
          [0.5, 0],
          [0.1, 0],
        ],
      ]).title,
    ),
  ).toBe("The strongest effect: M0 takes 50 % of the expected harm off R0, if delivered");
});

it("says where several are the strongest, where all are alike, and where none takes anything", () => {
  expect(
    thin(
      mapOf([
        [
          [0.5, 0],
          [0.5, 0],
          [0.1, 0],
        ],
      ]).title,
    ),
  ).toBe("2 effects take off the most: 50 % of a risk's harm each");
  expect(
    thin(
      mapOf([
        [
          [0.5, 0],
          [0.5, 0],
        ],
      ]).title,
    ),
  ).toBe("All 2 effects take off the same: 50 % of a risk's harm");
  expect(mapOf([[[0, 0]]]).title).toBe("No mitigation takes anything off any risk");
});

it("tells a pair that is not judged from one without effect, and counts it", () => {
  const figure = mapOf([
    [null, [0, 0]],
    [
      [0.1, 0],
      [0.2, 0],
    ],
  ]);
  expect(figure.map[0]?.cells[0]).toBeNull();
  expect(figure.map[0]?.cells[1]).toMatchObject({ likelihood: 0, taken: 0 });
  expect(figure.rows[0]?.["likelihood-0"]).toBeNull();
  expect(figure.sentence).toContain("1 pair is not judged and has no effect.");
});

describe("where a pair backfires", () => {
  const figure = mapOf([
    [
      [0.1, 0, 3],
      [0.5, 0],
    ],
  ]);

  it("what is taken is below nothing, and a legend and a sentence say so", () => {
    // p 0.2 · 0.9 = 0.18; odds × 3: 0.54 / (0.82 + 0.54).
    expect(figure.map[0]?.cells[0]?.taken).toBeCloseTo(1 - 0.54 / 1.36 / 0.2, 12);
    expect(figure.legend.map(({ series }) => series)).toEqual(["taken", "loss"]);
    expect(figure.sentence).toContain("M0 multiplies the odds of R0 by 3.");
  });

  it("only the risk it concerns has a column for the factor", () => {
    expect(figure.columns.map(({ key }) => key)).toEqual([
      "mitigation",
      "likelihood-0",
      "severity-0",
      "backfire-0",
      "likelihood-1",
      "severity-1",
    ]);
    expect(figure.rows[0]).toMatchObject({ "backfire-0": "3", "backfire-1": null });
  });

  it("and takes more than it adds, it is not drawn as adding", () => {
    expect(mapOf([[[0.9, 0, 1.1]]]).legend.map(({ series }) => series)).toEqual(["taken"]);
  });

  it("at most three are named", () => {
    const row = Array.from({ length: 5 }, (): [number, number, number] => [0, 0, 2]);
    expect(mapOf([row]).sentence).toContain("and 2 more backfire.");
  });
});

it("a risk that cannot happen has nothing to take", () => {
  expect(mapOf([[[0.5, 0.5]]], 0).map[0]?.cells[0]?.taken).toBeNull();
});

it("takes all of a certain risk where all of it is taken", () => {
  expect(mapOf([[[1, 1]]], 1).map[0]?.cells[0]?.taken).toBe(1);
});

it("draws the risks that bring the most harm where there are too many, and has all in the table", () => {
  const figure = mapOf([Array.from({ length: 15 }, (): [number, number] => [0.1, 0])]);
  expect(figure.heads).toHaveLength(RISKS_MAPPED);
  expect(figure.heads[0]).toBe("R3");
  expect(figure.columns).toHaveLength(1 + 2 * 15);
  expect(figure.sentence).toContain("Drawn are the 12 risks that bring the most harm; the table has all 15.");
});

describe("what is needed", () => {
  it.each([
    ["a scored risk", makeInputs({ risks: {} }), "at least one risk"],
    ["a scored mitigation", makeInputs({ mitigations: {} }), "at least one mitigation"],
    ["an effect", makeInputs({ effects: [] }), "takes off one risk"],
  ])("%s", (_, scenario, needs) => {
    expect(effectsMap(makeScored({ scenario })).needs).toContain(needs);
  });
});
