import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, inject, test } from "vitest";
import { addressOf } from "@/prisma/address";
import { closeDatabase } from "@/prisma/client";
import { connectAlone } from "@/prisma/lone-connection";
import { migrate } from "@/prisma/migrate";
import { migrationScript } from "@/prisma/migration-script";
import { databaseOn, onServer } from "./global-setup";
import { found, keep } from "./kept";

const { folder, sqlite, postgres } = inject("bases");
const fileNamed = (name: string) => join(folder, "migrate", name);

describe("on SQLite", () => {
  test("a new database gets every migration, and then none again", async () => {
    const url = `file:${fileNamed("new.db")}`;
    expect(await migrate(url)).toEqual({ applied: ["0001_initial"] });
    expect(await migrate(url)).toEqual({ applied: [] });
  });

  test("an empty file is a new database", async () => {
    const path = fileNamed("empty.db");
    new Sqlite(path).close();
    expect(existsSync(path)).toBe(true);
    expect(await migrate(`file:${path}`)).toEqual({ applied: ["0001_initial"] });
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
      schema.replace("question      String", "question      String?"),
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
    expect([...first.applied, ...second.applied]).toEqual(["0001_initial"]);
    expect(await migrate(url)).toEqual({ applied: [] });
  });

  test("nothing stays connected", async () => {
    await migrate(databaseOn(server, run));
    const users = `SELECT count(*)::int FROM pg_stat_activity WHERE datname = '${run}'`;
    await expect.poll(() => onServer(server, users)).toEqual([[0]]);
  });
});
