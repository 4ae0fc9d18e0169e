import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "./run.mjs";

// All that the build reads. What it makes from other of these files is left out.
const SOURCES = [
  "app",
  "lib",
  "prisma",
  "public",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "proxy.ts",
  "scripts/compile-hints.mjs",
  "scripts/simulation-worker.mjs",
  "tsconfig.json",
  ".env",
  ".env.local",
  ".env.production",
  ".env.production.local",
];
const DERIVED = ["prisma/generated", "public/workers"];
// Next empties this folder as it builds, so a build that failed leaves no stamp.
const STAMP = ".next/counterweight";

/** Whether the last build was made of the sources as they are now. */
export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint();
}

/** Builds the program. */
export async function build(stopping) {
  console.log("Building …");
  // Taken first: what changes while it builds asks for another build.
  const sources = fingerprint();
  rmSync(STAMP, { force: true });
  const args = ["node_modules/next/dist/bin/next", "build"];
  await runNode(args, { failed: "Counterweight could not be built: see above.", stopping });
  writeFileSync(STAMP, sources);
}

function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  for (const path of SOURCES.flatMap(filesIn)) hash.update(`\0${path}\0`).update(readFileSync(path));
  return hash.digest("hex");
}

function filesIn(path) {
  if (!existsSync(path) || DERIVED.includes(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
