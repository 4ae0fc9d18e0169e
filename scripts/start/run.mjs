import { spawn } from "node:child_process";
import { Failure } from "./failure.mjs";

const PATIENCE_MS = 1500;
const IS_WINDOWS = process.platform === "win32";

/** Runs a script, or what else Node takes as arguments. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/**
 * Runs a command and gives what it said. Quiet while all goes well; the Failure tells everything it said, and what it
 * means (`failed`). Stops it, and all that it started, when it is asked to.
 */
export async function run(command, args, { failed, stopping, live = false }) {
  stopping.throwIfAborted();
  const output = live ? "inherit" : "pipe";
  // A process group of its own: a signal to the group reaches the compilers and workers below as well.
  const child = spawn(command, args, { stdio: ["ignore", output, output], detached: !IS_WINDOWS });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (said += text));
  const ended = new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  const stop = () => stopGroup(child, ended);
  stopping.addEventListener("abort", stop, { once: true });
  const code = await ended;
  stopping.removeEventListener("abort", stop);
  stopping.throwIfAborted();
  if (code !== 0) throw new Failure(live ? failed : told(said.trim(), failed));
  return said.trim();
}

// One sentence of its own is as clear as it gets.
function told(said, failed) {
  return said !== "" && !said.includes("\n") ? said : `${said}\n\n${failed}`.trim();
}

async function stopGroup(child, ended) {
  signalGroup(child, "SIGTERM");
  const patience = setTimeout(() => signalGroup(child, "SIGKILL"), PATIENCE_MS);
  await ended;
  clearTimeout(patience);
  // Whoever was left behind by its parent.
  signalGroup(child, "SIGKILL");
}

function signalGroup(child, signal) {
  try {
    if (IS_WINDOWS) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Nobody is left in it.
  }
}
