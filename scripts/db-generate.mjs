// Plain JavaScript: `npm start` runs it before anything else, and it must not cost a loader.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const SCHEMAS = ["prisma/schema.prisma", "prisma/postgres/schema.prisma"];
const STAMP = "prisma/generated/stamp";
const require = createRequire(import.meta.url);
const prisma = require.resolve("prisma/package.json");

const hash = createHash("sha256");
for (const path of [...SCHEMAS, prisma]) hash.update(readFileSync(path));
const stamp = hash.digest("hex");

const fresh = existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp;
if (fresh) {
  console.log("The database clients are up to date.");
} else {
  rmSync(STAMP, { force: true });
  const codes = await Promise.all(SCHEMAS.map(generate));
  if (codes.some((code) => code !== 0)) process.exit(1);
  writeFileSync(STAMP, stamp);
  console.log("Generated the database clients.");
}

async function generate(schema) {
  const args = [
    require.resolve("prisma/build/index.js"),
    "generate",
    "--config",
    "prisma/config.ts",
    "--schema",
    schema,
  ];
  // Prisma would ask its makers for a newer version each time it runs. No database is needed here, not even its address.
  const env = { ...process.env, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1", DATABASE_URL: "" };
  const child = spawn(process.execPath, [...args, "--no-hints"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const code = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  if (code !== 0) console.error(said);
  return code;
}
