import type { Assessment } from "../lib/model/assessment";
import { definition } from "./rows";
import { sought } from "./seen";
import type { Transaction } from "./transaction";

/** The definition of an assessment that is there, as it is now: the caller holds its row. */
export async function definitionOf(tx: Transaction, assessmentId: string): Promise<Assessment> {
  return definition(await tx.assessment.findUniqueOrThrow({ where: { id: sought(assessmentId) } }));
}
