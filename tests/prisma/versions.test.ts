import { expect, test } from "vitest";
import { METHOD_VERSION } from "@/lib/scoring/method";
import { findAssessment, removeAssessment, saveAssessment } from "@/prisma/assessments";
import { database } from "@/prisma/client";
import {
  freezeScenario,
  removeScenario,
  renameScenario,
  saveScenarioAs,
  saveScenarioInputs,
} from "@/prisma/scenarios";
import { makeAssessment, makeInputs, makeRiskJudgement, makeScenario } from "../make";
import { elsewhere } from "./elsewhere";
import { accepted, found, keep, refused, scenarioAt } from "./kept";
import { onEachDatabase } from "./on-each-database";

const EDITOR = new URL("edit-often.ts", import.meta.url);
const NAME = { title: "Renamed", notes: "why" };

onEachDatabase(() => {
  test("of 200 edits by two processes none is lost", async () => {
    const saved = await keep({ scenarios: [makeScenario({ notes: "0" })] });
    const conflicts = (await elsewhere(2, EDITOR, [saved.id, "100"])).map(Number);
    expect(scenarioAt(await found(saved.id))).toMatchObject({ notes: "200", version: 201 });
    expect(Math.max(...conflicts), "the two never met: this proves nothing").toBeGreaterThan(0);
  }, 60_000);

  test("two writers who saw the same version: the second is told, and nothing of it is kept", async () => {
    const saved = await keep();
    const { id, version } = scenarioAt(saved);
    const writers = await Promise.all([
      renameScenario(saved.id, id, version, { title: "First", notes: "" }),
      renameScenario(saved.id, id, version, { title: "Second", notes: "" }),
    ]);
    expect(writers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    const after = scenarioAt(await found(saved.id));
    expect(after).toMatchObject({ version: version + 1, title: writers[0].ok ? "First" : "Second" });
  });

  test("each save is answered with the version it made", async () => {
    const saved = await keep();
    expect(accepted(await saveAssessment(saved.id, 1, makeAssessment({ title: "Two" })))).toEqual({
      version: 2,
    });
    const { id } = scenarioAt(saved);
    expect(accepted(await saveScenarioInputs(saved.id, id, 1, makeInputs()))).toEqual({ version: 2 });
    expect(accepted(await renameScenario(saved.id, id, 2, NAME))).toEqual({ version: 3 });
    expect(accepted(await freezeScenario(saved.id, id, 3))).toEqual({ version: 4 });
    expect(await found(saved.id)).toMatchObject({ version: 2, title: "Two", scenarios: [{ version: 4 }] });
  });

  test("a version that was not seen is a conflict, and nothing changes", async () => {
    const saved = await keep();
    const { id } = scenarioAt(saved);
    for (const version of [0, 2, -1, 1.5, Number.NaN, 2 ** 40]) {
      refused(await saveAssessment(saved.id, version, makeAssessment({ title: "Lost" })), "conflict");
      refused(await removeAssessment(saved.id, version), "conflict");
      refused(await saveScenarioInputs(saved.id, id, version, makeInputs({ modelForm: "rate" })), "conflict");
      refused(await renameScenario(saved.id, id, version, NAME), "conflict");
      refused(await freezeScenario(saved.id, id, version), "conflict");
      refused(await removeScenario(saved.id, id, version), "conflict");
    }
    expect(await found(saved.id)).toEqual(saved);
  });

  test("a scenario is found only under its own assessment", async () => {
    const saved = await keep();
    const other = await keep();
    const { id } = scenarioAt(saved);
    refused(await saveScenarioInputs(other.id, id, 1, makeInputs()), "not-found");
    refused(await renameScenario(other.id, id, 1, NAME), "not-found");
    refused(await freezeScenario(other.id, id, 1), "not-found");
    refused(await removeScenario(other.id, id, 1), "not-found");
    refused(await saveScenarioAs(other.id, id, NAME), "not-found");
    expect(await found(saved.id)).toEqual(saved);
    expect(await found(other.id)).toEqual(other);
  });

  test("what is gone or in the bin is not found", async () => {
    const saved = await keep();
    const { id } = scenarioAt(saved);
    accepted(await removeAssessment(saved.id, 1));
    for (const gone of [saved.id, "00000000-0000-7000-8000-00000000dead", "a\0b"]) {
      expect(await findAssessment(gone)).toBeNull();
      refused(await saveAssessment(gone, 1, makeAssessment()), "not-found");
      refused(await removeAssessment(gone, 1), "not-found");
      refused(await saveScenarioInputs(gone, id, 1, makeInputs()), "not-found");
      refused(await renameScenario(gone, id, 1, NAME), "not-found");
      refused(await freezeScenario(gone, id, 1), "not-found");
      refused(await removeScenario(gone, id, 1), "not-found");
      refused(await saveScenarioAs(gone, id, NAME), "not-found");
    }
  });

  test("a frozen scenario keeps what it was judged in, and takes no write but the way into the bin", async () => {
    const saved = await keep({ scenarios: [makeScenario(), makeScenario({ key: "other" })] });
    const { id } = scenarioAt(saved);
    const { version } = accepted(await freezeScenario(saved.id, id, 1));
    const {
      id: _id,
      version: _version,
      illustrative,
      framework,
      additivityAccepted: _accepted,
      updatedAt,
      scenarios,
      ...definition
    } = saved;
    const frozen = scenarioAt(await found(saved.id)).frozen;
    expect(frozen).toEqual({ at: expect.any(Date), methodVersion: METHOD_VERSION, assessment: definition });

    refused(await saveScenarioInputs(saved.id, id, version, makeInputs({ modelForm: "rate" })), "frozen");
    refused(await renameScenario(saved.id, id, version, NAME), "frozen");
    refused(await freezeScenario(saved.id, id, version), "frozen");
    refused(await saveScenarioInputs(saved.id, id, 1, makeInputs()), "frozen");

    const bare = makeAssessment({ title: "Changed", risks: [], mitigations: [] });
    accepted(await saveAssessment(saved.id, 1, bare));
    const after = scenarioAt(await found(saved.id));
    expect(after.risks).toEqual(makeScenario().risks);
    expect(after.frozen).toEqual(frozen);
    accepted(await removeScenario(saved.id, id, version));
  });

  test("freezing is asked for by the statement that writes: it can't come in between", async () => {
    const saved = await keep();
    const { id, version } = scenarioAt(saved);
    const [freeze, save] = await Promise.all([
      freezeScenario(saved.id, id, version),
      saveScenarioInputs(saved.id, id, version, makeInputs({ modelForm: "rate" })),
    ]);
    expect([freeze.ok, save.ok].filter(Boolean)).toHaveLength(1);
    const after = scenarioAt(await found(saved.id));
    expect(after.modelForm).toBe(save.ok ? "rate" : "relative");
    expect(after.frozen === null).toBe(save.ok);
  });

  test("a refused save leaves the order of activity alone", async () => {
    const older = await keep();
    const newer = await keep();
    refused(await renameScenario(older.id, scenarioAt(older).id, 9, NAME), "conflict");
    expect((await found(older.id)).updatedAt < (await found(newer.id)).updatedAt).toBe(true);
  });

  test("inputs are proven within the assessment as it is now", async () => {
    const saved = await keep();
    const { id } = scenarioAt(saved);
    const stranger = makeInputs({ risks: { stranger: makeRiskJudgement() } });
    const refusal = await saveScenarioInputs(saved.id, id, 1, stranger);
    expect(refusal).toMatchObject({
      ok: false,
      reason: "invalid",
      issues: [{ path: ["risks", "stranger"] }],
    });
    refused(await saveScenarioInputs(saved.id, id, 1, "no inputs"), "invalid");
    expect(await found(saved.id)).toEqual(saved);
  });

  test("a row that can't be read throws and names itself", async () => {
    const saved = await keep();
    const { id } = scenarioAt(saved);
    await database().scenario.update({ where: { id }, data: { risks: { escalation: { overlap: 7 } } } });
    await expect(findAssessment(saved.id)).rejects.toThrow(
      new RegExp(`Scenario ${id} can't be read: .*overlap`),
    );
    await database().assessment.update({ where: { id: saved.id }, data: { asOf: "yesterday" } });
    await expect(findAssessment(saved.id)).rejects.toThrow(
      new RegExp(`Assessment ${saved.id} can't be read: asOf`),
    );
  });
});
