import fc from "fast-check";
import { expect, test } from "vitest";
import type { Assessment } from "@/lib/model/assessment";
import { createAssessment, findAssessment, saveAssessment } from "@/prisma/assessments";
import { saveScenarioInputs } from "@/prisma/scenarios";
import {
  makeAssessment,
  makeEffect,
  makeEvidence,
  makeImpact,
  makeImpactJudgement,
  makeImplication,
  makeImplicationJudgement,
  makeInfluence,
  makeInputs,
  makeMitigation,
  makeMitigationJudgement,
  makeRisk,
  makeRiskJudgement,
  makeScenario,
} from "../make";
import { accepted, asScenario, found, keep, scenarioAt } from "./kept";
import { onEachDatabase } from "./on-each-database";

const AWKWARD = [
  5e-324,
  2.2250738585072014e-308,
  1e-300,
  0.1 + 0.2,
  1 / 3,
  1 - 2 ** -53,
  Math.PI * 1e8,
  123456789.12345678,
];

// Negative zero is left out: JSON doesn't know it, and it equals zero in every computation of ours.
const harm = fc
  .oneof(fc.constantFrom(...AWKWARD), fc.double({ min: 0, max: 1e9, noNaN: true }))
  .filter((value) => !Object.is(value, -0));

const TEXTS = {
  emoji: "👩🏽‍🚀 risk 🇳🇴 ✊🏿",
  quotes: `"double" 'single' \`back\` \\ -- ; DROP TABLE "Assessment"; \${x} %s $1 ?`,
  scripts: "Ærøskøbing İstanbul 北京市 한국어 العربية עברית ᚠᛇᚻ é é",
  lines: "first\n\tsecond\r\nthird\u2028fourth",
  markup: "<script>alert(1)</script> &amp; {{x}}",
};

onEachDatabase(() => {
  test("every number comes back bit for bit, from columns and from JSON", async () => {
    const saved = await keep();
    let { version } = saved;
    let scenarioVersion = scenarioAt(saved).version;
    await fc.assert(
      fc.asyncProperty(harm, harm, async (tolerance, severity) => {
        const change = await saveAssessment(saved.id, version, makeAssessment({ toleranceHarm: tolerance }));
        version = accepted(change).version;
        const inputs = makeInputs({
          risks: { escalation: makeRiskJudgement({ severity: { kind: "point", value: severity } }) },
        });
        const kept = await saveScenarioInputs(saved.id, scenarioAt(saved).id, scenarioVersion, inputs);
        scenarioVersion = accepted(kept).version;
        const after = await found(saved.id);
        expect(after.toleranceHarm).toBe(tolerance);
        expect(scenarioAt(after).risks).toEqual(inputs.risks);
      }),
      { numRuns: 60, examples: AWKWARD.map((value): [number, number] => [value, value]) },
    );
  });

  test.each(Object.entries(TEXTS))("a text with %s comes back as it was", async (_name, text) => {
    const assessment = makeAssessment({
      title: text,
      question: text,
      risks: [makeRisk({ label: text, statement: text })],
    });
    const scenario = makeScenario({ title: text, notes: text, mitigations: {}, effects: [] });
    const mitigations = assessment.mitigations.map((item) => ({ ...item, statement: text }));
    const saved = await keep({ assessment: { ...assessment, mitigations }, scenarios: [scenario] });
    expect(saved).toMatchObject({ ...assessment, mitigations });
    expect(asScenario(scenarioAt(saved))).toEqual(scenario);
  });

  test("the longest texts and the largest lists fit", async () => {
    const long = "𝔘".repeat(2000);
    const many = Array.from({ length: 200 }, (_, index) => `item-${index}`);
    const assessment = makeAssessment({
      question: long,
      risks: many.map((key) => makeRisk({ key, statement: long })),
      mitigations: many.map((key) => makeMitigation({ key })),
    });
    const effects = many
      .slice(0, 50)
      .flatMap((risk) => many.map((mitigation) => makeEffect({ risk, mitigation })));
    const risks = Object.fromEntries(many.map((key) => [key, makeRiskJudgement({ rationale: long })]));
    const scenario = makeScenario({ risks, mitigations: {}, effects });
    const saved = await keep({ assessment, scenarios: [scenario] });
    expect(saved).toMatchObject(assessment);
    expect(asScenario(scenarioAt(saved))).toEqual(scenario);
  });

  test("what is left out stays out, and what is filled stays filled", async () => {
    const bare = await keep({ scenarios: [makeScenario({ risks: { escalation: { ...bareRisk } } })] });
    expect(bare.document).toBeUndefined();
    expect(bare).not.toHaveProperty("handling");
    expect(scenarioAt(bare).risks.escalation).toEqual(bareRisk);

    const document = { title: "Paper", source: "Archive", sha256: "0".repeat(64) };
    const full: Assessment = makeAssessment({
      handling: "Official – sensitive",
      document,
      impacts: [makeImpact()],
      implications: [makeImplication()],
      evidence: [makeEvidence({ url: "https://example.org/a?b=c#d" })],
    });
    const scenario = makeScenario({
      risks: { escalation: makeRiskJudgement({ confidence: "low", overlap: 0.5, evidence: ["source"] }) },
      mitigations: { hotline: makeMitigationJudgement({ cost: 12.5, included: false }) },
      effects: [makeEffect({ backfire: { kind: "uniform", min: 1, max: 2 } })],
      impacts: { trade: makeImpactJudgement({ confidence: "high" }) },
      implications: { order: makeImplicationJudgement({ perspective: "ours", sameEventAs: null }) },
      influences: [makeInfluence({ confidence: "low", evidence: ["source"] })],
      modelForm: "rate",
    });
    const saved = await keep({
      assessment: full,
      scenarios: [scenario],
      framework: "military-cooperation",
      illustrative: true,
    });
    expect(saved).toMatchObject({ ...full, framework: "military-cooperation", illustrative: true });
    expect(asScenario(scenarioAt(saved))).toEqual(scenario);
    accepted(await saveAssessment(saved.id, 1, { ...full, handling: undefined }));
    expect(await found(saved.id)).not.toHaveProperty("handling");
  });

  test("influences that were taken back are gone", async () => {
    const assessment = makeAssessment({ impacts: [makeImpact()], implications: [makeImplication()] });
    const inputs = makeInputs({ influences: [makeInfluence()] });
    const saved = await keep({ assessment, scenarios: [makeScenario(inputs)] });
    expect(scenarioAt(saved).influences).toEqual([makeInfluence()]);
    accepted(await saveScenarioInputs(saved.id, scenarioAt(saved).id, 1, makeInputs()));
    expect(scenarioAt(await found(saved.id)).influences).toEqual([]);
  });

  test("judgements stand in the order of the items, whatever order they were written in", async () => {
    const keys = ["zeta", "a", "long-name-of-a-risk", "mid"];
    const assessment = makeAssessment({ risks: keys.map((key) => makeRisk({ key })) });
    const risks = Object.fromEntries(keys.toReversed().map((key) => [key, makeRiskJudgement()]));
    const saved = await keep({ assessment, scenarios: [makeScenario({ risks, effects: [] })] });
    expect(Object.keys(scenarioAt(saved).risks)).toEqual(keys);
  });

  test("what can't be stored is refused before the database sees it", async () => {
    const nul = await createAssessment({ assessment: makeAssessment({ title: "a\0b" }), framework: null });
    expect(nul).toMatchObject({ ok: false, reason: "invalid", issues: [{ path: ["title"] }] });
    const half = await createAssessment({
      assessment: makeAssessment({ question: "\ud800" }),
      framework: null,
    });
    expect(half).toMatchObject({ ok: false, reason: "invalid", issues: [{ path: ["question"] }] });
    const nan = await createAssessment({
      assessment: makeAssessment({ toleranceHarm: Number.NaN }),
      framework: null,
    });
    expect(nan).toMatchObject({ ok: false, reason: "invalid", issues: [{ path: ["toleranceHarm"] }] });
    const link = makeEvidence({ url: "https://example.org/\0" });
    const address = await createAssessment({
      assessment: makeAssessment({ evidence: [link] }),
      framework: null,
    });
    expect(address).toMatchObject({
      ok: false,
      reason: "invalid",
      issues: [{ path: ["evidence", 0, "url"] }],
    });
  });

  test("an id that no record can have finds nothing", async () => {
    expect(await findAssessment("a\0b")).toBeNull();
    expect(await findAssessment("")).toBeNull();
    expect(await findAssessment("x".repeat(100_000))).toBeNull();
  });
});

const bareRisk = { overlap: 0, rationale: "", evidence: [] };
