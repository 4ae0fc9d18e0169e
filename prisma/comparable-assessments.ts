import type { ComparableAssessment, SavedAssessment } from "../lib/model/saved";
import { assessmentsAsked, type ChoiceAcross, choiceAcross } from "../lib/series/choice-across";
import { findAssessment, LIVE_SCENARIOS, titleContains } from "./assessments";
import { type Cursor, cursorAfter, positionOf } from "./cursor";
import { savedAssessment } from "./rows";
import { sought } from "./seen";
import { atOneMoment } from "./transaction";

export type ComparablePage = { items: ComparableAssessment[]; next: Cursor | null };

/** Assessments that were made from a framework and whose title contains the text, newest activity first; not `except`. */
export async function listComparable(page: {
  framework: string;
  except: string | null;
  search: string;
  before: Cursor | null;
  limit: number;
}): Promise<ComparablePage> {
  const { updatedAt, id } = positionOf(page.before);
  const rows = await atOneMoment((tx) =>
    tx.assessment.findMany({
      where: {
        deletedAt: null,
        framework: sought(page.framework),
        titleFolded: titleContains(page.search),
        updatedAt: { lte: updatedAt },
        OR: [{ updatedAt: { lt: updatedAt } }, { id: { lt: id } }],
        ...(page.except !== null && { NOT: { id: sought(page.except) } }),
      },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: page.limit + 1,
      // Names alone: the judgements of hundreds would be read for nothing.
      select: {
        id: true,
        title: true,
        asOf: true,
        updatedAt: true,
        scenarios: { ...LIVE_SCENARIOS, select: { id: true, title: true } },
      },
    }),
  );
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  return { items, next: last && rows.length > page.limit ? cursorAfter(last) : null };
}

/** What an address at an assessment asks to compare, of it and of others; null where there is no such assessment. */
export async function findChoice(
  id: string,
  asked: string | string[] | undefined,
): Promise<{ home: SavedAssessment; choice: ChoiceAcross } | null> {
  const home = await findAssessment(id);
  if (!home) return null;
  const others = await findAssessments(assessmentsAsked(home.id, asked));
  return { home, choice: choiceAcross(home, others, asked) };
}

/** Those of the assessments that are there and not in the bin, with their live scenarios, in no order. */
export async function findAssessments(ids: readonly string[]): Promise<SavedAssessment[]> {
  if (ids.length === 0) return [];
  const rows = await atOneMoment((tx) =>
    tx.assessment.findMany({
      where: { id: { in: ids.map(sought) }, deletedAt: null },
      include: { scenarios: LIVE_SCENARIOS },
    }),
  );
  return rows.map(savedAssessment);
}
