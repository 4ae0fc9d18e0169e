import { type ImportTarget, scenariosInto } from "../lib/exchange/scenarios-into";
import type { Assessment } from "../lib/model/assessment";
import type { AssessmentFile } from "../lib/model/assessment-file";
import { sameValue } from "../lib/model/same-value";
import { accept, type Result, refuse } from "../lib/result";
import { createAssessment } from "./assessments";
import { database } from "./client";
import { moment } from "./clock";
import { definitionOf } from "./definition-of";
import { hold } from "./hold";
import { assessmentGone, changedMeanwhile } from "./refusals";
import { definition } from "./rows";
import { seen, sought } from "./seen";
import { atOneMoment, inTransaction, type Transaction } from "./transaction";

/** Where an import went. `scenarioId` is the first of those it brought; null where it brought none. */
export type Imported = { id: string; scenarioId: string | null };
/** What a person saw of the target before confirming: its version, and the keys that the scenarios were to have. */
export type SeenTarget = { id: string; version: number; keys: readonly string[] };
export type OpenedTarget = ImportTarget & { id: string; version: number };

/** An assessment that scenarios can come into, with as much as tells whether they fit. */
export type TargetChoice = Pick<Assessment, "title" | "risks" | "mitigations"> & {
  id: string;
  framework: string | null;
};

const CHOICES_MAX = 200;

/**
 * Keeps a file as a new assessment. `id` is chosen by whoever asks, so that asking twice makes one: the second time it
 * answers as the first.
 */
export async function importAssessment(id: string, file: AssessmentFile): Promise<Result<Imported>> {
  const before = await importedAs(id, file);
  if (before) return before;
  const { format: _format, version: _version, scenarios, framework, illustrative, ...definition } = file;
  const made = await createAssessment({
    id,
    assessment: definition,
    framework: framework ?? null,
    illustrative: illustrative ?? false,
    scenarios,
  });
  if (made.ok) return accept({ id, scenarioId: made.value.scenarioIds[0] ?? null });
  // The same was asked for twice at one moment.
  return (await importedAs(id, file)) ?? made;
}

/**
 * Keeps a file's scenarios in another assessment after its own, with the evidence they rest on, all or nothing.
 * `firstId` becomes the id of the first, by which asking twice is noticed. Refused where the definition, or a key that
 * was told before, changed since it was seen.
 */
export function importScenarios(
  firstId: string,
  target: SeenTarget,
  file: AssessmentFile,
): Promise<Result<Imported>> {
  const done = { id: target.id, scenarioId: firstId };
  return inTransaction(async (tx) => {
    if (!(await hold(tx, target.id))) return assessmentGone();
    const before = await tx.scenario.findFirst({ where: { id: firstId, assessmentId: sought(target.id) } });
    if (before) return accept(done);
    const present = await tx.assessment.findUniqueOrThrow({ where: { id: sought(target.id) } });
    if (present.version !== seen(target.version)) return changedMeanwhile();
    const definition = await definitionOf(tx, target.id);
    const siblings = await tx.scenario.findMany({
      where: { assessmentId: sought(target.id) },
      select: { key: true, position: true },
    });
    const keys = siblings.map(({ key }) => key);
    const made = scenariosInto({ definition, keys, illustrative: present.illustrative }, file);
    if (!made.ok) return made;
    const { scenarios, evidence } = made.value;
    if (scenarios.map(({ key }) => key).join() !== target.keys.join()) return changedMeanwhile();
    if (evidence.length > 0) await addSources(tx, target.id, [...definition.evidence, ...evidence]);
    const last = Math.max(-1, ...siblings.map(({ position }) => position));
    const now = moment();
    await tx.scenario.createMany({
      data: scenarios.map((scenario, index) => ({
        ...scenario,
        ...(index === 0 && { id: firstId }),
        assessmentId: target.id,
        position: last + 1 + index,
        createdAt: now,
        updatedAt: now,
      })),
    });
    return accept(done);
  });
}

/** A live assessment as the target of an import, or null where there is none. Keys in the bin are taken as well. */
export async function findImportTarget(id: string): Promise<OpenedTarget | null> {
  const row = await atOneMoment((tx) =>
    tx.assessment.findFirst({
      where: { id: sought(id), deletedAt: null },
      include: { scenarios: { select: { key: true } } },
    }),
  );
  if (!row) return null;
  const { scenarios, ...own } = row;
  return {
    id,
    version: own.version,
    definition: definition(own),
    keys: scenarios.map(({ key }) => key),
    illustrative: own.illustrative,
  };
}

/** The assessments that were worked on last, as targets to choose from. */
export async function listImportTargets(): Promise<TargetChoice[]> {
  const rows = await database().assessment.findMany({
    where: { deletedAt: null },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: CHOICES_MAX,
  });
  return rows.map((row) => {
    const { title, risks, mitigations } = definition(row);
    return { id: row.id, framework: row.framework, title, risks, mitigations };
  });
}

/**
 * What an import under this id made before, if it was of this file; refused where the id is another assessment's, or
 * the one it made has been changed since. Null where nothing has this id.
 */
async function importedAs(id: string, file: AssessmentFile): Promise<Result<Imported> | null> {
  const row = await atOneMoment((tx) =>
    tx.assessment.findFirst({
      where: { id: sought(id) },
      include: { scenarios: { select: { id: true }, orderBy: { position: "asc" }, take: 1 } },
    }),
  );
  if (!row) return null;
  const { scenarios, ...own } = row;
  const { scenarios: _, format: __, version: ___, framework = null, illustrative = false, ...there } = file;
  const same =
    sameValue(definition(own), there) && own.framework === framework && own.illustrative === illustrative;
  return same
    ? accept({ id, scenarioId: scenarios[0]?.id ?? null })
    : refuse("conflict", "Choose the file once more: another assessment has this import's id");
}

/** As evidence that is added while judging: the definition has a new version, and no form is saved over it. */
async function addSources(tx: Transaction, id: string, evidence: Assessment["evidence"]): Promise<void> {
  const data = { evidence, version: { increment: 1 } };
  await tx.assessment.update({ where: { id: sought(id) }, data });
}
