import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Read from the project's folder, where `npm run mutation` starts it.
export default {
  testRunner: "engine",
  plugins: [here("runner.mjs"), here("messages.mjs")],
  mutate: ["lib/scoring/**/*.ts", "lib/math/**/*.ts"],
  // An index that is known to exist is read with `?.` or `?? 0` only for the compiler: without it nothing changes.
  mutator: { excludedMutations: ["OptionalChaining"] },
  ignorers: ["messages"],
  ignorePatterns: [
    "data",
    "docs",
    "public",
    "app",
    "prisma",
    "scripts/bench/contenders",
    "tests/app",
    "tests/e2e",
  ],
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: ".mutation/incremental.json",
  tempDirName: ".mutation/sandbox",
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".mutation/report.json" },
  // It would be rewritten by an interface that the TypeScript at hand no longer has; nothing in a sandbox reads it.
  tsconfigFile: "none",
  thresholds: { high: 95, low: 85, break: 85 },
  concurrency: 2,
  timeoutMS: 5_000,
  // What runs out of time counts as noticed, so a busy machine must not make it happen.
  timeoutFactor: 2,
};
