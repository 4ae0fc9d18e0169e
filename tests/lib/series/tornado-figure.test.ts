import { describe, expect, it } from "vitest";
import { plainModel } from "@/lib/scoring/plain-model";
import { residualTotal } from "@/lib/scoring/residual";
import { inputRanges, tornado } from "@/lib/scoring/tornado";
import { breakEvenRows } from "@/lib/series/break-even-rows";
import { tornadoFigure } from "@/lib/series/tornado-figure";
import { tornadoPlaces } from "@/lib/series/uncertain-places";
import { makeAssessment, makeInputs, makeRiskJudgement } from "../../make";

const plain = (text: string) => text.replaceAll("\u202f", " ");
const definition = makeAssessment();

function figureOf(over: Parameters<typeof makeRiskJudgement>[0]) {
  const inputs = makeInputs({ risks: { escalation: makeRiskJudgement(over) } });
  const { model } = plainModel(definition, inputs);
  const ranges = inputRanges(definition, inputs);
  const swings = tornado(model, ranges);
  const spearman = new Map([["risk:escalation:likelihood", 0.9]]);
  return tornadoFigure(definition, { total: residualTotal(model), swings, ranges, spearman });
}

describe("the tornado", () => {
  it("says what it waits for, and what it can't do with too many mitigations", () => {
    expect(tornadoFigure(definition, null).needs).toBe("It appears once it is computed.");
    expect(tornadoFigure(definition, "not exact").needs).toMatch(/^Fewer mitigations are needed/);
  });

  it("needs a judgement with a range", () => {
    expect(figureOf({}).needs).toMatch(/^A judgement with a range is needed/);
  });

  it("measures each end from the total at the means, the widest swing first", () => {
    const figure = figureOf({
      likelihood: { kind: "uniform", min: 0.1, max: 0.3 },
      severity: { kind: "uniform", min: 9, max: 11 },
    });
    expect(figure.bars.map(({ label }) => label)).toEqual([
      "Likelihood of Escalation",
      "Severity of Escalation",
    ]);
    // P10 and P90 of 0.1 to 0.3 are 0.12 and 0.28, of which 0.2 ∓ 0.08 is 40 % of the total either side.
    const [likelihood] = figure.bars;
    const total = Number(figure.rows[0]?.low) - Number(likelihood?.low);
    expect(Number(likelihood?.low) / total).toBeCloseTo(-0.4, 9);
    expect(Number(likelihood?.high) / total).toBeCloseTo(0.4, 9);
    expect(figure.toTolerance).toBeCloseTo(10 - total, 12);
    // Where there is none, there is none to show.
    expect(figure.rows.map(({ spearman }) => spearman)).toEqual([0.9, null]);
    expect(plain(String(likelihood?.note))).toBe("12 % to 28 %");
  });

  it("shows ten and says how far the others reach at most", () => {
    const swings = Array.from({ length: 14 }, (_, index) => {
      return { input: `risk:r${index}:severity`, low: 5, high: 6 + index, swing: 1 + index };
    });
    const figure = tornadoFigure(definition, { total: 5, swings, ranges: [], spearman: new Map() });
    expect(figure.bars).toHaveLength(10);
    expect(figure.rows[0]).toMatchObject({ swing: 14 });
    expect(plain(figure.sentence)).toContain("4 further judgements move it by at most 4.00 hp.");
  });
});

describe("the place of a tornado", () => {
  it("is kept by the longest names of as many judgements as can be shown", () => {
    const places = tornadoPlaces(definition, makeInputs());
    expect(places.map(({ label }) => label)).toEqual([
      "Effect of Hotline on the likelihood of Escalation",
      "Effect of Hotline on the severity of Escalation",
      "Likelihood of Escalation",
      "Severity of Escalation",
      "Delivery of Hotline",
    ]);
  });
});

describe("break-even", () => {
  const rows = (delivery: number | null) =>
    breakEvenRows(definition.mitigations, ["hotline"], [{ mitigation: "hotline", delivery, now: 0.5 }]);

  it.each([
    [0, "none"],
    [0.624, "at least 62 %"],
    [null, "out of reach"],
  ])("at %s says what is needed: %s", (delivery, needed) => {
    const [row] = rows(delivery);
    expect(plain(row?.needed ?? "")).toBe(needed);
    expect(row).toMatchObject({ label: "Hotline", now: "50\u202f%" });
  });

  it("names each mitigation before anything is known, and says what is not computed", () => {
    const [waiting] = breakEvenRows(definition.mitigations, ["hotline"], null);
    expect(waiting).toEqual({ key: "hotline", label: "Hotline", now: null, needed: null });
    const [sampled] = breakEvenRows(definition.mitigations, ["hotline"], "not exact");
    expect(sampled?.needed).toBe("not computed");
  });
});
