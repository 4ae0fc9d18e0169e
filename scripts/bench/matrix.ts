import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { chromiumPath, NO_CHROMIUM } from "../chromium.mjs";
import { startProgram } from "../program";
import { medianOf } from "./clock";
import { watchKeys } from "./key-to-paint";
import { largeAssessment } from "./large-assessment";

// `npm run bench:matrix`: from a key in the effects matrix to the frame that shows what it did, in a real browser whose
// processor is slowed down. What docs/benchmarks.md describes.

const SLOWDOWN = 4;
const GOAL_MS = 50;
const CELLS = 24;
const SETTLED_MS = 3000;
/** What is done to all cells in one go; rare, and so without a goal. */
const ALL_AT_ONCE = [
  ["Ctrl+A, selects all", "Control+a"],
  ["Ctrl+C, copies all", "Control+c"],
  ["Delete, clears all", "Delete"],
  ["Ctrl+V, pastes all", "Control+v"],
] as const;
/** Ten keys a second: faster than anybody fills in numbers. */
const PAUSE_MS = 100;

/** `-- alone`: the mitigations are not part of the scenario, so that the matrix is measured without what is scored. */
const alone = process.argv.includes("alone");
const executablePath = chromiumPath();
if (!executablePath) throw new Error(`The measurement needs a browser; there is ${NO_CHROMIUM}`);
const folder = mkdtempSync(join(tmpdir(), "counterweight-bench-"));
const program = await startProgram({ DATABASE_URL: `file:${join(folder, "bench.db")}` });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: program.origin });
  const page = await context.newPage();
  await page.goto(program.origin + (await largeAssessment(program.origin, !alone)), {
    waitUntil: "networkidle",
  });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await measure(page);
  await page.goto("about:blank");
  await compare(page);
} finally {
  await browser.close();
  await program.stop();
  rmSync(folder, { recursive: true });
}

/** What a key takes where there is nothing but an input: what else runs on this machine weighs on both. */
async function compare(page: Page): Promise<void> {
  await page.setContent("<input>");
  await page.locator("input").focus();
  const taken = await watchKeys(page);
  for (const sign of "12.5".repeat(CELLS)) {
    await page.keyboard.press(sign);
    await page.waitForTimeout(PAUSE_MS);
  }
  report("for comparison: a sign, empty page", await taken((key) => key.length === 1), false);
}

async function measure(page: Page): Promise<void> {
  const grid = page.getByRole("grid");
  const cells = await grid.getByRole("gridcell").count();
  console.log(`${cells} cells, ${CELLS} of them filled by hand, processor slowed down ${SLOWDOWN} ×\n`);
  await grid.locator("[tabindex='0']").focus();
  const taken = await watchKeys(page);
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(PAUSE_MS);
  };
  const texts = ["12.5", "partial", "10..35", "none", "7", "10..20..35"];
  for (let cell = 0; cell < CELLS; cell++) {
    for (const sign of texts[cell % texts.length] ?? "") await press(sign);
    await press("Enter");
    // On through the matrix, and over its edges.
    for (const key of cell % 10 === 9
      ? ["Control+Home", ...Array(Math.ceil(cell / 5)).fill("ArrowRight")]
      : ["ArrowRight"])
      await press(key);
  }
  report("arrow, to the next cell", await taken((key) => key.startsWith("Arrow")));
  report("sign, typed into the editor", await taken((key) => key.length === 1));
  report("Enter, takes it and goes down", await taken((key) => key === "Enter"));
  for (const [what, key] of ALL_AT_ONCE) {
    await page.keyboard.press(key);
    await page.waitForTimeout(SETTLED_MS);
    const times = await taken((pressed) => pressed === key.replace("Control+", ""));
    report(what, times.slice(-1), false);
  }
}

function report(what: string, times: readonly number[], hasGoal = true): void {
  const p95 = times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
  const write = (value: number) => value.toFixed(1).padStart(7);
  const judged = hasGoal ? `goal ≤ ${GOAL_MS} ms: ${p95 <= GOAL_MS ? "met" : "NOT met"}` : "";
  console.log(
    `${what.padEnd(34)} median ${write(medianOf(times))} ms   p95 ${write(p95)} ms   ${String(times.length).padStart(4)} keys   ${judged}`,
  );
}
