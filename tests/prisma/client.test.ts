import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, inject, test, vi } from "vitest";
import { accept } from "@/lib/result";
import { closeDatabase, database } from "@/prisma/client";
import { saveScenarioInputs } from "@/prisma/scenarios";
import { inTransaction } from "@/prisma/transaction";
import { makeInputs, makeScenario } from "../make";
import { accepted, keep, scenarioAt } from "./kept";
import { useFreshSqlite } from "./on-each-database";

describe("the client on SQLite", () => {
  useFreshSqlite();

  test.each([
    ["journal_mode", "wal"],
    ["synchronous", 2n],
    ["foreign_keys", 1n],
    ["timeout", 5000n],
  ])("opens the file for keeps: %s is %s", async (pragma, expected) => {
    const name = pragma === "timeout" ? "busy_timeout" : pragma;
    const [row] = await database().$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
    expect(row?.[pragma]).toEqual(expected);
  });

  test("is one for the process, also after a reload of the module", async () => {
    const before = database();
    vi.resetModules();
    const reloaded = await import("@/prisma/client");
    expect(reloaded.database()).toBe(before);
  });

  test("makes the folder of its file", async () => {
    const path = join(inject("bases").folder, "a", "b", "new.db");
    process.env.DATABASE_URL = `file:${path}`;
    await database().$queryRaw`SELECT 1`;
    expect(existsSync(path)).toBe(true);
    await closeDatabase();
    rmSync(dirname(path), { recursive: true });
  });

  test("goes on after a commit that failed", async () => {
    const orphan = { assessmentId: "nobody", position: 0, ...makeScenario() };
    const failing = inTransaction(async (tx) => {
      // Put off to the commit, as a full disk would be.
      await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
      return accept(await tx.scenario.create({ data: orphan }));
    });
    await expect(failing).rejects.toThrow("ForeignKeyConstraintViolation");
    const saved = await keep();
    expect(await database().scenario.count()).toBe(saved.scenarios.length);
  });

  test("asks in the statement that writes for the version seen and for a scenario that isn't frozen", async () => {
    const saved = await keep();
    const prepare = vi.spyOn(Sqlite.prototype, "prepare");
    accepted(await saveScenarioInputs(saved.id, scenarioAt(saved).id, 1, makeInputs()));
    const statements = prepare.mock.calls.map(([sql]) => sql);
    const writes = statements.filter((sql) => sql.startsWith("UPDATE"));
    expect(writes).toHaveLength(2);
    const [, where = ""] = writes[1]?.split("WHERE") ?? [];
    for (const column of ["id", "assessmentId", "version", "frozenAt", "deletedAt"])
      expect(where).toContain(`\`${column}\``);
    expect(statements.findIndex((sql) => /^(SELECT|UPDATE)/.test(sql))).toBe(
      statements.indexOf(writes[0] ?? ""),
    );
  });
});
