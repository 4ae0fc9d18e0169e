import { freshKey } from "../lib/model/key";
import type { ScenarioName } from "../lib/model/scenario";
import { folded } from "../lib/model/search";
import { moment } from "./clock";
import { type Assessment, Prisma, type Scenario } from "./generated/sqlite/client";
import type { Transaction } from "./transaction";

// Copies are made of whole rows: a column that is added later comes along by itself. What is named here is a thing's
// identity, which a copy has of its own.

/** Writes a copy of an assessment and of the scenarios that come with it. */
export async function copyOf(
  tx: Transaction,
  { scenarios, ...row }: Assessment & { scenarios: Scenario[] },
  title: string,
): Promise<{ id: string }> {
  const { id: _id, ...columns } = rewritable(row, ["document"]);
  const copy = await tx.assessment.create({
    data: { ...columns, ...newLife(), title, titleFolded: folded(title) },
    select: { id: true },
  });
  await tx.scenario.createMany({
    data: scenarios.map((scenario) => {
      const { id: _id, ...rest } = rewritable(scenario, ["influences", "frozenAssessment"]);
      return { ...rest, ...newLife(), assessmentId: copy.id };
    }),
  });
  return copy;
}

/** Writes a copy of a scenario beside it, not frozen, after the last one. `taken` are the scenarios it stands among. */
export async function scenarioCopyOf(
  tx: Transaction,
  row: Scenario,
  name: ScenarioName,
  taken: readonly { key: string; position: number }[],
): Promise<{ id: string }> {
  const { id: _id, ...rest } = rewritable(row, ["influences", "frozenAssessment"]);
  const data = {
    ...rest,
    ...newLife(),
    ...name,
    key: freshKey(
      name.title,
      taken.map(({ key }) => key),
    ),
    position: Math.max(...taken.map(({ position }) => position)) + 1,
    methodVersion: null,
    frozenAssessment: Prisma.DbNull,
    frozenAt: null,
  };
  return tx.scenario.create({ data, select: { id: true } });
}

function newLife() {
  const now = moment();
  return { version: 1, createdAt: now, updatedAt: now };
}

type Json = Prisma.JsonValue;
/** A row as it was read, with each JSON column as it is written. */
type Rewritable<Row> = {
  [Column in keyof Row]: Json extends Row[Column] ? Prisma.InputJsonValue : Row[Column];
};

/** A row's columns to be written again: in a JSON column, the database's NULL is read as null and written as DbNull. */
function rewritable<Row extends object, Column extends keyof Row>(row: Row, nullable: Column[]) {
  const nulls = nullable.filter((column) => row[column] === null).map((column) => [column, Prisma.DbNull]);
  // The types of what is read and of what is written differ only in that null, which is mended here.
  return { ...row, ...Object.fromEntries(nulls) } as unknown as Rewritable<Row>;
}
