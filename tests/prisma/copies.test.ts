import { expect, test } from "vitest";
import { copyAssessment } from "@/prisma/assessments";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { saveScenarioAs } from "@/prisma/scenarios";
import {
  makeAssessment,
  makeEvidence,
  makeImpact,
  makeImpactJudgement,
  makeImplication,
  makeImplicationJudgement,
  makeInfluence,
  makeScenario,
} from "../make";
import { accepted, keep, refused, scenarioAt } from "./kept";
import { onEachDatabase } from "./on-each-database";

// The columns are read from Prisma's own model. One that is added later is neither in these lists nor equal by itself:
// whoever adds it has to fill it below, and then sees whether copies keep it.
const OWN = {
  assessment: ["id", "version", "title", "titleFolded", "createdAt", "updatedAt"],
  scenarioWithAssessment: ["id", "assessmentId", "version", "createdAt", "updatedAt"],
  scenario: ["id", "key", "position", "version", "title", "notes", "createdAt", "updatedAt"],
};
// A copy that is made to be worked on is not frozen.
const THAWED = ["methodVersion", "frozenAssessment", "frozenAt"];
// Only what is not in the bin can be copied.
const LIVE = ["deletedAt"];

const COLUMNS = {
  assessment: Object.keys(Prisma.AssessmentScalarFieldEnum),
  scenario: Object.keys(Prisma.ScenarioScalarFieldEnum),
};

const long = new Date("2020-02-20T20:20:20.200Z");

/** An assessment with one scenario, no column of which holds what a new row would hold by itself. */
async function keepUnusual() {
  const assessment = makeAssessment({
    impacts: [makeImpact()],
    implications: [makeImplication()],
    evidence: [makeEvidence()],
    document: { title: "Paper", source: "Archive" },
    question: "Which?",
    perspective: "Ours",
    handling: "Official – sensitive",
  });
  const scenario = makeScenario({
    notes: "why",
    modelForm: "rate",
    impacts: { trade: makeImpactJudgement() },
    implications: { order: makeImplicationJudgement() },
    influences: [makeInfluence()],
  });
  const saved = await keep({
    assessment,
    scenarios: [scenario],
    illustrative: true,
    framework: "a-framework",
    additivityAccepted: true,
  });
  const times = { version: 7, createdAt: long, updatedAt: long };
  await database().assessment.update({ where: { id: saved.id }, data: times });
  const unusual = {
    ...times,
    position: 3,
    seed: 42,
    methodVersion: "0.9.0",
    frozenAssessment: assessment,
    frozenAt: long,
  };
  await database().scenario.update({ where: { id: scenarioAt(saved).id }, data: unusual });
  return rowsOf(saved.id);
}

async function rowsOf(id: string) {
  const { scenarios, ...assessment } = await database().assessment.findUniqueOrThrow({
    where: { id },
    include: { scenarios: { orderBy: { position: "asc" } } },
  });
  const [scenario] = scenarios;
  if (!scenario) throw new Error("no scenario");
  return { assessment, scenario, scenarios };
}

type Row = Record<string, unknown>;

function expectCopied(columns: string[], original: Row, copy: Row, own: string[]) {
  expect(Object.keys(original).toSorted()).toEqual(columns.toSorted());
  for (const column of columns) {
    if (LIVE.includes(column)) continue;
    expect(isUsual(original[column]), `the test fills ${column} with nothing unusual`).toBe(false);
    if (own.includes(column)) expect(copy[column], column).not.toEqual(original[column]);
    else expect(copy[column], column).toEqual(original[column]);
  }
}

function isUsual(value: unknown): boolean {
  return (
    value === null ||
    value === false ||
    ["", "{}", "[]"].includes(String(value)) ||
    JSON.stringify(value) === "{}"
  );
}

onEachDatabase(() => {
  test("a copy of an assessment equals it in every column but its identity, its scenarios too", async () => {
    const original = await keepUnusual();
    const { id } = accepted(await copyAssessment(original.assessment.id, "A copy"));
    const copy = await rowsOf(id);
    expectCopied(COLUMNS.assessment, original.assessment, copy.assessment, OWN.assessment);
    expectCopied(COLUMNS.scenario, original.scenario, copy.scenario, OWN.scenarioWithAssessment);
    expect(copy.assessment).toMatchObject({ title: "A copy", titleFolded: "a copy", version: 1 });
    expect(copy.scenario).toMatchObject({ assessmentId: id, version: 1 });
    expect(await rowsOf(original.assessment.id)).toEqual(original);
  });

  test("a copy of a scenario equals it in every column but its identity, and is not frozen", async () => {
    const original = await keepUnusual();
    const name = { title: "A copy", notes: "other" };
    const { id } = accepted(await saveScenarioAs(original.assessment.id, original.scenario.id, name));
    const copy = await database().scenario.findUniqueOrThrow({ where: { id } });
    expectCopied(COLUMNS.scenario, original.scenario, copy, [...OWN.scenario, ...THAWED]);
    expect(copy).toMatchObject({ ...name, key: "a-copy", position: 4, version: 1 });
    for (const column of THAWED) expect(Reflect.get(copy, column)).toBeNull();
  });

  test("what is in the bin is not copied", async () => {
    const { assessment, scenario } = await keepUnusual();
    await database().scenario.update({ where: { id: scenario.id }, data: { deletedAt: long } });
    const { id } = accepted(await copyAssessment(assessment.id, "A copy"));
    expect(await database().scenario.count({ where: { assessmentId: id } })).toBe(0);
    refused(await saveScenarioAs(assessment.id, scenario.id, { title: "A copy", notes: "" }), "not-found");
    await database().assessment.update({ where: { id: assessment.id }, data: { deletedAt: long } });
    refused(await copyAssessment(assessment.id, "A copy"), "not-found");
  });

  test("a copy without a title is refused", async () => {
    const { assessment } = await keepUnusual();
    expect(await copyAssessment(assessment.id, " ")).toMatchObject({
      ok: false,
      issues: [{ path: ["title"] }],
    });
  });
});
