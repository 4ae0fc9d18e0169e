import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureCellText } from "@/app/ui/figure-text";
import { changesChoice } from "@/lib/series/changes-choice";
import { isTotal, type WhatChangedFigure, whatChanged } from "@/lib/series/what-changed";
import { anyFile } from "../../fixtures/any-scenario";
import {
  makeInputs,
  makeRiskJudgement,
  makeSavedAssessment,
  makeSavedScenario,
  makeScenario,
} from "../../make";
import { makeScored } from "./make-scored";

const thin = (text: string) => text.replaceAll("\u202f", " ");
const side = (over: Parameters<typeof makeScored>[0], series: string) => ({ ...makeScored(over), series });
const BASE = makeScenario({ title: "Base" });
const base = side({ scenario: BASE }, "scenario-1");
const columnOf = ({ columns }: WhatChangedFigure, key: string) => {
  const column = columns.find((one) => one.key === key);
  if (!column) throw new Error(`the figure has no ${key}`);
  return column;
};
const partOf = ({ steps }: WhatChangedFigure, factor: string) => {
  const step = steps.find(({ key }) => key === factor);
  if (!step) throw new Error(`the figure has no ${factor}`);
  return step.end - step.start;
};

describe("what the difference of two scenarios comes from", () => {
  // 0.2 · 10 hp, of which a mitigation delivered at even odds takes 1 − 0.7 · 0.9 = 0.37: 2 · (1 − 0.185) = 1.63 hp.
  it("gives a cause that changed alone the whole difference", () => {
    const likelier = makeRiskJudgement({ likelihood: { kind: "point", value: 0.4 } });
    const to = side(
      { scenario: { ...BASE, title: "Likelier", risks: { escalation: likelier } } },
      "scenario-2",
    );
    const figure = whatChanged(base, to);
    expect(partOf(figure, "likelihood")).toBeCloseTo(1.63, 12);
    for (const other of ["severity", "delivery", "effects", "structure", "method"])
      expect(partOf(figure, other)).toBe(0);
    expect(thin(figure.title)).toBe(
      "“Likelier” leaves 1.63 hp more than “Base”; the largest part is likelihoods (+1.63 hp)",
    );
    expect(figure.sentence).toContain("Nothing of it is due to the method");
    expect(figure.legend.map(({ series }) => series)).toEqual(["scenario-1", "scenario-2", "harm-more"]);
  });

  it("makes no digits up where the totals' digits show no cause", () => {
    const point = (value: number) => makeRiskJudgement({ likelihood: { kind: "point", value } });
    const with20 = { ...BASE, risks: { escalation: point(0.2) } };
    const slightly = { ...BASE, title: "Slightly", risks: { escalation: point(0.2004) } };
    const figure = whatChanged(
      side({ scenario: with20 }, "scenario-1"),
      side({ scenario: slightly }, "scenario-2"),
    );
    expect(thin(figure.title)).toBe(
      "“Slightly” leaves about as much as “Base”: no cause shows in the digits of the totals",
    );
    const read = figure.rows.map((row) => thin(figureCellText(figure, columnOf(figure, "part"), row)));
    expect(read).toEqual(["–", "≈ 0", "0", "0", "0", "0", "0", "–"]);
    expect(partOf(figure, "likelihood")).toBeCloseTo(0.00326, 12);
  });

  it("keeps another model form and another harm scale apart from the world", () => {
    const level = makeRiskJudgement({ severity: { kind: "level", level: 4 } });
    const scaled = { ...BASE, risks: { escalation: level } };
    const rescaled = side(
      {
        definition: { harmScale: { base: 10, top: 1000 } },
        scenario: { ...scaled, title: "Rescaled", modelForm: "rate" },
      },
      "scenario-2",
    );
    const figure = whatChanged(side({ scenario: scaled }, "scenario-1"), rescaled);
    expect(figure.rows.find(({ cause }) => cause === "Method, not the world")).toMatchObject({
      note: "Another model form. Another harm scale",
    });
    for (const other of ["likelihood", "severity", "delivery", "effects", "structure"])
      expect(partOf(figure, other)).toBe(0);
    expect(partOf(figure, "method")).toBeGreaterThan(0);
    expect(figure.sentence).toContain("not a change of the world");
    expect(figure.legend.at(-1)).toEqual({ series: "method", label: "The method alone" });
  });

  it("names what came and went", () => {
    const without = side(
      { scenario: { ...BASE, title: "Without", ...makeInputs({ mitigations: {}, effects: [] }) } },
      "scenario-2",
    );
    const note = (figure: WhatChangedFigure) => figure.rows.find(({ note }) => note !== null)?.note;
    expect(note(whatChanged(base, without))).toBe("Removed: Hotline");
    expect(note(whatChanged(without, base))).toBe("New: Hotline");
  });

  it("says so where nothing changed, and draws no cause", () => {
    const figure = whatChanged(base, side({ scenario: { ...BASE, title: "Copy" } }, "scenario-2"));
    expect(figure.title).toBe("Nothing that counts changed from “Base” to “Copy”");
    expect(figure.steps.filter(({ start, end }) => start === end)).toHaveLength(6);
  });

  it("asks for a result on both sides", () => {
    const empty = side({ scenario: { ...BASE, title: "Empty", risks: {} } }, "scenario-2");
    expect(whatChanged(base, empty)).toMatchObject({
      needs: "Enter the likelihood and the severity of at least one risk in “Empty”.",
      steps: [],
      rows: [],
    });
  });

  it("brings the likelihoods of the second to the first one's horizon, so that the same hazard is no difference", () => {
    const judged = (value: number) => ({
      escalation: makeRiskJudgement({ likelihood: { kind: "point", value } }),
    });
    // 20 % in 12 months is 36 % in 24 (method 4.4): 3.6 hp, of which 0.37 · 0.5 is taken away.
    const year = side(
      {
        definition: { horizonMonths: 12 },
        scenario: { ...BASE, title: "Year", risks: judged(0.2) },
      },
      "scenario-2",
    );
    const two = side({ scenario: { ...BASE, risks: judged(0.36) } }, "scenario-1");
    const same = whatChanged(two, year);
    expect(same.steps.at(-1)?.end).toBeCloseTo(0.36 * 10 * 0.815, 12);
    expect(same.title).toBe("Nothing that counts changed from “Base” to “Year”");
    expect(same.sentence).toContain(
      "The likelihoods of “Year”, judged for 12 months, are converted to 24 months at a constant hazard.",
    );
    const figure = whatChanged(base, year);
    expect(partOf(figure, "likelihood")).toBeCloseTo(0.16 * 10 * 0.815, 12);
    expect(base.definition.horizonMonths).toBe(24);
  });

  it("splits no difference of totals that do not measure the same, and says why", () => {
    const others = side({ definition: { perspective: "Island states" } }, "scenario-2");
    const extreme = { kind: "quantiles", p10: 0.7, p50: 0.9, p90: 0.95, min: 0, max: 1 } as const;
    const unlike = [
      whatChanged(side({ definition: { perspective: "The alliance" } }, "scenario-1"), others),
      whatChanged(
        side(
          { definition: { perspective: "The alliance", harmScale: { base: 10, top: 1000 } } },
          "scenario-1",
        ),
        others,
      ),
      whatChanged(
        base,
        side(
          {
            definition: { horizonMonths: 1 },
            scenario: { ...BASE, risks: { escalation: makeRiskJudgement({ likelihood: extreme }) } },
          },
          "scenario-2",
        ),
      ),
    ];
    expect(unlike.map(({ needs }) => needs)).toEqual([
      expect.stringContaining("counts harm to others"),
      expect.stringContaining("counts harm to others"),
      expect.stringContaining("looks ahead another number of months"),
    ]);
    for (const { steps, rows } of unlike) expect([steps, rows]).toEqual([[], []]);
  });

  it("leads from one total to the other without a gap, whatever the scenarios", () => {
    fc.assert(
      fc.property(anyFile, anyFile, (one, other) => {
        const [a, b] = [one, other].map((file, index) =>
          side({ definition: file, scenario: file.scenarios[0] }, `scenario-${index + 1}`),
        );
        if (!a?.score.plugIn || !b?.score.plugIn) return;
        const { steps, total, needs } = whatChanged(a, b);
        if (needs !== null) return;
        const [first, last] = [steps[0], steps.at(-1)];
        const size = Math.max(1, first?.end ?? 0, last?.end ?? 0);
        let level = first?.end ?? Number.NaN;
        for (const { key, start, end } of steps) {
          if (isTotal(key)) continue;
          expect(start).toBe(level);
          level = end;
        }
        expect(Math.abs(level - (last?.end ?? Number.NaN)) / size).toBeLessThan(1e-8);
        expect(Number(total?.part)).toBeCloseTo((last?.end ?? 0) - (first?.end ?? 0), 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the choice of two in an address", () => {
  const scenarios = ["a", "b", "c"].map((id) => makeSavedScenario({ id, title: id.toUpperCase() }));
  const assessment = makeSavedAssessment({ scenarios });
  const read = (asked: Parameters<typeof changesChoice>[1]) => {
    const choice = changesChoice(assessment, asked);
    return choice && [choice.from, choice.to].map((one) => one && `${one.scenario.title} ${one.series}`);
  };

  it("keeps the colours of the comparison it comes from", () => {
    expect(read({ from: "a", to: "c", scenarios: "c,b,a" })).toEqual(["A scenario-3", "C scenario-1"]);
    expect(read({ from: "b", to: "c" })).toEqual(["B scenario-1", "C scenario-2"]);
    expect(read({ from: "b", to: "c", scenarios: "a,b" })).toEqual(["B scenario-1", "C scenario-2"]);
  });

  it("may lack either, and refuses what the assessment doesn't have", () => {
    expect(read({})).toEqual([null, null]);
    expect(read({ from: "a" })).toEqual(["A scenario-1", null]);
    expect(read({ from: "a", to: "z" })).toBeNull();
    expect(read({ from: "a,b", to: "c" })).toBeNull();
  });
});
