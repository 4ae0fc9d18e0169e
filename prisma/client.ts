import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { addressOf, databaseUrl } from "./address";
import { PrismaClient as PostgresClient } from "./generated/postgres/client";
import { PrismaClient } from "./generated/sqlite/client";
import { sqliteAdapter } from "./sqlite-adapter";

// A transaction waits for its turn on SQLite's one connection; a queue of saves is no reason to lose one.
const PATIENCE = { transactionOptions: { maxWait: 15_000, timeout: 15_000 } };

// Kept outside the module: a reload in development makes the module anew, and a second client would be a second user
// of the file.
const kept: typeof globalThis & { counterweightDatabase?: { url: string; client: PrismaClient } } =
  globalThis;

/** The one client of this process, for the database that DATABASE_URL names. */
export function database(): PrismaClient {
  const url = databaseUrl();
  if (kept.counterweightDatabase?.url !== url) kept.counterweightDatabase = { url, client: open(url) };
  return kept.counterweightDatabase.client;
}

/** Lets go of the database; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const { client } = kept.counterweightDatabase ?? {};
  kept.counterweightDatabase = undefined;
  await client?.$disconnect();
}

function open(url: string): PrismaClient {
  const address = addressOf(url);
  if (address.kind === "sqlite") {
    mkdirSync(dirname(address.path), { recursive: true });
    return new PrismaClient({ adapter: sqliteAdapter(address.path), ...PATIENCE });
  }
  const client = new PostgresClient({
    adapter: new PrismaPg({ connectionString: address.url }),
    ...PATIENCE,
  });
  // What the SQLite client accepts is a strict subset of what this one accepts, so code checked against the former
  // holds for both (docs/decisions).
  return client as unknown as PrismaClient;
}
