import { counted } from "../lib/format";
import { EVIDENCE_MAX, type Evidence, newEvidence } from "../lib/model/evidence";
import { freshKey } from "../lib/model/key";
import { accept, parse, type Result, refuse } from "../lib/result";
import { definitionOf } from "./definition-of";
import { hold } from "./hold";
import { assessmentGone } from "./refusals";
import { sought } from "./seen";
import { inTransaction } from "./transaction";

/**
 * Adds a piece of evidence after the others, under an id of its own. It asks for no version: nothing that stands there
 * changes. It makes a new one, so that a definition that was opened before can't be saved over it.
 */
export async function addEvidence(
  assessmentId: string,
  raw: unknown,
): Promise<Result<{ evidence: Evidence }>> {
  const proven = parse(newEvidence, raw);
  if (!proven.ok) return proven;
  return inTransaction(async (tx) => {
    if (!(await hold(tx, assessmentId))) return assessmentGone();
    const { evidence } = await definitionOf(tx, assessmentId);
    if (evidence.length >= EVIDENCE_MAX) return full();
    const taken = evidence.map(({ id }) => id);
    const added = { id: freshKey(proven.value.citation, taken), ...proven.value };
    await tx.assessment.update({
      where: { id: sought(assessmentId) },
      data: { evidence: [...evidence, added], version: { increment: 1 } },
    });
    return accept({ evidence: added });
  });
}

function full() {
  const most = counted(EVIDENCE_MAX, "piece of evidence", "pieces of evidence");
  return refuse("invalid", `Take one off first: an assessment holds at most ${most}`, ["citation"]);
}
