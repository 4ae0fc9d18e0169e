import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";

const ENTRY = "app/assessments/[id]/scenarios/[scenarioId]/simulated/simulation-worker.ts";
const FOLDER = "workers";

/**
 * Builds the worker that simulates as one file, and gives its address: a page can name it in its HTML, before any code of
 * its own has come. The address changes with what is in the file, so that it may be kept for good.
 *
 * @returns {string}
 */
export function buildSimulationWorker() {
  const { outputFiles } = buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    tsconfig: "tsconfig.json",
    legalComments: "none",
    write: false,
  });
  const [{ contents }] = outputFiles;
  const name = `simulation-${createHash("sha256").update(contents).digest("hex").slice(0, 16)}.js`;
  rmSync(`public/${FOLDER}`, { recursive: true, force: true });
  mkdirSync(`public/${FOLDER}`, { recursive: true });
  writeFileSync(`public/${FOLDER}/${name}`, contents);
  return `/${FOLDER}/${name}`;
}
