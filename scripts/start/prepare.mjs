import { accessSync, constants, mkdirSync } from "node:fs";
import { alone } from "./alone.mjs";
import { build, isBuilt } from "./build.mjs";
import { Failure } from "./failure.mjs";
import { install, isInstalled } from "./install.mjs";
import { runNode } from "./run.mjs";

/** Installs the packages where they are missing, and generates the database clients. */
export async function installAll(stopping) {
  if (!isInstalled()) {
    checkFolder();
    await alone(() => isInstalled() || install(stopping), stopping);
  }
  await runNode(["scripts/db-generate.mjs"], {
    failed: "The database clients could not be generated.",
    stopping,
  });
}

/** Brings the database to its newest form, and makes it where there is none. */
export async function prepareDatabase(stopping) {
  const failed = "The database could not be prepared: see above.";
  console.log(await runNode(["--import", "tsx", "scripts/db-setup.ts"], { failed, stopping }));
}

/** Builds the program where its sources changed since the last build. */
export async function buildAll(stopping) {
  if (isBuilt()) return;
  checkFolder();
  await alone(() => isBuilt() || build(stopping), stopping);
}

/** Throws a Failure where the default database could not be kept. For one elsewhere, its own preparation speaks. */
export function checkDataFolder() {
  if (process.env.DATABASE_URL) return;
  try {
    mkdirSync("data", { recursive: true });
    accessSync("data", constants.W_OK);
  } catch {
    throw new Failure(
      `Make the folder ${process.cwd()}/data writable, or set DATABASE_URL to a file elsewhere.`,
    );
  }
}

function checkFolder() {
  try {
    accessSync(".", constants.W_OK);
  } catch {
    throw new Failure(
      `Make the folder ${process.cwd()} writable: the packages and the built program are put there.`,
    );
  }
}
