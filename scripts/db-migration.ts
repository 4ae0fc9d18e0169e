import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrationScript, type Provider } from "../prisma/migration-script";
import { postgresSchema } from "../prisma/postgres-schema";

// Each migration keeps the schema it leads to beside it: the next one is the difference from there to schema.prisma.
const SNAPSHOT = "schema.prisma";
const FOLDER = "prisma/migrations";
const FOLDERS: Record<Provider, string> = { sqlite: FOLDER, postgresql: "prisma/postgres/migrations" };

const name = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error("Name the migration in small letters, digits and hyphens: npm run db:migration -- add-owner");
  process.exit(1);
}

const earlier = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((entry) => /^\d/.test(entry))
      .sort()
  : [];
const last = earlier.at(-1);
const before = last ? readFileSync(join(FOLDER, last, SNAPSHOT), "utf8") : null;
const now = readFileSync("prisma/schema.prisma", "utf8");
const folder = `${String(earlier.length + 1).padStart(4, "0")}_${name.replaceAll("-", "_")}`;

const scripts = {
  sqlite: await migrationScript("sqlite", before, now),
  postgresql: await migrationScript("postgresql", before && postgresSchema(before), postgresSchema(now)),
};
if (scripts.sqlite === "" && scripts.postgresql === "") {
  console.log("The schema has not changed: there is nothing to migrate.");
  process.exit();
}
for (const provider of ["sqlite", "postgresql"] as const) {
  mkdirSync(join(FOLDERS[provider], folder), { recursive: true });
  writeFileSync(join(FOLDERS[provider], folder, "migration.sql"), scripts[provider]);
  writeFileSync(join(FOLDERS[provider], "migration_lock.toml"), `provider = "${provider}"\n`);
}
writeFileSync(join(FOLDER, folder, SNAPSHOT), now);
writeFileSync("prisma/postgres/schema.prisma", postgresSchema(now));
console.log(`Wrote ${folder} for both databases: read the SQL, then run npm run db:setup.`);
