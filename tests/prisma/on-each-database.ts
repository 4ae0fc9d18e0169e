import { randomUUID } from "node:crypto";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, inject } from "vitest";
import { closeDatabase, database } from "@/prisma/client";
import { databaseOn, onServer } from "./global-setup";

/** Runs the same tests on SQLite and on PostgreSQL, each test on an empty database of its own. */
export function onEachDatabase(tests: (kind: "sqlite" | "postgresql") => void): void {
  describe("on SQLite", () => {
    useFreshSqlite();
    tests("sqlite");
  });
  describe.skipIf(!inject("bases").postgres)("on PostgreSQL", () => {
    useFreshPostgres();
    tests("postgresql");
  });
}

/** Points DATABASE_URL at a new copy of the migrated file before each test. */
export function useFreshSqlite(): void {
  const { folder, sqlite } = inject("bases");
  beforeEach(() => {
    const path = join(folder, `${randomUUID()}.db`);
    copyFileSync(sqlite, path);
    process.env.DATABASE_URL = `file:${path}`;
  });
  afterEach(closeDatabase);
}

function useFreshPostgres(): void {
  const { postgres } = inject("bases");
  beforeAll(async () => {
    if (!postgres) return;
    const name = `${postgres.run}_${randomUUID().slice(0, 8)}`;
    await onServer(postgres.server, `CREATE DATABASE ${name} TEMPLATE ${postgres.run}`);
    process.env.DATABASE_URL = databaseOn(postgres.server, name);
  });
  // A new database would take a tenth of a second a test.
  beforeEach(async () => {
    await database().assessment.deleteMany();
  });
  afterAll(closeDatabase);
}
