import { expect, test } from "vitest";
import { removeAssessment } from "@/prisma/assessments";
import { findAssessments, findChoice, listComparable } from "@/prisma/comparable-assessments";
import { removeScenario, saveScenarioAs } from "@/prisma/scenarios";
import { makeAssessment } from "../make";
import { accepted, keep, scenarioAt } from "./kept";
import { onEachDatabase } from "./on-each-database";

const FRAMEWORK = "partnership";
const NOWHERE = "00000000-0000-7000-8000-0000000000ff";

const keepTitled = (title: string, framework: string | null = FRAMEWORK) =>
  keep({ assessment: makeAssessment({ title }), framework });

const ask = (over: Partial<Parameters<typeof listComparable>[0]> = {}) =>
  listComparable({ framework: FRAMEWORK, except: null, search: "", before: null, limit: 10, ...over });

async function titles(over: Partial<Parameters<typeof listComparable>[0]> = {}): Promise<string[]> {
  return (await ask(over)).items.map(({ title }) => title);
}

onEachDatabase(() => {
  test("only assessments of the framework are offered, the newest first, and not the one they are offered to", async () => {
    const home = await keepTitled("Home");
    await keepTitled("Older");
    await keepTitled("Other framework", "another");
    await keepTitled("No framework", null);
    await keepTitled("Newer");
    expect(await titles({ except: home.id })).toEqual(["Newer", "Older"]);
    expect(await titles()).toEqual(["Newer", "Older", "Home"]);
    expect(await titles({ framework: "none\0" })).toEqual([]);
  });

  test("what is in the bin is not offered, neither assessment nor scenario", async () => {
    const gone = await keepTitled("Gone");
    const kept = await keepTitled("Kept");
    const first = scenarioAt(kept);
    accepted(await saveScenarioAs(kept.id, first.id, { title: "Second", notes: "" }));
    accepted(await removeScenario(kept.id, first.id, first.version));
    accepted(await removeAssessment(gone.id, gone.version));
    const { items } = await ask();
    expect(items.map(({ title, scenarios }) => [title, scenarios.map((one) => one.title)])).toEqual([
      ["Kept", ["Second"]],
    ]);
  });

  test("hundreds are turned page by page, each once", async () => {
    for (let index = 0; index < 7; index++) await keepTitled(`Number ${index}`);
    const seen: string[] = [];
    let before: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof ask>> = await ask({ before, limit: 3 });
      seen.push(...page.items.map(({ title }) => title));
      before = page.next;
    } while (before);
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((index) => `Number ${index}`));
  });

  test("a search finds part of a title, whatever its case and marks, and signs mean themselves", async () => {
    await keepTitled("Évaluation du Détroit");
    await keepTitled("50 % sure");
    expect(await titles({ search: "DETROIT" })).toEqual(["Évaluation du Détroit"]);
    expect(await titles({ search: "%" })).toEqual(["50 % sure"]);
    expect(await titles({ search: "x".repeat(100_000) })).toEqual([]);
    expect(await titles({ before: "no cursor" })).toHaveLength(2);
  });

  test("an address finds its scenarios, also of other assessments, and counts what is not there", async () => {
    const [home, other, bare] = [
      await keepTitled("Home"),
      await keepTitled("Other"),
      await keepTitled("Bare", null),
    ];
    const word = (saved: typeof home) => `${saved.id}.${scenarioAt(saved).id}`;
    const asked = [word(other), scenarioAt(home).id, word(bare), `${NOWHERE}.x`, "\0"].join(",");
    const found = await findChoice(home.id, asked);
    expect(found?.home).toEqual(home);
    expect(found?.choice).toEqual({
      chosen: [
        { assessment: other, scenario: scenarioAt(other) },
        { assessment: home, scenario: scenarioAt(home) },
      ],
      gone: 2,
      foreign: [{ assessment: bare, scenario: scenarioAt(bare) }],
    });
    expect(await findChoice(NOWHERE, asked)).toBeNull();
  });

  test("several are found by id, without those that are not there or in the bin", async () => {
    const [one, two, gone] = [
      await keepTitled("One"),
      await keepTitled("Two", null),
      await keepTitled("Gone"),
    ];
    accepted(await removeAssessment(gone.id, gone.version));
    const found = await findAssessments([one.id, two.id, gone.id, NOWHERE, "x", "\0", one.id]);
    expect(found.map(({ title }) => title).sort()).toEqual(["One", "Two"]);
    expect(found.find(({ id }) => id === one.id)).toEqual(one);
    expect(await findAssessments([])).toEqual([]);
  });
});
