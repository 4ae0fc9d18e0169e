import { describe, expect, it } from "vitest";
import { itemChanges } from "@/lib/series/re-judged";
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
} from "../../make";
import { makeScored } from "./make-scored";

const thin = (text: string) => text.replaceAll("\u202f", " ");

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
