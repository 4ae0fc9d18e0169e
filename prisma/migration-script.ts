import { ColumnTypeEnum, type SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { NO_FILTERS, schemaEngine, schemaFiles } from "./schema-engine";

export type Provider = "sqlite" | "postgresql";

/** The SQL that leads from one schema (null: an empty database) to another; empty where they are the same. */
export async function migrationScript(provider: Provider, from: string | null, to: string): Promise<string> {
  const engine = await schemaEngine(to, nowhere(provider));
  const { stdout } = await engine.diff({
    from: from === null ? { tag: "empty" } : { tag: "schemaDatamodel", ...schemaFiles(from) },
    to: { tag: "schemaDatamodel", ...schemaFiles(to) },
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  });
  engine.free();
  const script = stdout?.trim() ?? "";
  // An empty difference is one comment. The schema "public" is always there, and creating it takes a right that a
  // role for one database need not have.
  const needed = script.replace(/^-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n+/, "");
  return needed === "-- This is an empty migration." ? "" : `${needed}\n`;
}

/** A connection to no database: for the difference of two schemas, the engine asks only for the server's version. */
function nowhere(provider: Provider): SqlDriverAdapter {
  const { Boolean: bool, Text, Int32 } = ColumnTypeEnum;
  const version = { columnNames: ["exists", "version", "numeric_version"], columnTypes: [bool, Text, Int32] };
  const refuse = () => Promise.reject(new Error("migrationScript: there is no database here"));
  return {
    provider: provider === "sqlite" ? "sqlite" : "postgres",
    adapterName: "nowhere",
    queryRaw: async () => ({ ...version, rows: [[true, "PostgreSQL 14.0", 140000]] }),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    dispose: () => Promise.resolve(),
    getConnectionInfo: () => ({
      schemaName: provider === "sqlite" ? "main" : "public",
      supportsRelationJoins: false,
    }),
  };
}
