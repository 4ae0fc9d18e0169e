import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, inject, test } from "vitest";
import { addressOf } from "@/prisma/address";
import { closeDatabase } from "@/prisma/client";
import { addExample } from "@/prisma/example";
import { connectAlone } from "@/prisma/lone-connection";
import { migrate } from "@/prisma/migrate";
import { migrationScript } from "@/prisma/migration-script";
import { databaseOn, onServer } from "./global-setup";
import { accepted, found, keep } from "./kept";

const { folder, sqlite, postgres } = inject("bases");
const EVERY = ["0001_initial", "0002_additivity_accepted", "0003_handling_line", "0004_influences"];
/** Takes the migrations after the first one back. */
const AS_BEFORE = [
  'ALTER TABLE "Scenario" DROP COLUMN "influences"',
  'ALTER TABLE "Assessment" DROP COLUMN "handling"',
  'ALTER TABLE "Assessment" DROP COLUMN "additivityAccepted"',
  "DELETE FROM _prisma_migrations WHERE migration_name <> '0001_initial'",
];
const fileNamed = (name: string) => join(folder, "migrate", name);

describe("on SQLite", () => {
  test("a new database gets every migration, and then none again", async () => {
    const url = `file:${fileNamed("new.db")}`;
    expect(await migrate(url)).toEqual({ applied: EVERY });
    expect(await migrate(url)).toEqual({ applied: [] });
  });

  test("an empty file is a new database", async () => {
    const path = fileNamed("empty.db");
    new Sqlite(path).close();
    expect(existsSync(path)).toBe(true);
    expect(await migrate(`file:${path}`)).toEqual({ applied: EVERY });
  });

  test("a migration that makes a table anew keeps what hangs on it", async () => {
    const path = fileNamed("anew.db");
    copyFileSync(sqlite, path);
    process.env.DATABASE_URL = `file:${path}`;
    const saved = await keep();
    await closeDatabase();
    const schema = readFileSync("prisma/schema.prisma", "utf8");
    const script = await migrationScript(
      "sqlite",
      schema,
      schema.replace("question           String", "question           String?"),
    );
    expect(script).toContain('DROP TABLE "Assessment"');
    const connection = await connectAlone(addressOf(`file:${path}`));
    await connection.begin();
    await connection.adapter.executeScript(script);
    await connection.commit();
    await connection.close();
    expect(await found(saved.id)).toEqual(saved);
    await closeDatabase();
  });

  test("an assessment of before keeps all that hangs on it, and its scale is not accepted yet", async () => {
    const path = fileNamed("before.db");
    copyFileSync(sqlite, path);
    process.env.DATABASE_URL = `file:${path}`;
    const saved = await keep({ additivityAccepted: true });
    const example = accepted(await addExample());
    await closeDatabase();
    const file = new Sqlite(path);
    file.exec(AS_BEFORE.join(";"));
    file.close();
    expect(await migrate(`file:${path}`)).toEqual({ applied: EVERY.slice(1) });
    expect(await found(saved.id)).toEqual({ ...saved, additivityAccepted: false });
    const after = await found(example.id);
    expect(after).toMatchObject({ additivityAccepted: true });
    expect(after.scenarios.map(({ influences }) => influences)).toEqual([[], [], []]);
    await closeDatabase();
  });

  test("the file is let go of: it can be opened for one user alone", async () => {
    const path = fileNamed("free.db");
    copyFileSync(sqlite, path);
    await migrate(`file:${path}`);
    const alone = new Sqlite(path);
    alone.pragma("locking_mode = EXCLUSIVE");
    alone.exec("BEGIN EXCLUSIVE; COMMIT");
    alone.close();
  });
});

describe.skipIf(!postgres)("on PostgreSQL", () => {
  const { server, run } = postgres ?? { server: "", run: "" };

  test("a new database gets every migration, even from two that start at once, and then none again", async () => {
    await onServer(server, `CREATE DATABASE ${run}_twice`);
    const url = databaseOn(server, `${run}_twice`);
    const [first, second] = await Promise.all([migrate(url), migrate(url)]);
    expect([...first.applied, ...second.applied]).toEqual(EVERY);
    expect(await migrate(url)).toEqual({ applied: [] });
  });

  test("an assessment of before keeps all that hangs on it, and its scale is not accepted yet", async () => {
    await onServer(server, `CREATE DATABASE ${run}_before TEMPLATE ${run}`);
    const url = databaseOn(server, `${run}_before`);
    process.env.DATABASE_URL = url;
    const saved = await keep({ additivityAccepted: true });
    const example = accepted(await addExample());
    await closeDatabase();
    for (const statement of AS_BEFORE) await onServer(url, statement);
    expect(await migrate(url)).toEqual({ applied: EVERY.slice(1) });
    expect(await found(saved.id)).toEqual({ ...saved, additivityAccepted: false });
    const after = await found(example.id);
    expect(after).toMatchObject({ additivityAccepted: true });
    expect(after.scenarios.map(({ influences }) => influences)).toEqual([[], [], []]);
    await closeDatabase();
  });

  test("nothing stays connected", async () => {
    await migrate(databaseOn(server, run));
    const users = `SELECT count(*)::int FROM pg_stat_activity WHERE datname = '${run}'`;
    await expect.poll(() => onServer(server, users)).toEqual([[0]]);
  });
});
