import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesChoice } from "@/lib/series/changes-choice";
import { itemChanges } from "@/lib/series/re-judged";
import { isTotal, type WhatChangedFigure, whatChanged } from "@/lib/series/what-changed";
import { anyFile } from "../../fixtures/any-scenario";
import {
  makeAssessment,
  makeEffect,
  makeImpact,
  makeImpactJudgement,
  makeImplication,
  makeInfluence,
  makeInputs,
  makeMitigationJudgement,
  makeRisk,
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

describe("what is new, removed and re-judged", () => {
  const definition = makeAssessment({
    risks: [makeRisk(), makeRisk({ key: "stability", label: "Stability" })],
    impacts: [{ key: "trade", label: "Trade", statement: "" }],
  });

  it("has both values and both reasons of what both judge", () => {
    const before = makeRiskJudgement({ rationale: "As last year" });
    const after = {
      ...before,
      likelihood: { kind: "term", term: "likely" } as const,
      rationale: "A new report",
    };
    const found = itemChanges(
      makeScored({ definition, scenario: makeInputs({ risks: { escalation: before } }) }),
      makeScored({ definition, scenario: makeInputs({ risks: { escalation: after } }) }),
    );
    expect(found).toEqual({
      added: [],
      removed: [],
      reJudged: [
        {
          item: "Escalation",
          fields: [
            {
              path: "risks.escalation.likelihood",
              field: "likelihood",
              before: "20\u202f%",
              after: "likely (55–80\u202f%)",
            },
          ],
          reasons: { before: "As last year", after: "A new report" },
        },
      ],
    });
  });

  it("shows a value that moved while its reason stayed, and a reason that came alone", () => {
    const firmer = makeEffect({ likelihood: { kind: "point", value: 0.6 }, rationale: "Agreed" });
    const found = itemChanges(
      makeScored({ scenario: makeInputs({ effects: [makeEffect({ rationale: "Agreed" })] }) }),
      makeScored({
        scenario: makeInputs({
          effects: [firmer],
          mitigations: { hotline: makeMitigationJudgement({ rationale: "It is funded" }) },
        }),
      }),
    );
    expect(found.reJudged.map(({ item, fields, reasons }) => [item, fields.length, reasons])).toEqual([
      ["Hotline", 0, { before: "", after: "It is funded" }],
      ["Hotline, on Escalation", 1, { before: "Agreed", after: "Agreed" }],
    ]);
  });

  it("tells an influence that is new, gone, or turned round, with its words", () => {
    const definition = makeAssessment({ impacts: [makeImpact()], implications: [makeImplication()] });
    const scored = (influences: ReturnType<typeof makeInfluence>[]) =>
      makeScored({ definition, scenario: makeInputs({ influences }) });
    const judged = scored([makeInfluence({ rationale: "Then" })]);
    const argued = scored([makeInfluence({ strength: undefined, rationale: "Then" })]);
    const turned = scored([makeInfluence({ strength: "dampens", rationale: "Now" })]);
    const told = { path: "influences.trade.order.strength", field: "influence" };
    expect(itemChanges(judged, turned).reJudged).toEqual([
      {
        item: "Trade, on Order",
        fields: [{ ...told, before: "furthers", after: "dampens" }],
        reasons: { before: "Then", after: "Now" },
      },
    ]);
    for (const none of [scored([]), argued]) {
      const both = [itemChanges(none, judged).added, itemChanges(judged, none).removed].flat();
      expect(both.map(({ item, fields }) => [item, fields[0]])).toEqual([
        ["Trade, on Order", { ...told, text: "furthers" }],
        ["Trade, on Order", { ...told, text: "furthers" }],
      ]);
    }
  });

  it("lists what only one of them judges, with its judgements, and its effects beside it", () => {
    const more = {
      ...makeInputs({
        risks: { escalation: makeRiskJudgement(), stability: makeRiskJudgement() },
        impacts: { trade: makeImpactJudgement() },
      }),
    };
    const less = makeInputs({ mitigations: {}, effects: [] });
    const found = itemChanges(
      makeScored({ definition, scenario: less }),
      makeScored({ definition, scenario: more }),
    );
    expect(found.removed).toEqual([]);
    expect(found.added.map(({ item, fields }) => [item, fields.map(({ text }) => thin(text))])).toEqual([
      ["Stability", ["20 %", "10 hp", "0 %"]],
      ["Hotline", ["50 %"]],
      ["Hotline, on Escalation", ["30 %", "10 %"]],
      ["Trade", ["+10"]],
    ]);
    const back = itemChanges(
      makeScored({ definition, scenario: more }),
      makeScored({ definition, scenario: less }),
    );
    expect(back.removed.map(({ item }) => item)).toEqual(found.added.map(({ item }) => item));
  });

  it("sees one word with two ranges as two judgements", () => {
    const scenario = makeInputs({
      risks: { escalation: makeRiskJudgement({ likelihood: { kind: "term", term: "likely" } }) },
    });
    const found = itemChanges(
      makeScored({ scenario }),
      makeScored({ definition: { lexicon: "ipcc-ar6" }, scenario }),
    );
    expect(found.reJudged[0]?.fields.map(({ before, after }) => thin(`${before}; ${after}`))).toEqual([
      "likely (55–80 %); likely (66–100 %)",
    ]);
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
