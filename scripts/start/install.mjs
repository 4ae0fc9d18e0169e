import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { run, runNode } from "./run.mjs";

const LOCK = "package-lock.json";
// npm's own account of what it put there.
const ACCOUNT = "node_modules/.package-lock.json";
const STAMP = "node_modules/.counterweight";
// The one package with native code: it must fit this Node.
const NATIVE = "better-sqlite3";
const QUIETLY = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
const OPENS = `new (require("${NATIVE}"))(":memory:")`;

/** Whether the packages are those of the lock file, for this Node and this machine. */
export function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted();
}

/** Installs the packages of the lock file. No package runs a script of its own but the one with native code. */
export async function install(stopping) {
  if (!agrees()) {
    console.log("Installing the packages …");
    await npm(
      ["ci", "--ignore-scripts", "--include=dev"],
      "npm could not install the packages: see above.",
      stopping,
    );
  }
  if (!(await opens(stopping))) {
    console.log("Installing the database driver; where it has to be compiled, this takes minutes …");
    await npm(["rebuild", NATIVE], "npm could not install the database driver: see above.", stopping);
  }
  writeFileSync(STAMP, wanted());
}

function wanted() {
  const lock = createHash("sha256").update(readFileSync(LOCK)).digest("hex");
  return [lock, process.platform, process.arch, process.versions.modules].join(" ");
}

// Somebody may have run npm by hand. What is optional depends on the machine.
function agrees() {
  if (!existsSync(ACCOUNT)) return false;
  const present = packagesIn(ACCOUNT);
  const locked = packagesIn(LOCK);
  const same = (path) =>
    present[path]?.version === locked[path]?.version && present[path]?.integrity === locked[path]?.integrity;
  const isFitting = (path) => same(path) || (locked[path].optional && !present[path]);
  return (
    Object.keys(present).every(same) && Object.keys(locked).every((path) => path === "" || isFitting(path))
  );
}

function packagesIn(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

async function opens(stopping) {
  try {
    await runNode(["-e", OPENS], { failed: "", stopping });
    return true;
  } catch (error) {
    stopping.throwIfAborted();
    if (error.code) throw error;
    return false;
  }
}

function npm(args, failed, stopping) {
  // The npm that started this, or the one at hand.
  const { npm_execpath: script = "" } = process.env;
  const [command, ...before] = script.endsWith("npm-cli.js") ? [process.execPath, script] : ["npm"];
  return run(command, [...before, ...args, ...QUIETLY], { failed, stopping });
}
