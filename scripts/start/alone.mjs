import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

// To make a folder is to be the only one who made it.
const LOCK = ".next-lock";
const HOLDER = `${LOCK}/process`;
const PAUSE_MS = 250;

/** Does the deed while no other start of this folder does one; waits for its turn until asked to stop. */
export async function alone(deed, stopping) {
  let said = false;
  while (!taken()) {
    if (!said) console.log("Waiting for another start in this folder …");
    said = true;
    await wait(PAUSE_MS);
    stopping.throwIfAborted();
  }
  try {
    return await deed();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function taken() {
  try {
    mkdirSync(LOCK);
    writeFileSync(HOLDER, String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isAbandoned()) return false;
    rmSync(LOCK, { recursive: true, force: true });
    return taken();
  }
}

// One that was killed could not take its lock away.
function isAbandoned() {
  try {
    process.kill(Number(readFileSync(HOLDER, "utf8")) || process.pid, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
