import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readAssessment } from "@/lib/command/read-assessment";
import { documentText, resultDocument } from "@/lib/command/result-document";
import { exampleFile } from "@/lib/frameworks/example";
import { type AssessmentFile, assessmentFile } from "@/lib/model/assessment-file";
import { assessmentFileOf, assessmentFileText } from "@/lib/model/assessment-file-of";
import { copyAssessment } from "@/prisma/assessments";
import { database } from "@/prisma/client";
import { findImportTarget, importAssessment, importScenarios } from "@/prisma/import";
import { addScenario } from "@/prisma/new-scenario";
import { removeScenario, saveScenarioAs } from "@/prisma/scenarios";
import { anyWholeFile } from "../fixtures/any-scenario";
import { makeAssessment, makeEvidence, makeRiskJudgement, makeScenario } from "../make";
import { accepted, asScenario, found, keep, refused, scenarioAt } from "./kept";
import { onEachDatabase } from "./on-each-database";

function fileWith(over: Partial<AssessmentFile> = {}): AssessmentFile {
  const raw = { ...makeAssessment(), scenarios: [makeScenario()], ...over };
  return assessmentFile.parse({ format: "counterweight.assessment", version: 1, ...raw });
}

function computed(file: AssessmentFile): string {
  const result = resultDocument(file, { scenario: null, seed: 7, draws: 200 });
  return result.ok ? documentText(result.value) : JSON.stringify(result.issues);
}

const rowCounts = async () => [await database().assessment.count(), await database().scenario.count()];

async function seenTarget(id: string, keys: string[]) {
  const target = await findImportTarget(id);
  return { id, version: target?.version ?? 0, keys };
}

onEachDatabase(() => {
  test("what is imported and exported is the same file, and computes to the same bits", async () => {
    await fc.assert(
      fc.asyncProperty(anyWholeFile, async (file) => {
        const { id } = accepted(await importAssessment(randomUUID(), file));
        const text = assessmentFileText(assessmentFileOf(await found(id)));
        const read = accepted(readAssessment(text));
        expect(read).toEqual(file);
        expect(computed(read)).toBe(computed(file));
        const again = accepted(await importAssessment(randomUUID(), read));
        expect(assessmentFileText(assessmentFileOf(await found(again.id)))).toBe(text);
      }),
      { numRuns: 15 },
    );
  });

  test("a file without a scenario comes back without one, and scenarios can come in later", async () => {
    const file = fileWith({ scenarios: [] });
    const id = randomUUID();
    expect(accepted(await importAssessment(id, file))).toEqual({ id, scenarioId: null });
    expect(accepted(await importAssessment(id, file))).toEqual({ id, scenarioId: null });
    expect(await rowCounts()).toEqual([1, 0]);
    expect(assessmentFileOf(await found(id))).toEqual(file);
    const copy = accepted(await copyAssessment(id, "Copy"));
    expect((await found(copy.id)).scenarios).toEqual([]);
    const first = accepted(await addScenario(id, { title: "Baseline", notes: "" }));
    accepted(await importScenarios(randomUUID(), await seenTarget(id, ["baseline-2"]), fileWith()));
    expect((await found(id)).scenarios.map(({ key }) => key)).toEqual(["baseline", "baseline-2"]);
    expect(scenarioAt(await found(id))).toMatchObject({ id: first.id, risks: {}, version: 1, frozen: null });
  });

  test("the worked example comes back whole, with evidence, influences, its framework and its mark", async () => {
    const file = { ...exampleFile, framework: "indo-pacific-partnership", illustrative: true as const };
    const { id } = accepted(await importAssessment(randomUUID(), file));
    const saved = await found(id);
    expect(saved).toMatchObject({ illustrative: true, framework: "indo-pacific-partnership" });
    expect(saved.additivityAccepted).toBe(false);
    expect(assessmentFileOf(saved)).toEqual(file);
  });

  test("a click that comes twice makes one assessment, also at the same moment", async () => {
    const [id, file] = [randomUUID(), fileWith()];
    const answers = await Promise.all([importAssessment(id, file), importAssessment(id, file)]);
    const after = await importAssessment(id, file);
    expect(new Set([...answers, after].map((answer) => accepted(answer).scenarioId)).size).toBe(1);
    expect(await rowCounts()).toEqual([1, 1]);
  });

  test("an id that another assessment has is refused, and the file is not taken for kept", async () => {
    const id = randomUUID();
    accepted(await importAssessment(id, fileWith({ title: "First" })));
    const before = await rowCounts();
    const other = await importAssessment(id, fileWith({ title: "Second" }));
    expect(other).toMatchObject({ ok: false, reason: "conflict" });
    expect(await rowCounts()).toEqual(before);
  });

  test("an assessment that is full takes no copy of a scenario, and can still be given out", async () => {
    const scenarios = Array.from({ length: 200 }, (_, index) => makeScenario({ key: `s-${index}` }));
    const { id, scenarioId } = accepted(await importAssessment(randomUUID(), fileWith({ scenarios })));
    const more = await saveScenarioAs(id, scenarioId ?? "", { title: "One more", notes: "" });
    expect(more).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining("at most 200") }] });
    refused(await addScenario(id, { title: "One more", notes: "" }), "invalid");
    refused(await addScenario(randomUUID(), { title: "Nowhere", notes: "" }), "not-found");
    expect(assessmentFileOf(await found(id)).scenarios).toHaveLength(200);
  });

  test("scenarios come in behind the others, under new keys where theirs are taken, in the bin too", async () => {
    const saved = await keep({ scenarios: [makeScenario(), makeScenario({ key: "gone", title: "Gone" })] });
    accepted(await removeScenario(saved.id, scenarioAt(saved, 1).id, 1));
    const file = fileWith({
      scenarios: [
        makeScenario({ title: "Theirs" }),
        makeScenario({ key: "gone" }),
        makeScenario({ key: "new" }),
      ],
    });
    const keys = ["baseline-2", "gone-2", "new"];
    const first = randomUUID();
    const done = accepted(await importScenarios(first, await seenTarget(saved.id, keys), file));
    expect(done).toEqual({ id: saved.id, scenarioId: first });
    const after = await found(saved.id);
    expect(after.scenarios.map(({ key }) => key)).toEqual(["baseline", ...keys]);
    expect(asScenario(scenarioAt(after, 1))).toEqual({ ...file.scenarios[0], key: "baseline-2" });
    expect(after.version).toBe(1);
    accepted(await importScenarios(first, await seenTarget(saved.id, keys), file));
    expect((await found(saved.id)).scenarios).toHaveLength(4);
  });

  test("evidence comes along once, and makes a new version of the definition", async () => {
    const ours = makeEvidence({ id: "source", citation: "Ours" });
    const saved = await keep({ assessment: makeAssessment({ evidence: [ours] }) });
    const file = fileWith({
      evidence: [
        makeEvidence({ id: "source", citation: "Theirs" }),
        makeEvidence({ id: "same", citation: "Ours" }),
        makeEvidence({ id: "uncited" }),
      ],
      scenarios: [
        makeScenario({ risks: { escalation: makeRiskJudgement({ evidence: ["source", "same"] }) } }),
      ],
    });
    const target = await seenTarget(saved.id, ["baseline-2"]);
    accepted(await importScenarios(randomUUID(), target, file));
    const after = await found(saved.id);
    expect(after.evidence.map(({ id, citation }) => [id, citation])).toEqual([
      ["source", "Ours"],
      ["source-2", "Theirs"],
    ]);
    expect(scenarioAt(after, 1).risks.escalation?.evidence).toEqual(["source-2", "source"]);
    expect(after.version).toBe(2);
    refused(await importScenarios(randomUUID(), target, file), "conflict");
  });

  test("nothing is written where the target changed, a key was taken meanwhile, or no item is shared", async () => {
    const saved = await keep();
    const before = await found(saved.id);
    const target = await seenTarget(saved.id, ["baseline-2"]);
    refused(await importScenarios(randomUUID(), { ...target, version: 7 }, fileWith()), "conflict");
    refused(await importScenarios(randomUUID(), { ...target, keys: ["baseline"] }, fileWith()), "conflict");
    const other = fileWith({
      risks: [],
      mitigations: [],
      scenarios: [makeScenario({ risks: {}, mitigations: {}, effects: [] })],
    });
    refused(await importScenarios(randomUUID(), target, other), "invalid");
    refused(await importScenarios(randomUUID(), { ...target, id: randomUUID() }, fileWith()), "not-found");
    expect(await rowCounts()).toEqual([1, 1]);
    expect(await found(saved.id)).toMatchObject({ version: 1, scenarios: before.scenarios });
  });
});
