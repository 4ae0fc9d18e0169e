import type { Refusal, Result } from "../lib/result";
import { database } from "./client";
import type { Prisma, PrismaClient } from "./generated/sqlite/client";
import { refusalOf } from "./refusals";

export type Transaction = Prisma.TransactionClient;

/**
 * Keeps all that the deed writes, or, where it refuses or fails, none of it. What the database itself refuses becomes
 * an issue here, and only here. A deed writes first and reads afterwards: on SQLite a reader that turns writer is
 * turned away when another process has written meanwhile.
 */
export async function inTransaction<T>(deed: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await database().$transaction(async (tx) => {
      const result = await deed(tx);
      if (!result.ok) throw new Refused(result);
      return result;
    });
  } catch (error) {
    const refusal = error instanceof Refused ? error.refusal : refusalOf(error);
    if (refusal) return refusal;
    throw error;
  }
}

/** How a deed's refusal leaves the transaction, so that the database takes back what was written. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

/**
 * Reads as of one moment: an include is a second query, and a save between the two would show a scenario beside a
 * definition it doesn't belong to.
 */
export async function atOneMoment<T>(read: (client: PrismaClient) => Prisma.PrismaPromise<T>): Promise<T> {
  const client = database();
  const [rows] = await client.$transaction([read(client)], { isolationLevel: "Serializable" });
  return rows;
}
