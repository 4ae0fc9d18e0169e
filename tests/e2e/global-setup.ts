import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startProgram } from "./program";

/** Starts the built program on a free port, on a new database with the worked example; ends both afterwards. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  // Who works on a story may keep a server of their own running.
  if (process.env.E2E_ORIGIN) return;
  const folder = mkdtempSync(join(tmpdir(), "counterweight-browser-"));
  const program = await startProgram({ DATABASE_URL: `file:${join(folder, "browser.db")}` });
  process.env.E2E_ORIGIN = program.origin;
  return async () => {
    await program.stop();
    rmSync(folder, { recursive: true });
  };
}
