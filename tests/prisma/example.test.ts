import { expect, test } from "vitest";
import { EXAMPLE_FRAMEWORK, exampleFile } from "@/lib/frameworks/example";
import { copyAssessment, listAssessments } from "@/prisma/assessments";
import { eraseAssessment } from "@/prisma/bin";
import { addExample, EXAMPLE_ID, removeExample } from "@/prisma/example";
import { accepted, asScenario, found, keep, refused } from "./kept";
import { onEachDatabase } from "./on-each-database";

async function shown() {
  return (await listAssessments({ search: "", before: null, limit: 50 })).items;
}

onEachDatabase(() => {
  test("the example is kept as it is written, marked as illustrative", async () => {
    expect(accepted(await addExample())).toEqual({ id: EXAMPLE_ID });
    const saved = await found(EXAMPLE_ID);
    const { format: _format, version: _version, scenarios, ...definition } = exampleFile;
    expect(saved).toMatchObject({ ...definition, illustrative: true, framework: EXAMPLE_FRAMEWORK });
    expect(saved.additivityAccepted).toBe(true);
    expect(saved.scenarios.map(asScenario)).toEqual(scenarios);
  });

  test("asked for again, even at once, it is there once", async () => {
    const added = await Promise.all([addExample(), addExample(), addExample()]);
    expect(added.map(accepted)).toEqual(added.map(() => ({ id: EXAMPLE_ID })));
    expect(await shown()).toHaveLength(1);
  });

  test("it comes back out of the bin, or anew once it was erased", async () => {
    accepted(await addExample());
    accepted(await removeExample());
    expect(await shown()).toEqual([]);
    accepted(await addExample());
    expect(await shown()).toHaveLength(1);
    accepted(await removeExample());
    accepted(await eraseAssessment(EXAMPLE_ID));
    accepted(await addExample());
    expect(await shown()).toHaveLength(1);
  });

  test("removing it touches nothing else, not even a copy of it", async () => {
    accepted(await addExample());
    const own = await keep();
    const copy = accepted(await copyAssessment(EXAMPLE_ID, "My copy"));
    accepted(await removeExample());
    expect((await shown()).map(({ id }) => id)).toEqual([copy.id, own.id]);
    refused(await removeExample(), "not-found");
  });
});
