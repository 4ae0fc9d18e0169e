import { SCENARIOS_MAX } from "../lib/model/scenario";
import { type Refusal, refuse } from "../lib/result";
import { Prisma } from "./generated/sqlite/client";

export const assessmentGone = () =>
  refuse("not-found", "Choose another assessment: this one is not there any more");
export const scenarioGone = () =>
  refuse("not-found", "Choose another scenario: this one is not there any more");
export const changedMeanwhile = () =>
  refuse("conflict", "Reload to see the newer version: it was changed elsewhere since you opened it");
export const assessmentFull = () =>
  refuse(
    "invalid",
    `Erase a scenario first: an assessment holds at most ${SCENARIOS_MAX}, those in the bin included`,
  );
export const isFrozen = () =>
  refuse("frozen", "Save it under another name to go on: a frozen scenario never changes");

/** What the database refused and a person can mend, by its code; null for any other error, which is a bug. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  if (error.code === "P2002") return taken(error.meta);
  if (error.code === "P2003")
    return refuse("not-found", "Choose another assessment: this one is not there any more", ["assessmentId"]);
  // Two writers stood in each other's way, and the database let the other one go first.
  if (error.code === "P2034") return changedMeanwhile();
  return null;
}

// SQLite names the columns, PostgreSQL the index: Scenario_assessmentId_key_key. The last column is the one chosen.
function taken(meta: unknown): Refusal {
  const { fields, index = "" } = constraintIn(meta);
  const field = (fields ?? index.split("_").slice(1, -1)).at(-1) ?? "id";
  return refuse("invalid", `Choose another ${field}: this one is taken`, [field]);
}

type Constraint = { fields?: string[]; index?: string };
type Meta = { driverAdapterError?: { cause?: { constraint?: Constraint } } };

function constraintIn(meta: unknown): Constraint {
  // The client types this as unknown; the shape is that of the driver's report (@prisma/driver-adapter-utils).
  return (meta as Meta | undefined)?.driverAdapterError?.cause?.constraint ?? {};
}
