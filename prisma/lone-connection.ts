import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { DatabaseAddress } from "./address";

/** One connection with one user: what is done between `begin` and `commit` is kept whole, or not at all. */
export type Connection = {
  adapter: SqlDriverAdapter;
  rows(sql: string): Promise<unknown[][]>;
  begin(): Promise<void>;
  commit(): Promise<void>;
  close(): Promise<void>;
};

/** Connects to the database for an errand of its own, and makes the file and its folder where there is none. */
export async function connectAlone(address: DatabaseAddress): Promise<Connection> {
  const connection = await open(address);
  const run = async (sql: string) => void (await connection.executeRaw({ sql, args: [], argTypes: [] }));
  const rows = async (sql: string) => (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  const close = () => connection.dispose();

  if (address.kind === "postgresql") {
    // The driver's own way would cut the script at every semicolon, those inside a text as well.
    return {
      adapter: adapterWith(connection, run),
      rows,
      begin: () => run("BEGIN"),
      commit: () => run("COMMIT"),
      close,
    };
  }
  return {
    adapter: adapterWith(connection, (script) => connection.executeScript(script)),
    rows,
    begin: async () => {
      // A table is changed by making it anew: with foreign keys on, dropping the old one would erase what hangs on it.
      // The switch has no effect inside a transaction, so it comes first.
      await run("PRAGMA foreign_keys = OFF");
      await run("BEGIN IMMEDIATE");
    },
    commit: async () => {
      const orphans = await rows("PRAGMA foreign_key_check");
      if (orphans.length > 0)
        throw new Error(`migrate: rows without their parent: ${JSON.stringify(orphans[0])}`);
      await run("COMMIT");
    },
    close,
  };
}

function open(address: DatabaseAddress): Promise<SqlDriverAdapter> {
  if (address.kind === "postgresql") {
    return new PrismaPg({ connectionString: address.url, max: 1, connectionTimeoutMillis: 10_000 }).connect();
  }
  mkdirSync(dirname(address.path), { recursive: true });
  accessSync(dirname(address.path), constants.W_OK);
  if (existsSync(address.path)) accessSync(address.path, constants.R_OK | constants.W_OK);
  return new PrismaBetterSqlite3({ url: address.path, timeout: 5000 }).connect();
}

function adapterWith(
  connection: SqlDriverAdapter,
  executeScript: (script: string) => Promise<void>,
): SqlDriverAdapter {
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query) => connection.queryRaw(query),
    executeRaw: (query) => connection.executeRaw(query),
    executeScript,
    startTransaction: (isolationLevel) => connection.startTransaction(isolationLevel),
    // The engine lets go of it; who opened it closes it.
    dispose: () => Promise.resolve(),
    getConnectionInfo: () => connection.getConnectionInfo?.() ?? { supportsRelationJoins: false },
  };
}
