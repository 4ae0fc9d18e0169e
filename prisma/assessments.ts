import { type Assessment, assessment } from "../lib/model/assessment";
import { assessmentFile, FILE_FORMAT, FILE_VERSION } from "../lib/model/assessment-file";
import type { SavedAssessment, SavedScenario } from "../lib/model/saved";
import { NO_INPUTS, type Scenario } from "../lib/model/scenario";
import { folded } from "../lib/model/search";
import { TITLE_MAX } from "../lib/model/text";
import { accept, parse, type Result } from "../lib/result";
import { hasScale } from "./additivity";
import { moment } from "./clock";
import { copyOf } from "./copies";
import { type Cursor, cursorAfter, positionOf } from "./cursor";
import { fitScenarios } from "./fit";
import type { Prisma } from "./generated/sqlite/client";
import { hold } from "./hold";
import { insert, type Origin } from "./insert";
import { assessmentGone, changedMeanwhile } from "./refusals";
import { assessmentColumns, savedAssessment } from "./rows";
import { seen, sought } from "./seen";
import { atOneMoment, inTransaction, type Transaction } from "./transaction";

export type { Cursor };
export type Page = { items: SavedAssessment[]; next: Cursor | null };
/**
 * A fixed `id` is only for what must be found again by it; where nothing is said of scenarios, an empty one is made, and
 * none where the list is empty.
 */
export type NewAssessmentRow = Origin & { assessment: Assessment; scenarios?: Scenario[] };

const BASELINE: Scenario = { key: "baseline", title: "Baseline", notes: "", ...NO_INPUTS };

// A letter folds to 18 at most (U+FDFA). What is longer finds nothing, and SQLite fails on patterns that are far longer.
const LONGEST_FOLDED = 18 * TITLE_MAX + 1;

export const LIVE_SCENARIOS = {
  where: { deletedAt: null },
  orderBy: [{ position: "asc" }, { id: "asc" }],
} satisfies Prisma.Assessment$scenariosArgs;

/** What a stored title must contain to be found by a search, whatever its case and marks. */
export function titleContains(search: string) {
  return { contains: folded(sought(search)).slice(0, LONGEST_FOLDED) };
}

/** Assessments whose title contains the text, newest activity first; `before` is the `next` of the page above. */
export async function listAssessments(page: {
  search: string;
  before: Cursor | null;
  limit: number;
}): Promise<Page> {
  const { updatedAt, id } = positionOf(page.before);
  const rows = await atOneMoment((tx) =>
    tx.assessment.findMany({
      where: {
        deletedAt: null,
        titleFolded: titleContains(page.search),
        // Written as one range, the index walks straight to the place; as two alternatives it would not.
        updatedAt: { lte: updatedAt },
        OR: [{ updatedAt: { lt: updatedAt } }, { id: { lt: id } }],
      },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: page.limit + 1,
      include: { scenarios: LIVE_SCENARIOS },
    }),
  );
  const items = rows.slice(0, page.limit).map(savedAssessment);
  const last = items.at(-1);
  return { items, next: last && rows.length > page.limit ? cursorAfter(last) : null };
}

/** The assessment with its live scenarios, or null where there is none or it is in the bin. */
export async function findAssessment(id: string): Promise<SavedAssessment | null> {
  const row = await atOneMoment((tx) =>
    tx.assessment.findFirst({
      where: { id: sought(id), deletedAt: null },
      include: { scenarios: LIVE_SCENARIOS },
    }),
  );
  return row && savedAssessment(row);
}

/** The assessment with one of its live scenarios, or null where one of them is not there. */
export async function findAssessmentWith({
  id,
  scenarioId,
}: {
  id: string;
  scenarioId: string;
}): Promise<{ assessment: SavedAssessment; scenario: SavedScenario } | null> {
  const assessment = await findAssessment(id);
  const scenario = assessment?.scenarios.find((one) => one.id === scenarioId);
  return assessment && scenario ? { assessment, scenario } : null;
}

/** Keeps a new assessment with its scenarios, all or nothing. */
export async function createAssessment(
  raw: NewAssessmentRow,
): Promise<Result<{ id: string; scenarioIds: string[] }>> {
  const scenarios = raw.scenarios ?? [BASELINE];
  const proven = parse(assessmentFile, {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    ...raw.assessment,
    scenarios,
  });
  if (!proven.ok) return proven;
  return inTransaction(async (tx) => accept(await insert(tx, raw, proven.value)));
}

/**
 * Replaces the definition. Judgements of items that left leave every scenario that isn't frozen. A harm scale that is new
 * has to be accepted as additive anew, unless that is said with it.
 */
export async function saveAssessment(
  id: string,
  version: number,
  raw: Assessment,
  additivityAccepted?: boolean,
): Promise<Result<{ version: number }>> {
  const proven = parse(assessment, raw);
  if (!proven.ok) return proven;
  return inTransaction(async (tx) => {
    if (!(await hold(tx, id))) return assessmentGone();
    const said = additivityAccepted ?? ((await hasScale(tx, id, proven.value.harmScale)) ? null : false);
    const { count } = await tx.assessment.updateMany({
      where: { id: sought(id), version: seen(version), deletedAt: null },
      data: {
        ...assessmentColumns(proven.value),
        ...(said !== null && { additivityAccepted: said }),
        version: { increment: 1 },
        updatedAt: moment(),
      },
    });
    if (count === 0) return whyNot(tx, id);
    const issues = await fitScenarios(tx, id, proven.value);
    return issues.length > 0 ? { ok: false, reason: "invalid", issues } : accept({ version: version + 1 });
  });
}

/** Puts the assessment with its scenarios into the bin. */
export function removeAssessment(id: string, version: number): Promise<Result<{ id: string }>> {
  return inTransaction(async (tx) => {
    const { count } = await tx.assessment.updateMany({
      where: { id: sought(id), version: seen(version), deletedAt: null },
      data: { deletedAt: moment() },
    });
    return count === 1 ? accept({ id }) : whyNot(tx, id);
  });
}

/** Copies the assessment with its live scenarios, frozen ones frozen, under a title of its own. */
export async function copyAssessment(id: string, title: string): Promise<Result<{ id: string }>> {
  const named = parse(assessment.pick({ title: true }), { title });
  if (!named.ok) return named;
  const row = await atOneMoment((tx) =>
    tx.assessment.findFirst({
      where: { id: sought(id), deletedAt: null },
      include: { scenarios: LIVE_SCENARIOS },
    }),
  );
  if (!row) return assessmentGone();
  return inTransaction(async (tx) => accept(await copyOf(tx, row, named.value.title)));
}

async function whyNot(tx: Transaction, id: string) {
  const live = await tx.assessment.count({ where: { id: sought(id), deletedAt: null } });
  return live === 0 ? assessmentGone() : changedMeanwhile();
}
