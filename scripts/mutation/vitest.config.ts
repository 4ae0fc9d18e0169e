import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

// The tests of the engine alone: those of what reads, shows or starts it are slow to tell one number from another.
export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/[\\/]$/, "") } },
  test: {
    env: { TZ: "UTC" },
    include: ["tests/lib/{math,scoring}/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    // Loops that count what they pass run some ten times as long.
    testTimeout: 60_000,
  },
});
