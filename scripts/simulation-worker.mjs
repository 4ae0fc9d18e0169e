import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { COMPILE_ALL } from "./compile-hints.mjs";

const SOURCES = "app/assessments/[id]/scenarios/[scenarioId]/simulated";
const FOLDER = "workers";

/**
 * Builds the workers that simulate, each whole in itself: a page can name one and hold the other in its HTML, before its own
 * code has come. Gives, by the names of the variables that the program reads them from, the address of the one that does all, which
 * changes with what is in it, so that it may be kept for good; and the code of the one that only begins.
 *
 * @returns {{ SIMULATION_WORKER: string, FIRST_WORKER_CODE: string }}
 */
export function buildSimulationWorkers() {
  const code = bundled("simulation-worker.ts");
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 16);
  const address = `/${FOLDER}/simulation-${hash}.js`;
  rmSync(`public/${FOLDER}`, { recursive: true, force: true });
  mkdirSync(`public/${FOLDER}`, { recursive: true });
  writeFileSync(`public${address}`, code);
  return {
    SIMULATION_WORKER: address,
    FIRST_WORKER_CODE: `${COMPILE_ALL}\n${bundled("first-worker.ts", address)}`,
  };
}

function bundled(entry, address = "") {
  const { outputFiles } = buildSync({
    entryPoints: [`${SOURCES}/${entry}`],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    tsconfig: "tsconfig.json",
    legalComments: "none",
    define: { "process.env.SIMULATION_WORKER": JSON.stringify(address) },
    write: false,
  });
  return outputFiles[0].text;
}
