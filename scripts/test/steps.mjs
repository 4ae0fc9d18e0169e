import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromiumPath, NO_CHROMIUM } from "../chromium.mjs";
import { Failure } from "../start/failure.mjs";
import { runNode } from "../start/run.mjs";

const IS_CI = /^(1|true)$/i.test(process.env.CI ?? "");
const NO_POSTGRES = "no PostgreSQL: set TEST_POSTGRES_URL to a server where a role may create databases";

/** The checks that pass or fail as a whole. */
export function checks() {
  const next = "node_modules/next/dist/bin/next";
  return [
    // What the types of pages are made of is written by Next.
    { name: "types", run: check([next, "typegen"], ["node_modules/typescript/bin/tsc", "--noEmit"]) },
    { name: "lint", run: check(["node_modules/@biomejs/biome/bin/biome", "check", "."]) },
    { name: "dead code", run: check(["node_modules/knip/bin/knip.js"]) },
  ];
}

/** The tests, a project a step. What can't run on this machine is skipped, but not where all must be shown. */
export function projects(folder) {
  const lacks = {
    storage: process.env.TEST_POSTGRES_URL ? null : NO_POSTGRES,
    browser: chromiumPath() ? null : NO_CHROMIUM,
  };
  return ["lib", "storage", "component", "browser"].map((project) => ({
    name: `${project} tests`,
    run: async (stopping) => {
      const why = lacks[project] ?? null;
      if (why && IS_CI) return { passed: 0, failed: 1, skipped: 0, said: why };
      if (why && project === "browser") return { passed: 0, failed: 0, skipped: "all", why };
      const result = await tests(project, folder, stopping);
      return { ...result, why: why ?? result.names.join("; ") };
    },
  }));
}

function check(...commands) {
  return async (stopping) => {
    const result = { passed: 0, failed: 0, skipped: 0, said: "" };
    try {
      for (const command of commands) await runNode(command, { failed: "", stopping });
      return { ...result, passed: 1 };
    } catch (error) {
      return { ...result, failed: 1, said: reportOf(error) };
    }
  };
}

async function tests(project, folder, stopping) {
  const account = join(folder, `${project}.json`);
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "tests/vitest.config.ts"];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${account}`];
  let said = "";
  try {
    await runNode([...vitest, "--project", project, ...reporters], { failed: "", stopping });
  } catch (error) {
    said = reportOf(error);
  }
  const counted = existsSync(account) ? countsIn(account) : { passed: 0, failed: 0, skipped: 0, names: [] };
  // Something else than a test failed: what prepares them, or what nobody caught.
  if (said !== "" && counted.failed === 0) counted.failed = 1;
  return { ...counted, said };
}

function countsIn(account) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(account, "utf8"),
  );
  const each = testResults.flatMap(({ assertionResults }) => assertionResults);
  const names = each
    .filter(({ status }) => status === "skipped" || status === "pending")
    .map(({ fullName }) => fullName);
  // A file that could not be read holds no test that could fail.
  const unread = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((each) => each.status !== "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + unread.length, skipped: numPendingTests, names };
}

function reportOf(error) {
  if (!(error instanceof Failure)) throw error;
  return error.message || "It failed, and said nothing.";
}
