import { expect, test } from "vitest";
import { findAssessment, removeAssessment } from "@/prisma/assessments";
import { eraseAssessment, eraseScenario, listBin, restoreAssessment, restoreScenario } from "@/prisma/bin";
import { database } from "@/prisma/client";
import { freezeScenario, removeScenario, renameScenario } from "@/prisma/scenarios";
import { makeAssessment, makeScenario } from "../make";
import { accepted, found, keep, refused, scenarioAt } from "./kept";
import { onEachDatabase } from "./on-each-database";

const two = [makeScenario(), makeScenario({ key: "other", title: "Other" })];
const NOBODY = "00000000-0000-7000-8000-00000000dead";

onEachDatabase(() => {
  test("an assessment comes back from the bin as it went, to the top of the list", async () => {
    const saved = await keep({ scenarios: two });
    accepted(await removeAssessment(saved.id, 1));
    expect(await findAssessment(saved.id)).toBeNull();
    expect(accepted(await restoreAssessment(saved.id))).toEqual({ id: saved.id });
    const back = await found(saved.id);
    expect(back).toEqual({ ...saved, updatedAt: expect.any(Date) });
    expect(back.updatedAt > saved.updatedAt).toBe(true);
  });

  test("an edit that was under way when the assessment went to the bin can still be saved after it is back", async () => {
    const saved = await keep();
    accepted(await removeAssessment(saved.id, 1));
    const name = { title: "Late", notes: "" };
    refused(await renameScenario(saved.id, scenarioAt(saved).id, 1, name), "not-found");
    accepted(await restoreAssessment(saved.id));
    accepted(await renameScenario(saved.id, scenarioAt(saved).id, 1, name));
  });

  test("a scenario comes back to its place", async () => {
    const saved = await keep({ scenarios: two });
    const { id } = scenarioAt(saved);
    accepted(await removeScenario(saved.id, id, 1));
    expect((await found(saved.id)).scenarios.map(({ key }) => key)).toEqual(["other"]);
    accepted(await restoreScenario(id));
    expect((await found(saved.id)).scenarios).toEqual(saved.scenarios);
  });

  test("the bin tells what is in it, the latest first", async () => {
    expect(await listBin()).toEqual({ assessments: [], scenarios: [] });
    const first = await keep({ assessment: makeAssessment({ title: "First" }), scenarios: two });
    const second = await keep({ assessment: makeAssessment({ title: "Second" }) });
    const third = await keep({ assessment: makeAssessment({ title: "Third" }), scenarios: two });
    accepted(await freezeScenario(third.id, scenarioAt(third, 1).id, 1));
    accepted(await removeScenario(third.id, scenarioAt(third, 1).id, 2));
    accepted(await removeScenario(first.id, scenarioAt(first).id, 1));
    accepted(await removeAssessment(first.id, 1));
    accepted(await removeAssessment(second.id, 1));
    const deletedAt = expect.any(Date);
    expect(await listBin()).toEqual({
      assessments: [
        { id: second.id, title: "Second", deletedAt, scenarios: 1 },
        { id: first.id, title: "First", deletedAt, scenarios: 1 },
      ],
      scenarios: [
        {
          id: scenarioAt(third, 1).id,
          title: "Other",
          deletedAt,
          frozen: true,
          assessmentId: third.id,
          assessmentTitle: "Third",
        },
      ],
    });
  });

  test("a scenario can't come back before its assessment", async () => {
    const saved = await keep({ scenarios: two });
    const { id } = scenarioAt(saved);
    accepted(await removeScenario(saved.id, id, 1));
    accepted(await removeAssessment(saved.id, 1));
    expect(refused(await restoreScenario(id), "invalid")).toMatch(/^Restore its assessment first/);
  });

  test("only what is in the bin can be erased, and then it is gone with all that hung on it", async () => {
    const saved = await keep({ scenarios: two });
    const { id } = scenarioAt(saved);
    refused(await eraseAssessment(saved.id), "not-found");
    refused(await eraseScenario(id), "not-found");
    accepted(await freezeScenario(saved.id, id, 1));
    accepted(await removeScenario(saved.id, id, 2));
    accepted(await eraseScenario(id));
    expect(await database().scenario.count()).toBe(1);
    accepted(await removeAssessment(saved.id, 1));
    accepted(await eraseAssessment(saved.id));
    expect(await database().assessment.count()).toBe(0);
    expect(await database().scenario.count()).toBe(0);
  });

  test("what is not in the bin can't come out of it", async () => {
    const saved = await keep();
    for (const id of [saved.id, NOBODY, "a\0b"]) {
      refused(await restoreAssessment(id), "not-found");
      refused(await eraseAssessment(id), "not-found");
    }
    for (const id of [scenarioAt(saved).id, NOBODY, "a\0b"]) {
      refused(await restoreScenario(id), "not-found");
      refused(await eraseScenario(id), "not-found");
    }
    expect(await found(saved.id)).toMatchObject({ ...saved, updatedAt: expect.any(Date) });
  });
});
