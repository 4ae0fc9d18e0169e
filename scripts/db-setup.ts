import { existsSync } from "node:fs";
import { addressOf, databaseUrl } from "../prisma/address";
import { DatabaseUnusable } from "../prisma/database-unusable";
import { migrate } from "../prisma/migrate";

if (existsSync(".env")) process.loadEnvFile(".env");

try {
  const { applied } = await migrate(databaseUrl());
  // The first migration makes the tables, so this database is new and gets the worked example. Who throws the example
  // away later is not given it again.
  const isNew = applied.some((name) => name.startsWith("0001_"));
  if (isNew) await seed();
  const done = isNew
    ? "is set up, with the worked example"
    : applied.length > 0
      ? `was updated: ${applied.join(", ")}`
      : "is ready";
  console.log(`The database ${addressOf(databaseUrl()).label} ${done}.`);
} catch (error) {
  if (!(error instanceof DatabaseUnusable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function seed(): Promise<void> {
  // Loaded here: a start that finds nothing to do needs no client.
  const [{ addExample }, { closeDatabase }] = await Promise.all([
    import("../prisma/example"),
    import("../prisma/client"),
  ]);
  const added = await addExample();
  await closeDatabase();
  if (!added.ok) throw new Error(`db-setup: the worked example was refused: ${JSON.stringify(added.issues)}`);
}
