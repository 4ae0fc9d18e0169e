import type { OpenedScenario } from "../lib/model/saved";
import { SCENARIOS_MAX, type ScenarioName, scenarioName } from "../lib/model/scenario";
import { misplaced, scenarioInputsOf } from "../lib/model/scenario-of";
import { inputsWithin } from "../lib/model/within";
import { accept, parse, type Refusal, type Result, refuse } from "../lib/result";
import { METHOD_VERSION } from "../lib/scoring/method";
import { moment } from "./clock";
import { scenarioCopyOf } from "./copies";
import { definitionOf } from "./definition-of";
import type { Prisma } from "./generated/sqlite/client";
import { hold } from "./hold";
import { assessmentFull, assessmentGone, changedMeanwhile, isFrozen, scenarioGone } from "./refusals";
import { inputsOf, openedScenario } from "./rows";
import { seen, sought } from "./seen";
import { atOneMoment, inTransaction, type Transaction } from "./transaction";

/** A scenario with the definition it is judged in, or null where there is none or it or its assessment is in the bin. */
export async function findScenario(assessmentId: string, scenarioId: string): Promise<OpenedScenario | null> {
  const row = await atOneMoment((client) =>
    client.scenario.findFirst({
      where: {
        id: sought(scenarioId),
        deletedAt: null,
        assessment: { id: sought(assessmentId), deletedAt: null },
      },
      include: { assessment: true },
    }),
  );
  return row && openedScenario(row);
}

/** Keeps a scenario's judgements, proven within its assessment as it is now. */
export function saveScenarioInputs(
  assessmentId: string,
  scenarioId: string,
  version: number,
  raw: unknown,
): Promise<Result<{ version: number }>> {
  return inTransaction(async (tx) => {
    if (!(await hold(tx, assessmentId))) return assessmentGone();
    const inputs = parse(scenarioInputsOf(await definitionOf(tx, assessmentId)), raw);
    if (!inputs.ok) return inputs;
    return write(tx, { assessmentId, scenarioId, version }, inputs.value);
  });
}

/** Changes a scenario's title and note. */
export async function renameScenario(
  assessmentId: string,
  scenarioId: string,
  version: number,
  raw: ScenarioName,
): Promise<Result<{ version: number }>> {
  const name = parse(scenarioName, raw);
  if (!name.ok) return name;
  return inTransaction(async (tx) => {
    if (!(await hold(tx, assessmentId))) return assessmentGone();
    return write(tx, { assessmentId, scenarioId, version }, name.value);
  });
}

/** Freezes a scenario for good, with the definition it was judged in and the version of the scoring method. */
export function freezeScenario(
  assessmentId: string,
  scenarioId: string,
  version: number,
): Promise<Result<{ version: number }>> {
  return inTransaction(async (tx) => {
    if (!(await hold(tx, assessmentId))) return assessmentGone();
    const frozenAssessment = await definitionOf(tx, assessmentId);
    const kept = { frozenAt: moment(), methodVersion: METHOD_VERSION, frozenAssessment };
    return write(tx, { assessmentId, scenarioId, version }, kept);
  });
}

/** Puts a scenario into the bin, frozen or not; the last one stays. */
export function removeScenario(
  assessmentId: string,
  scenarioId: string,
  version: number,
): Promise<Result<{ id: string }>> {
  const place = { assessmentId, scenarioId, version };
  return inTransaction(async (tx) => {
    if (!(await hold(tx, assessmentId))) return assessmentGone();
    const { count } = await tx.scenario.updateMany({ where: liveAt(place), data: { deletedAt: moment() } });
    if (count === 0) return (await whyGone(tx, place)) ?? changedMeanwhile();
    const left = await tx.scenario.count({ where: { assessmentId, deletedAt: null } });
    if (left > 0) return accept({ id: scenarioId });
    return refuse("invalid", "Save another scenario first: an assessment keeps at least one");
  });
}

/** Saves a copy of a scenario under another name, not frozen, after the last one. */
export async function saveScenarioAs(
  assessmentId: string,
  scenarioId: string,
  raw: ScenarioName,
): Promise<Result<{ id: string }>> {
  const name = parse(scenarioName, raw);
  if (!name.ok) return name;
  return inTransaction(async (tx) => {
    if (!(await hold(tx, assessmentId))) return assessmentGone();
    // Those in the bin count: their keys come back with them.
    const siblings = await tx.scenario.findMany({ where: { assessmentId: sought(assessmentId) } });
    const row = siblings.find(({ id, deletedAt }) => id === scenarioId && deletedAt === null);
    if (!row) return scenarioGone();
    if (siblings.length >= SCENARIOS_MAX) return assessmentFull();
    // A frozen scenario was judged in a definition of its own; its copy lives in the present one.
    const present = await definitionOf(tx, assessmentId);
    const inputs = inputsWithin(present, inputsOf(row));
    const issues = misplaced(present, inputs);
    if (issues.length > 0) return { ok: false, reason: "invalid", issues };
    return accept(await scenarioCopyOf(tx, { ...row, ...inputs }, name.value, siblings));
  });
}

type Place = { assessmentId: string; scenarioId: string; version: number };

const liveAt = ({ assessmentId, scenarioId, version }: Place) => ({
  id: sought(scenarioId),
  assessmentId: sought(assessmentId),
  version: seen(version),
  deletedAt: null,
});

/** Writes to a scenario in one statement that itself asks for the version seen and for one that isn't frozen. */
async function write(
  tx: Transaction,
  place: Place,
  data: Prisma.ScenarioUpdateManyMutationInput,
): Promise<Result<{ version: number }>> {
  const { count } = await tx.scenario.updateMany({
    where: { ...liveAt(place), frozenAt: null },
    data: { ...data, version: { increment: 1 }, updatedAt: moment() },
  });
  if (count === 1) return accept({ version: place.version + 1 });
  return (await whyGone(tx, place)) ?? changedMeanwhile();
}

async function whyGone(tx: Transaction, { assessmentId, scenarioId }: Place): Promise<Refusal | null> {
  const row = await tx.scenario.findFirst({
    where: { id: sought(scenarioId), assessmentId: sought(assessmentId), deletedAt: null },
    select: { frozenAt: true },
  });
  if (!row) return scenarioGone();
  return row.frozenAt ? isFrozen() : null;
}
