import { expect, test } from "vitest";
import { EVIDENCE_MAX } from "@/lib/model/evidence";
import { removeAssessment, saveAssessment } from "@/prisma/assessments";
import { database } from "@/prisma/client";
import { addEvidence } from "@/prisma/evidence";
import { freezeScenario, saveScenarioInputs } from "@/prisma/scenarios";
import { makeAssessment, makeEvidence, makeInputs, makeRiskJudgement } from "../make";
import { elsewhere } from "./elsewhere";
import { accepted, found, keep, refused, scenarioAt } from "./kept";
import { onEachDatabase } from "./on-each-database";

const ADDER = new URL("add-often.ts", import.meta.url);
const piece = {
  citation: "A study of encounters at sea",
  url: "",
  origin: "think tank",
  reliability: "C",
  credibility: "2",
};

onEachDatabase(() => {
  test("a piece of evidence is kept after the others, under an id of its own, and can be cited at once", async () => {
    const saved = await keep({ assessment: makeAssessment({ evidence: [makeEvidence()] }) });
    const { evidence } = accepted(await addEvidence(saved.id, piece));
    expect(evidence).toEqual({ id: "a-study-of-encounters-at-sea", ...piece });
    expect((await found(saved.id)).evidence).toEqual([makeEvidence(), evidence]);
    const risks = { escalation: makeRiskJudgement({ evidence: [evidence.id] }) };
    accepted(await saveScenarioInputs(saved.id, scenarioAt(saved).id, 1, makeInputs({ risks })));
  });

  test("what isn't said of it is unknown, and the same citation gets another id", async () => {
    const saved = await keep();
    const first = accepted(await addEvidence(saved.id, { citation: " Talks " })).evidence;
    expect(first).toEqual({
      id: "talks",
      citation: "Talks",
      url: "",
      origin: "",
      reliability: "F",
      credibility: "6",
    });
    expect(accepted(await addEvidence(saved.id, { citation: "Talks" })).evidence.id).toBe("talks-2");
  });

  test("of 100 pieces that two processes add at once none is lost, and no id is given twice", async () => {
    const saved = await keep();
    const given = await elsewhere(2, ADDER, [saved.id, "50"]);
    const ids = (await found(saved.id)).evidence.map(({ id }) => id);
    expect(ids).toHaveLength(100);
    expect(new Set(ids).size).toBe(100);
    expect(given.flat().toSorted()).toEqual(ids.toSorted());
    const [first] = given;
    const isInOneGo = Array.isArray(first) && ids.slice(0, 50).every((id) => first.includes(id));
    expect(isInOneGo, "the two never met: this proves nothing").toBe(false);
  }, 60_000);

  test("two who add at once here both have theirs", async () => {
    const saved = await keep();
    const added = await Promise.all([1, 2, 3].map(() => addEvidence(saved.id, piece)));
    const ids = added.map((one) => accepted(one).evidence.id);
    expect((await found(saved.id)).evidence.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test("a definition that was opened before can't be saved over it", async () => {
    const saved = await keep();
    accepted(await addEvidence(saved.id, piece));
    refused(await saveAssessment(saved.id, saved.version, makeAssessment()), "conflict");
    const { evidence } = await found(saved.id);
    accepted(await saveAssessment(saved.id, saved.version + 1, makeAssessment({ evidence })));
    expect((await found(saved.id)).evidence).toEqual(evidence);
  });

  test("a frozen scenario keeps the evidence it was judged with", async () => {
    const saved = await keep();
    accepted(await freezeScenario(saved.id, scenarioAt(saved).id, 1));
    accepted(await addEvidence(saved.id, piece));
    expect(scenarioAt(await found(saved.id)).frozen?.assessment.evidence).toEqual([]);
  });

  test("an assessment that is full takes no more, and says so on the field", async () => {
    const most = Array.from({ length: EVIDENCE_MAX }, (_, index) => makeEvidence({ id: `e${index}` }));
    const saved = await keep({ assessment: makeAssessment({ evidence: most.slice(1) }) });
    accepted(await addEvidence(saved.id, piece));
    expect(await addEvidence(saved.id, piece)).toMatchObject({
      ok: false,
      reason: "invalid",
      issues: [
        {
          path: ["citation"],
          message: "Take one off first: an assessment holds at most 2,000 pieces of evidence",
        },
      ],
    });
    expect((await found(saved.id)).evidence).toHaveLength(EVIDENCE_MAX);
  });

  test.each([
    ["no citation", {}, "citation", /Enter a text/],
    ["a blank citation", { ...piece, citation: " \n" }, "citation", /Enter a citation/],
    ["a citation of more than a page", { ...piece, citation: "x".repeat(4001) }, "citation", /at most 4,000/],
    ["an address that is none", { ...piece, url: "javascript:alert(1)" }, "url", /http/],
    ["a grade that is none", { ...piece, reliability: "G" }, "reliability", /A to F/],
    ["an id", { ...piece, id: "mine" }, "", /id/],
    ["no object", "text", "", /./],
  ])("%s is refused at its place, and nothing is kept", async (_what, raw, field, says) => {
    const saved = await keep();
    const refusal = await addEvidence(saved.id, raw);
    const path = field === "" ? [] : [field];
    expect(refusal).toMatchObject({ ok: false, issues: [{ path, message: expect.stringMatching(says) }] });
    expect(await found(saved.id)).toEqual(saved);
  });

  test("nothing is added where there is no assessment, or one in the bin", async () => {
    const saved = await keep();
    accepted(await removeAssessment(saved.id, 1));
    for (const id of [saved.id, "00000000-0000-7000-8000-00000000dead", "a\0b"])
      refused(await addEvidence(id, piece), "not-found");
    expect(await database().assessment.findUniqueOrThrow({ where: { id: saved.id } })).toMatchObject({
      evidence: [],
    });
  });
});
