import { expect, test } from "vitest";
import { saveAssessment } from "@/prisma/assessments";
import { restoreScenario } from "@/prisma/bin";
import { database } from "@/prisma/client";
import { removeScenario, saveScenarioInputs } from "@/prisma/scenarios";
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
import { accepted, asScenario, found, keep, refused, scenarioAt } from "./kept";
import { onEachDatabase } from "./on-each-database";

const whole = makeAssessment({
  risks: [makeRisk(), makeRisk({ key: "stability" })],
  mitigations: [makeMitigation(), makeMitigation({ key: "talks" })],
  impacts: [makeImpact()],
  implications: [makeImplication()],
  evidence: [makeEvidence(), makeEvidence({ id: "other" })],
});

const judged = makeScenario({
  risks: { escalation: makeRiskJudgement({ evidence: ["source", "other"] }), stability: makeRiskJudgement() },
  mitigations: { hotline: makeMitigationJudgement(), talks: makeMitigationJudgement() },
  effects: [
    makeEffect(),
    makeEffect({ risk: "stability" }),
    makeEffect({ mitigation: "talks" }),
    makeEffect({ mitigation: "talks", risk: "stability" }),
  ],
  impacts: { trade: makeImpactJudgement() },
  implications: { order: makeImplicationJudgement() },
  influences: [makeInfluence()],
});

const remaining = {
  risks: { escalation: makeRiskJudgement({ evidence: ["source"] }) },
  mitigations: { hotline: makeMitigationJudgement() },
  effects: [makeEffect()],
  impacts: {},
  implications: {},
  influences: [],
};

onEachDatabase(() => {
  test("judgements of items that left leave every scenario, and only those", async () => {
    const bare = { ...makeInputs({ risks: {}, mitigations: {}, effects: [] }) };
    const untouched = makeScenario({ key: "empty", title: "Empty", ...bare });
    const saved = await keep({ assessment: whole, scenarios: [judged, untouched] });
    accepted(await saveAssessment(saved.id, 1, makeAssessment({ evidence: [makeEvidence()] })));
    const after = await found(saved.id);
    expect(asScenario(scenarioAt(after))).toEqual({ ...judged, ...remaining });
    expect(asScenario(scenarioAt(after, 1))).toEqual(untouched);
    expect(after.scenarios.map(({ version }) => version)).toEqual([2, 1]);
  });

  test("a scenario in the bin is fitted too, and comes back readable", async () => {
    const saved = await keep({ assessment: whole, scenarios: [judged, { ...judged, key: "other" }] });
    const { id, version } = scenarioAt(saved);
    accepted(await removeScenario(saved.id, id, version));
    accepted(await saveAssessment(saved.id, 1, makeAssessment({ evidence: [makeEvidence()] })));
    accepted(await restoreScenario(id));
    expect(asScenario(scenarioAt(await found(saved.id)))).toEqual({ ...judged, ...remaining });
  });

  test("a new order of the items changes no scenario's version", async () => {
    const saved = await keep({ assessment: whole, scenarios: [judged] });
    accepted(await saveAssessment(saved.id, 1, { ...whole, risks: whole.risks.toReversed() }));
    const after = scenarioAt(await found(saved.id));
    expect(after.version).toBe(1);
    expect(Object.keys(after.risks)).toEqual(["stability", "escalation"]);
  });

  test("a definition whose lexicon lacks a word in use is refused, by the scenario's name, and nothing changes", async () => {
    const saved = await keep({
      assessment: whole,
      scenarios: [judged, makeScenario({ key: "wordy", title: "Wordy" })],
    });
    // Only one lexicon is known so far: a word that it lacks stands for one that a new lexicon would lack.
    const likelihood = { kind: "term", term: "perhaps" };
    const risks = { escalation: { likelihood, overlap: 0, rationale: "", evidence: [] } };
    await database().scenario.update({ where: { id: scenarioAt(saved, 1).id }, data: { risks } });
    const message = refused(await saveAssessment(saved.id, 1, makeAssessment({ title: "Lost" })), "invalid");
    expect(message).toMatch(
      /^Keep the lexicon, or first mend the scenario "Wordy" at risks\.escalation\.likelihood\.term: /,
    );
    const row = await database().assessment.findUniqueOrThrow({
      where: { id: saved.id },
      include: { scenarios: true },
    });
    expect(row).toMatchObject({ title: saved.title, version: 1 });
    expect(row.scenarios.map(({ version }) => version)).toEqual([1, 1]);
  });

  test("an invalid definition is refused with its place", async () => {
    const saved = await keep();
    const twice = makeAssessment({ risks: [makeRisk(), makeRisk()] });
    const refusal = await saveAssessment(saved.id, 1, twice);
    expect(refusal).toMatchObject({ ok: false, reason: "invalid", issues: [{ path: ["risks", 1, "key"] }] });
  });

  test("a definition and a judgement saved at once leave a scenario that belongs to its definition", async () => {
    for (let round = 0; round < 10; round++) {
      const saved = await keep({ assessment: whole, scenarios: [makeScenario({ effects: [] })] });
      const [definition] = await Promise.all([
        saveAssessment(saved.id, 1, makeAssessment({ evidence: [makeEvidence()] })),
        saveJudged(saved.id, scenarioAt(saved).id),
      ]);
      expect(definition.ok).toBe(true);
      expect(Object.keys(scenarioAt(await found(saved.id)).risks)).toEqual(["escalation"]);
    }
  });
});

function saveJudged(assessmentId: string, scenarioId: string) {
  const { key: _key, title: _title, notes: _notes, ...inputs } = judged;
  return saveScenarioInputs(assessmentId, scenarioId, 1, inputs);
}
