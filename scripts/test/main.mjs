import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { end, Failure, Stopped } from "../start/failure.mjs";
import { buildAll, installAll } from "../start/prepare.mjs";
import { settle, stopSignal } from "../start/surroundings.mjs";
import { checks, projects } from "./steps.mjs";

settle();
const stopping = stopSignal();
const folder = mkdtempSync(join(tmpdir(), "counterweight-test-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

try {
  await installAll(stopping);
  // For who has something else to do meanwhile: .ci/run.
  if (process.argv.includes("--prepare")) {
    await buildAll(stopping);
    process.exit(0);
  }
  const total = { passed: 0, failed: 0 };
  const skipped = [];
  for (const step of [...checks(), ...projects(folder)]) {
    const began = performance.now();
    const result = await step.run(stopping);
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    if (result.said) console.log(`\n${result.said}\n`);
    console.log(`${step.name.padEnd(16)} ${counts(result)} (${seconds} s)`);
    total.passed += result.passed;
    total.failed += result.failed;
    if (result.skipped !== 0) skipped.push(`${step.name}: ${result.skipped} skipped, ${result.why}`);
  }
  for (const line of skipped) console.log(line);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
} catch (error) {
  if (error instanceof Stopped) end(error);
  console.error(error instanceof Failure ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

function counts({ passed, failed, skipped }) {
  const parts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped !== 0 && `${skipped} skipped`];
  return parts.filter(Boolean).join(", ");
}
