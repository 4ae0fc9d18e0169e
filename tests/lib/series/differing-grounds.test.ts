import { expect, test } from "vitest";
import { differingInputs } from "@/lib/series/input-rows";
import {
  makeEffect,
  makeEvidence,
  makeImpact,
  makeImpactJudgement,
  makeImplication,
  makeImplicationJudgement,
  makeInfluence,
  makeInputs,
  makeMitigationJudgement,
  makeRiskJudgement,
} from "../../make";
import { makeScored } from "./make-scored";

const definition = {
  impacts: [makeImpact()],
  implications: [makeImplication()],
  evidence: [makeEvidence({ id: "e1", citation: "A study" })],
};

/** All six kinds of judgement with these grounds. */
function grounded(over: object, mirrored: object = {}) {
  const inputs = makeInputs({
    risks: { escalation: makeRiskJudgement(over) },
    mitigations: { hotline: makeMitigationJudgement(over) },
    effects: [makeEffect(over)],
    impacts: { trade: makeImpactJudgement(over) },
    implications: { order: makeImplicationJudgement({ ...over, ...mirrored }) },
    influences: [makeInfluence(over)],
  });
  return makeScored({ definition, scenario: inputs });
}

test("grounds that differ are named at every kind of judgement", () => {
  const grounds = {
    rationale: "because",
    evidence: ["e1"],
    confidence: "low",
    confidenceReasons: "few sources",
    wouldChangeIf: "talks begin",
  };
  const found = differingInputs([grounded({}), grounded(grounds)]);
  expect(found.map(({ item }) => item)).toEqual([
    "Escalation",
    "Hotline",
    "Hotline, on Escalation",
    "Trade",
    "Order",
    "Trade, on Order",
  ]);
  for (const { fields } of found)
    expect(fields.map(({ field, entries }) => [field, entries[0]?.text, entries[1]?.text])).toEqual([
      ["confidence", "", "low"],
      ["reasons for the confidence", "", "few sources"],
      ["reason", "", "because"],
      ["evidence", "", "A study"],
      ["what would change it", "", "talks begin"],
    ]);
});

test("an influence that differs is told in its words", () => {
  const found = differingInputs([grounded({}), grounded({}), grounded({}), grounded({})].map(judgedAs));
  expect(found).toMatchObject([
    {
      item: "Trade, on Order",
      fields: [
        {
          path: "influences.trade.order.strength",
          field: "influence",
          entries: [
            { text: "furthers", same: true },
            { text: "strongly dampens", same: false },
            { text: "", same: false },
            { text: "furthers", same: true },
          ],
        },
      ],
    },
  ]);
});

/** Scenarios that say of one pair: furthers, strongly dampens, nothing, furthers. */
function judgedAs(one: ReturnType<typeof grounded>, place: number) {
  const said = [[makeInfluence()], [makeInfluence({ strength: "strongly dampens" })], [], [makeInfluence()]];
  return { ...one, scenario: { ...one.scenario, influences: said[place] ?? [] } };
}

test("that an implication mirrors no risk differs from nothing said", () => {
  expect(differingInputs([grounded({}), grounded({}, { sameEventAs: null })])).toMatchObject([
    { item: "Order", fields: [{ entries: [{ text: "" }, { text: "none of the risks", same: false }] }] },
  ]);
});

test("the risk that an implication mirrors is named", () => {
  expect(differingInputs([grounded({}), grounded({}, { sameEventAs: "escalation" })])).toMatchObject([
    {
      item: "Order",
      fields: [{ field: "the same event as", entries: [{ text: "" }, { text: "Escalation" }] }],
    },
  ]);
});
