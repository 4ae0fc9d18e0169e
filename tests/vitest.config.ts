import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

process.env.TZ = "UTC";

const root = fileURLToPath(new URL("..", import.meta.url));
const setupFiles = ["tests/setup.ts"];
const browserSetup = "tests/e2e/global-setup.ts";
/** A page, its browser and its server keep about one core busy. More at once would strain what must answer in time. */
const BROWSER_WORKERS = Math.min(2, availableParallelism());

// One project a room: what needs a document, a database or a browser pays for it, and nothing else does.
export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/[\\/]$/, "") } },
  test: {
    env: { TZ: "UTC" },
    // Against what hangs, not against what is slow: speed is the benchmarks' matter.
    testTimeout: 60_000,
    // Left to itself it would keep one core idle.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        // Pure functions leave nothing behind, so that their files may share a process.
        test: {
          name: "lib",
          include: ["tests/lib/**/*.test.ts", "tests/*.test.ts"],
          setupFiles,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "storage",
          include: ["tests/prisma/**/*.test.ts"],
          setupFiles,
          globalSetup: ["tests/prisma/global-setup.ts"],
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "component",
          include: ["tests/app/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          setupFiles: [...setupFiles, "tests/setup-dom.ts"],
          // To load React and jsdom for each file takes longer than its tests: setup-dom.ts empties the page instead.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          setupFiles,
          globalSetup: existsSync(root + browserSetup) ? [browserSetup] : [],
          // Each worker has a server and a database of its own; the files of one worker share them.
          maxWorkers: process.env.E2E_ORIGIN ? 1 : BROWSER_WORKERS,
          // Another number of workers than the rest: projects that differ in it take turns.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
