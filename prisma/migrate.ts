import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { addressOf, type DatabaseAddress } from "./address";
import { checkWhole, missingMigrations } from "./database-check";
import { type Connection, connectAlone } from "./lone-connection";
import { unusable } from "./unusable";

type Migrations = { folder: string; schema: string; names: string[] };

/**
 * Brings the database to this program's schema by the migrations it lacks, all of them or none, and names them.
 * Makes the file and its folder where there is none. Throws DatabaseUnusable where a person has to do something first.
 */
export async function migrate(url: string): Promise<{ applied: string[] }> {
  const address = addressOf(url);
  try {
    const connection = await connectAlone(address);
    try {
      return { applied: await bringUpToDate(address, connection) };
    } finally {
      // An open pool would keep the process alive, an open file its locks.
      await connection.close();
    }
  } catch (error) {
    throw unusable(address, error) ?? error;
  }
}

async function bringUpToDate(address: DatabaseAddress, connection: Connection): Promise<string[]> {
  await checkWhole(address, connection);
  const migrations = migrationsFor(address);
  const missing = await missingMigrations(address, connection, migrations.names);
  if (missing.length === 0) return [];
  await connection.begin();
  const applied = await apply(migrations, connection.adapter);
  await connection.commit();
  return applied;
}

function migrationsFor({ kind }: DatabaseAddress): Migrations {
  const room = join(dirname(fileURLToPath(import.meta.url)), kind === "sqlite" ? "." : "postgres");
  const folder = join(room, "migrations");
  const names = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort();
  return { folder, schema: readFileSync(join(room, "schema.prisma"), "utf8"), names };
}

async function apply({ folder, schema, names }: Migrations, adapter: SqlDriverAdapter): Promise<string[]> {
  // The engine is five megabytes, and most starts find nothing to migrate.
  const { NO_FILTERS, schemaEngine } = await import("./schema-engine");
  const engine = await schemaEngine(schema, adapter);
  const text = (...path: string[]) => readFileSync(join(folder, ...path), "utf8");
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: {
      baseDir: folder,
      lockfile: { path: "migration_lock.toml", content: text("migration_lock.toml") },
      shadowDbInitScript: "",
      migrationDirectories: names.map((name) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok", value: text(name, "migration.sql") } },
      })),
    },
    filters: NO_FILTERS,
  });
  engine.free();
  return appliedMigrationNames;
}
