import { EXAMPLE_FRAMEWORK, exampleFile } from "../lib/frameworks/example";
import { accept, type Result, refuse } from "../lib/result";
import { createAssessment } from "./assessments";
import { restoreAssessment } from "./bin";
import { database } from "./client";
import { moment } from "./clock";
import { inTransaction } from "./transaction";

/** The worked example is found by its id, so that a copy of it is a person's own and is never taken for it. */
export const EXAMPLE_ID = "00000000-0000-7000-8000-000000000001";

/** Sees to it that the worked example is there: as it lives, out of the bin, or made anew. */
export async function addExample(): Promise<Result<{ id: string }>> {
  const id = EXAMPLE_ID;
  const restored = await restoreAssessment(id);
  if (restored.ok || (await isThere())) return accept({ id });
  const { format: _format, version: _version, scenarios, ...assessment } = exampleFile;
  const created = await createAssessment({
    id,
    assessment,
    framework: EXAMPLE_FRAMEWORK,
    illustrative: true,
    additivityAccepted: true,
    scenarios,
  });
  // Somebody else asked for it at the same moment.
  if (!created.ok && (await isThere())) return accept({ id });
  return created.ok ? accept({ id }) : created;
}

/** Puts the worked example into the bin, whatever became of it. */
export function removeExample(): Promise<Result<{ id: string }>> {
  const id = EXAMPLE_ID;
  return inTransaction(async (tx) => {
    const { count } = await tx.assessment.updateMany({
      where: { id, deletedAt: null },
      data: { deletedAt: moment() },
    });
    return count === 1
      ? accept({ id })
      : refuse("not-found", "Reload the list: the example is not in it any more");
  });
}

async function isThere(): Promise<boolean> {
  return (await database().assessment.count({ where: { id: EXAMPLE_ID, deletedAt: null } })) === 1;
}
