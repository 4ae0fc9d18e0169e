import { describe, expect, it } from "vitest";
import { uncertainModel } from "@/lib/scoring/uncertain-model";
import { roomForLeft, withLeft } from "@/lib/series/plane-figure";
import { planeLeft } from "@/lib/series/plane-left";
import { riskPlane } from "@/lib/series/risk-plane";
import { KNOWLEDGE_DRAWS } from "@/lib/series/simulation-draws";
import { makeInputs, makeRisk, makeRiskJudgement } from "../../make";
import { goldenScored } from "./golden-scored";
import { makeScored } from "./make-scored";

const thin = (text: string) => text.replaceAll("\u202f", " ");
const point = (value: number) => ({ kind: "point", value }) as const;
const risk = makeRisk();

/** Numbers that take many digits to write. */
const WIDE = { likelihood: { low: 0.0012, high: 0.9912 }, severity: { low: 0.0456, high: 45.6 } };

/** One risk of 4 hp, without mitigation. */
function alone(likelihood: number) {
  const judged = makeRiskJudgement({ likelihood: point(likelihood), severity: point(4) });
  return makeScored({
    definition: { risks: [risk] },
    scenario: makeInputs({ risks: { [risk.key]: judged }, mitigations: {}, effects: [] }),
  });
}

describe("what is left of each risk", () => {
  const golden = goldenScored();
  const before = riskPlane(golden);
  const left = planeLeft(uncertainModel(golden.definition, golden.scenario), { seed: 1, draws: 5000 });
  const figure = riskPlane(golden, left);

  it("is awaited, since a plane without it is not the whole figure", () => {
    expect(before.pending).toBe(true);
    expect(figure.pending).toBeUndefined();
  });

  it("has its range as a box of its own, in the table and in the sentence", () => {
    const boxes = (of: string) => figure.plane?.boxes.filter((box) => box.of === of).map(({ risk }) => risk);
    expect(boxes("judged")).toEqual([0, 1, 2]);
    expect(boxes("left")).toEqual([0, 1, 2]);
    for (const row of figure.rows) {
      expect(Object.keys(row)).toEqual(figure.columns.map(({ key }) => key));
      expect(Number(row.likelihoodAfterLow)).toBeLessThan(Number(row.likelihoodAfter));
      expect(Number(row.likelihoodAfterHigh)).toBeGreaterThan(Number(row.likelihoodAfter));
      expect(Number(row.severityAfterLow)).toBeLessThan(Number(row.severityAfter));
      expect(Number(row.severityAfterHigh)).toBeGreaterThan(Number(row.severityAfter));
    }
    const [first] = figure.risks;
    if (!first?.left) throw new Error("the first risk has a range");
    const { low, high } = first.left.likelihood;
    expect(figure.sentence).toContain("in each of 5,000 draws");
    expect(thin(figure.sentence)).toContain(
      `${first.label} remains ${Math.round(low * 100)}–${Math.round(high * 100)} % likely`,
    );
  });

  it("is said to come, and has no column, while it is not drawn", () => {
    expect(before.sentence).toContain("come once it is simulated");
    expect(before.columns.map(({ key }) => key)).not.toContain("likelihoodAfterLow");
    expect(before.legend).toEqual(figure.legend);
  });

  it("is added to a plane that is there already as if it had been made with it", () => {
    expect(withLeft(before, left)).toEqual(figure);
  });

  it("has its sentence's room kept, whatever the numbers in it", () => {
    const room = roomForLeft(before);
    expect(room).toContain("in each of 20,000 draws");
    const widths = [left, { ...left, risks: left.risks.map((one) => ({ ...one, ...WIDE })) }];
    for (const one of widths) {
      const { sentence } = riskPlane(golden, { ...one, draws: KNOWLEDGE_DRAWS });
      expect(room.length).toBeGreaterThanOrEqual(sentence.length);
      expect(room.length).toBeLessThan(sentence.length + 12);
    }
  });

  it("changes nothing else of a risk", () => {
    const bare = figure.risks.map((risk) => ({ ...risk, left: null }));
    expect(bare).toEqual(before.risks);
  });

  it("lies within the axes, however far it reaches", () => {
    const far = {
      ...left,
      risks: left.risks.map((one) => ({
        ...one,
        likelihood: { low: 0.002, high: 0.998 },
        severity: { low: 0.02, high: 90 },
      })),
    };
    for (const { from, to } of riskPlane(golden, far).plane?.boxes ?? [])
      for (const share of [from.x, from.y, to.x, to.y]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
  });

  it("has no box where nothing can happen any more, nor where a risk was not drawn", () => {
    const gone = riskPlane(alone(0), {
      seed: 1,
      draws: 10,
      risks: [{ key: risk.key, likelihood: { low: 0, high: 0 }, severity: { low: 4, high: 4 } }],
    });
    expect(gone.plane?.boxes.map(({ of }) => of)).toEqual(["judged"]);
    expect(gone.rows[0]).toMatchObject({ likelihoodAfterLow: null, severityAfterHigh: null });
    expect(gone.sentence).not.toContain("remains");
    const none = riskPlane(golden, { ...left, risks: [] });
    expect(none.plane?.boxes.map(({ of }) => of)).toEqual(["judged", "judged", "judged"]);
  });

  it("is one number in the sentence where its ends read the same", () => {
    const known = riskPlane(alone(0.2), {
      seed: 1,
      draws: 10,
      risks: [{ key: risk.key, likelihood: { low: 0.2, high: 0.2 }, severity: { low: 4, high: 4 } }],
    });
    expect(thin(known.sentence)).toContain(`${risk.label} remains 20 % likely, at 4.00 hp if it happens`);
  });

  it("leaves a plane without risks as it is", () => {
    const empty = riskPlane(makeScored({ scenario: makeInputs({ risks: {} }) }));
    expect(roomForLeft(empty)).toBe("");
    expect(withLeft(empty, left)).toBe(empty);
  });
});
