import { fileURLToPath } from "node:url";
import { Stopped } from "./failure.mjs";

/** Makes this process, and those it starts, work in the project's folder and speak to nobody unasked. */
export function settle() {
  process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
  Object.assign(process.env, {
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    NO_UPDATE_NOTIFIER: "1",
  });
  // Each tool sets its own: one left from elsewhere would make half a development build.
  delete process.env.NODE_ENV;
}

/** Aborts, by a Stopped, when the person asks this process to end. */
export function stopSignal() {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => stopping.abort(new Stopped(signal)));
  }
  // npm that is told to end (SIGTERM) ends at once, and would leave this behind.
  const parent = process.ppid;
  const hasLostParent = () => process.ppid !== parent;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => hasLostParent() && stopping.abort(new Stopped("SIGTERM")), 250).unref();
  }
  return stopping.signal;
}
