import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Program, startProgram } from "./program";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built program answers, for each worker that runs tests at once. */
    origins: string[];
  }
}

/** Starts the built program on a free port for each worker, on new databases with the worked example; ends them afterwards. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  // Who works on a story may keep a server of their own running.
  if (process.env.E2E_ORIGIN) {
    project.provide("origins", [process.env.E2E_ORIGIN]);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "counterweight-browser-"));
  const programs: Program[] = [];
  const end = async () => {
    await Promise.all(programs.map((program) => program.stop()));
    rmSync(folder, { recursive: true });
  };
  try {
    for (let worker = 1; worker <= (project.config.maxWorkers ?? 1); worker++)
      programs.push(await startProgram({ DATABASE_URL: `file:${join(folder, `browser-${worker}.db`)}` }));
  } catch (error) {
    await end();
    throw error;
  }
  project.provide(
    "origins",
    programs.map(({ origin }) => origin),
  );
  return end;
}
