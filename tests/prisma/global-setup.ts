import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { addressOf } from "@/prisma/address";
import { connectAlone } from "@/prisma/lone-connection";
import { migrate } from "@/prisma/migrate";

/** Where a test finds a migrated, empty database to copy. `postgres` is null where there is no server. */
export type Bases = { folder: string; sqlite: string; postgres: { server: string; run: string } | null };

declare module "vitest" {
  export interface ProvidedContext {
    bases: Bases;
  }
}

/** Migrates one database of each kind for the whole run; removes them and all their copies afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = serverUrl();
  const folder = mkdtempSync(join(tmpdir(), "counterweight-storage-"));
  const sqlite = join(folder, "base.db");
  await migrate(`file:${sqlite}`);
  const run = `counterweight_test_${process.pid}`;
  if (server) {
    await onServer(server, `CREATE DATABASE ${run}`);
    await migrate(databaseOn(server, run));
  }
  project.provide("bases", { folder, sqlite, postgres: server ? { server, run } : null });
  return async () => {
    rmSync(folder, { recursive: true });
    if (server) await dropAll(server, run);
  };
}

/** The URL of another database on the same server. */
export function databaseOn(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on the server and gives its rows. */
export async function onServer(server: string, sql: string): Promise<unknown[][]> {
  const connection = await connectAlone(addressOf(server));
  try {
    return await connection.rows(sql);
  } finally {
    await connection.close();
  }
}

function serverUrl(): string | null {
  const { TEST_POSTGRES_URL, DATABASE_URL = "", CI } = process.env;
  const url = TEST_POSTGRES_URL || (/^postgres(ql)?:/.test(DATABASE_URL) ? DATABASE_URL : "");
  if (url) return url;
  const why = "no PostgreSQL: set TEST_POSTGRES_URL to a server where a role may create databases";
  if (CI) throw new Error(`The storage tests need both databases; there is ${why}`);
  process.stdout.write(`Storage tests on PostgreSQL skipped: ${why}.\n`);
  return null;
}

async function dropAll(server: string, run: string): Promise<void> {
  const ours = `SELECT datname FROM pg_database WHERE datname = '${run}' OR starts_with(datname, '${run}_')`;
  const names = await onServer(server, ours);
  for (const [name] of names) await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}
