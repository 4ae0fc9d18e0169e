// `npm run mutation`: changes the engine in thousands of ways, one at a time, and counts how many its tests notice.
// What stands behind `--` is handed on: `npm run mutation -- --mutate lib/scoring/factor.ts`.
import "../node-version.mjs";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const stryker = `${folder}node_modules/@stryker-mutator/core/bin/stryker.js`;

if (!existsSync(stryker)) {
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--ignore-scripts"], {
    cwd: folder,
    stdio: "inherit",
    // On Windows npm is no program but a script.
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(1);
}
const words = ["run", "scripts/mutation/stryker.config.mjs", ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, [stryker, ...words], { stdio: "inherit" }).status ?? 1;
