import { expect, test } from "vitest";
import { createAssessment, saveAssessment } from "@/prisma/assessments";
import { restoreScenario } from "@/prisma/bin";
import { freezeScenario, removeScenario, saveScenarioAs } from "@/prisma/scenarios";
import { makeAssessment, makeMitigationJudgement, makeScenario } from "../make";
import { accepted, found, keep, refused, scenarioAt } from "./kept";
import { onEachDatabase } from "./on-each-database";

onEachDatabase(() => {
  test("a new assessment has one empty scenario where nothing is said of scenarios", async () => {
    const made = await createAssessment({ assessment: makeAssessment(), framework: null });
    const saved = await found(accepted(made).id);
    expect(saved.scenarios).toMatchObject([
      { key: "baseline", title: "Baseline", risks: {}, version: 1, frozen: null },
    ]);
  });

  test("scenarios keep their order, and each knows its key", async () => {
    const keys = ["zulu", "alpha", "mike"];
    const saved = await keep({ scenarios: keys.map((key) => makeScenario({ key, title: key })) });
    expect(saved.scenarios.map(({ key }) => key)).toEqual(keys);
  });

  test("keys that are used twice are refused at their place", async () => {
    const scenarios = [makeScenario(), makeScenario()];
    const refusal = await createAssessment({ assessment: makeAssessment(), framework: null, scenarios });
    expect(refusal).toMatchObject({
      ok: false,
      reason: "invalid",
      issues: [{ path: ["scenarios", 1, "key"] }],
    });
  });

  test("saving under another name adds a scenario after the last, under a key of its own", async () => {
    const saved = await keep({
      scenarios: [makeScenario({ title: "Baseline" }), makeScenario({ key: "other" })],
    });
    const from = scenarioAt(saved).id;
    for (let count = 0; count < 2; count++) {
      accepted(await saveScenarioAs(saved.id, from, { title: "Other", notes: "why" }));
    }
    const after = await found(saved.id);
    expect(after.scenarios.map(({ key }) => key)).toEqual(["baseline", "other", "other-2", "other-3"]);
    expect(scenarioAt(after, 3)).toMatchObject({ title: "Other", notes: "why", version: 1 });
    expect(scenarioAt(after)).toEqual(scenarioAt(saved));
  });

  test("the key of a scenario in the bin stays its own", async () => {
    const saved = await keep({ scenarios: [makeScenario(), makeScenario({ key: "other" })] });
    const binned = scenarioAt(saved, 1);
    accepted(await removeScenario(saved.id, binned.id, 1));
    accepted(await saveScenarioAs(saved.id, scenarioAt(saved).id, { title: "Other", notes: "" }));
    accepted(await restoreScenario(binned.id));
    expect((await found(saved.id)).scenarios.map(({ key }) => key)).toEqual(["baseline", "other", "other-2"]);
  });

  test("two people who save under another name at once both get their scenario", async () => {
    const saved = await keep();
    const from = scenarioAt(saved).id;
    const name = { title: "Same name", notes: "" };
    const copies = await Promise.all([1, 2, 3].map(() => saveScenarioAs(saved.id, from, name)));
    expect(copies.every(({ ok }) => ok)).toBe(true);
    expect(new Set((await found(saved.id)).scenarios.map(({ key }) => key)).size).toBe(4);
  });

  test("the copy of a frozen scenario is not frozen and fits the present definition", async () => {
    const saved = await keep();
    const { id } = scenarioAt(saved);
    accepted(await freezeScenario(saved.id, id, 1));
    accepted(await saveAssessment(saved.id, 1, makeAssessment({ risks: [] })));
    accepted(await saveScenarioAs(saved.id, id, { title: "Onwards", notes: "" }));
    const copy = scenarioAt(await found(saved.id), 1);
    expect(copy).toMatchObject({ frozen: null, risks: {}, effects: [] });
    expect(copy.mitigations).toEqual({ hotline: makeMitigationJudgement() });
  });

  test("the last scenario can't be removed", async () => {
    const saved = await keep({ scenarios: [makeScenario(), makeScenario({ key: "other" })] });
    accepted(await removeScenario(saved.id, scenarioAt(saved).id, 1));
    const message = refused(await removeScenario(saved.id, scenarioAt(saved, 1).id, 1), "invalid");
    expect(message).toBe("Save another scenario first: an assessment keeps at least one");
    expect((await found(saved.id)).scenarios).toHaveLength(1);
  });

  test("of two who remove the last two scenarios at once, one is refused", async () => {
    const saved = await keep({ scenarios: [makeScenario(), makeScenario({ key: "other" })] });
    const removed = await Promise.all(saved.scenarios.map(({ id }) => removeScenario(saved.id, id, 1)));
    expect(removed.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect((await found(saved.id)).scenarios).toHaveLength(1);
  });
});
