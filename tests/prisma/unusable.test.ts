import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { DatabaseUnusable } from "@/prisma/database-unusable";
import { migrate } from "@/prisma/migrate";
import { databaseOn, onServer } from "./global-setup";

const { folder, sqlite, postgres } = inject("bases");
const room = join(folder, "unusable");
beforeAll(() => mkdirSync(room));

/** The sentence a person gets for this database. */
async function sentence(url: string): Promise<string> {
  const error: unknown = await migrate(url).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DatabaseUnusable);
  return error instanceof DatabaseUnusable ? error.message : "";
}

function copyOfBase(name: string): string {
  const path = join(room, name);
  copyFileSync(sqlite, path);
  return path;
}

function change(path: string, sql: string): string {
  const file = new Sqlite(path);
  file.exec(sql);
  file.close();
  return `file:${path}`;
}

describe("a SQLite file that can't be used is told in one sentence", () => {
  test("not a database", async () => {
    const path = join(room, "letter.db");
    writeFileSync(path, "Dear Sir or Madam, ".repeat(100));
    const said = await sentence(`file:${path}`);
    expect(said).toBe(
      `The database ${path} is not a database: set DATABASE_URL to another file, or move this one away.`,
    );
    expect(readFileSync(path, "utf8")).toContain("Dear Sir");
  });

  test("damaged", async () => {
    const path = copyOfBase("damaged.db");
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4096 * 2, 4096 * 5);
    writeFileSync(path, bytes);
    const said = await sentence(`file:${path}`);
    expect(said).toBe(`The database ${path} is damaged: move it away and put a copy of it in its place.`);
  });

  test("cut short", async () => {
    const path = copyOfBase("short.db");
    writeFileSync(path, readFileSync(path).subarray(0, 4096 * 3 + 100));
    expect(await sentence(`file:${path}`)).toContain("is damaged");
  });

  test("made by a newer program", async () => {
    const path = copyOfBase("newer.db");
    const later = `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
      VALUES ('x', 'x', '9999_later', 0, 0, 1)`;
    expect(await sentence(change(path, later))).toBe(
      `The database ${path} was made by a newer Counterweight: update the program, or put back a copy of the database made before.`,
    );
  });

  test("another program's", async () => {
    const path = join(room, "other.db");
    const said = await sentence(change(path, "CREATE TABLE songs (id TEXT)"));
    expect(said).toMatch(/belongs to another program: set DATABASE_URL to a file/);
    const prisma = join(room, "prisma.db");
    copyFileSync(sqlite, prisma);
    expect(
      await sentence(change(prisma, "UPDATE _prisma_migrations SET migration_name = '2020_theirs'")),
    ).toBe(said.replace(path, prisma));
  });

  test("left half-way by a migration", async () => {
    const path = copyOfBase("half.db");
    const half = change(path, "UPDATE _prisma_migrations SET finished_at = NULL");
    expect(await sentence(half)).toContain("was left half-way by the update 0001_initial: put back a copy");
  });

  test("in use by a program that shares with nobody", async () => {
    const path = copyOfBase("used.db");
    const other = new Sqlite(path);
    other.pragma("locking_mode = EXCLUSIVE");
    other.exec("BEGIN EXCLUSIVE");
    expect(await sentence(`file:${path}`)).toContain(
      "is in use by another program: close that one and start again",
    );
    other.close();
  });

  test("under something that is no folder", async () => {
    const path = join(copyOfBase("file"), "below", "x.db");
    expect(await sentence(`file:${path}`)).toBe(
      `The database ${path} lies in a folder that can't be made: set DATABASE_URL to a file elsewhere.`,
    );
  });

  test("a folder in the file's place", async () => {
    expect(await sentence(`file:${room}`)).toContain(
      "can't be written: make the file and its folder writable",
    );
  });

  // Whoever may write everywhere finds no folder unwritable.
  test.skipIf(process.getuid?.() === 0)("in a folder that can't be written", async () => {
    const locked = join(room, "locked");
    mkdirSync(locked, { mode: 0o500 });
    const said = await sentence(`file:${join(locked, "x.db")}`);
    chmodSync(locked, 0o700);
    expect(said).toContain("can't be written: make the file and its folder writable");
  });
});

describe("a PostgreSQL server that can't be used is told in one sentence, without the password", () => {
  test("nobody there", async () => {
    const said = await sentence("postgresql://ann:secret@127.0.0.1:9/counterweight");
    expect(said).toBe(
      "The database postgresql://127.0.0.1:9/counterweight can't be reached: start the server, or mend the host and port in DATABASE_URL.",
    );
  });

  describe.skipIf(!postgres)("a server that is there", () => {
    const { server, run } = postgres ?? { server: "postgresql://a/b", run: "" };

    test("no such database", async () => {
      expect(await sentence(databaseOn(server, `${run}_none`))).toContain(
        "does not exist: create it on the server",
      );
    });

    test("a password that is wrong", async () => {
      const url = new URL(databaseOn(server, run));
      url.password = "wrong-secret";
      const said = await sentence(url.href);
      expect(said).toContain("refuses the user or the password: mend them in DATABASE_URL");
      expect(said).not.toContain("secret");
    });

    test("another program's tables", async () => {
      await onServer(server, `CREATE DATABASE ${run}_other`);
      await onServer(databaseOn(server, `${run}_other`), "CREATE TABLE songs (id text)");
      expect(await sentence(databaseOn(server, `${run}_other`))).toContain("belongs to another program");
    });

    test("made by a newer program", async () => {
      await onServer(server, `CREATE DATABASE ${run}_newer TEMPLATE ${run}`);
      const url = databaseOn(server, `${run}_newer`);
      await onServer(
        url,
        "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '9999_later', now())",
      );
      expect(await sentence(url)).toContain("was made by a newer Counterweight");
    });
  });
});
