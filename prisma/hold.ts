import { moment } from "./clock";
import { sought } from "./seen";
import type { Transaction } from "./transaction";

/**
 * Marks activity in a live assessment and holds its row to the end of the transaction, so that all who write to it or
 * to its scenarios take turns: what is read of them afterwards stays true. False where there is none.
 */
export async function hold(tx: Transaction, assessmentId: string): Promise<boolean> {
  const { count } = await tx.assessment.updateMany({
    where: { id: sought(assessmentId), deletedAt: null },
    data: { updatedAt: moment() },
  });
  return count === 1;
}
