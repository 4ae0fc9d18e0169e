import { isDeepStrictEqual } from "node:util";
import type { HarmScale } from "../lib/model/harm-scale";
import { accept, type Result, refuse } from "../lib/result";
import { hold } from "./hold";
import { assessmentGone } from "./refusals";
import { sought } from "./seen";
import { inTransaction, type Transaction } from "./transaction";

const scaleChanged = () =>
  refuse("conflict", "Reload to see the newer harm scale: it was changed since you opened it", ["harmScale"]);

/**
 * Notes that harm points of this scale were accepted as additive (method 9.2). It asks for the scale that was seen and
 * not for a version, and makes none: two who accept at once both have, and nobody's writing is in the way.
 */
export function acceptAdditivity(
  assessmentId: string,
  scale: HarmScale,
): Promise<Result<{ additivityAccepted: true }>> {
  return inTransaction(async (tx) => {
    if (!(await hold(tx, assessmentId))) return assessmentGone();
    if (!(await hasScale(tx, assessmentId, scale))) return scaleChanged();
    const data = { additivityAccepted: true } as const;
    await tx.assessment.update({ where: { id: sought(assessmentId) }, data });
    return accept(data);
  });
}

/** Whether an assessment that is there has this harm scale now: the caller holds its row. */
export async function hasScale(tx: Transaction, assessmentId: string, scale: HarmScale): Promise<boolean> {
  const where = { id: sought(assessmentId) };
  const { harmScale } = await tx.assessment.findUniqueOrThrow({ where, select: { harmScale: true } });
  return isDeepStrictEqual(harmScale, scale);
}
