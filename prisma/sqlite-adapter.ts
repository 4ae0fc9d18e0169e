import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from "@prisma/driver-adapter-utils";

const BUSY_MS = 5000;

// The driver opens WAL files with synchronous=NORMAL, where a power cut may take back an acknowledged save.
const PRAGMAS = `
  PRAGMA busy_timeout = ${BUSY_MS};
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`;

/** Opens a SQLite file for keeps, on one connection whose users take turns. */
export function sqliteAdapter(path: string): SqlDriverAdapterFactory {
  const driver = new PrismaBetterSqlite3({ url: path, timeout: BUSY_MS });
  return {
    provider: driver.provider,
    adapterName: driver.adapterName,
    connect: async () => {
      const connection = await driver.connect();
      await connection.executeScript(PRAGMAS);
      return inTurns(connection);
    },
  };
}

/**
 * Lets every statement outside a transaction wait until the open one has ended. The driver itself runs it at once on
 * the only connection, that is, inside the stranger's transaction: rolled back with it, though acknowledged.
 */
function inTurns(connection: SqlDriverAdapter): SqlDriverAdapter {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(deed: () => Promise<T>): Promise<T> => {
    const turn = last.then(deed);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query) => inTurn(() => connection.queryRaw(query)),
    executeRaw: (query) => inTurn(() => connection.executeRaw(query)),
    executeScript: (script) => inTurn(() => connection.executeScript(script)),
    dispose: () => inTurn(() => connection.dispose()),
    startTransaction: async (isolationLevel) => {
      const turn = last.then(() => connection.startTransaction(isolationLevel));
      return new Promise((resolve, reject) => {
        last = turn.then((transaction) => {
          return new Promise<void>((end) => resolve(endingTurn(transaction, connection, end)));
        }, reject);
      });
    },
  };
}

function endingTurn(transaction: Transaction, connection: SqlDriverAdapter, end: () => void): Transaction {
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: (query) => transaction.queryRaw(query),
    executeRaw: (query) => transaction.executeRaw(query),
    commit: async () => {
      await transaction.commit();
      end();
    },
    rollback: async () => {
      try {
        // After a COMMIT that failed (disk full), Prisma comes here without a ROLLBACK, and the connection would stay
        // inside the dead transaction.
        await connection.executeScript("ROLLBACK");
      } catch {
        // The usual case: Prisma has rolled back, and SQLite says that there is nothing left to roll back.
      }
      await transaction.rollback();
      end();
    },
  };
}
