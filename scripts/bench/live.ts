import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { chromiumPath, NO_CHROMIUM } from "../chromium.mjs";
import { startProgram } from "../program";
import { medianOf } from "./clock";

// `npm run bench:live`: from a key in the scoring form to the numbers beside it, in a real browser, on the worked
// example. What docs/benchmarks.md describes.

const KEYS = 40;
const PAUSE_MS = 400;
const GOALS_MS = { exact: 1000 / 60, simulated: 100 };

const executablePath = chromiumPath();
if (!executablePath) throw new Error(`The measurement needs a browser; there is ${NO_CHROMIUM}`);
const folder = mkdtempSync(join(tmpdir(), "counterweight-bench-"));
const program = await startProgram({ DATABASE_URL: `file:${join(folder, "bench.db")}` });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${program.origin}/assessments/00000000-0000-7000-8000-000000000001`);
  const form = await page.locator("a[href*='/scenarios/'][href$='/edit']").first().getAttribute("href");
  await page.goto(program.origin + form, { waitUntil: "networkidle" });
  await measure(page);
} finally {
  await browser.close();
  await program.stop();
  rmSync(folder, { recursive: true });
}

async function measure(page: Page): Promise<void> {
  await page.locator("[id='risks.escalation.overlap']").focus();
  const taken = { exact: [] as number[], simulated: [] as number[], frames: [] as number[] };
  for (let key = 0; key < KEYS; key++) {
    await watch(page);
    // 1 and 12 and 1 …: each key changes what remains.
    await page.keyboard.press(key === 0 ? "Control+A" : key % 2 === 1 ? "2" : "Backspace");
    await page.waitForTimeout(PAUSE_MS);
    if (key === 0) continue;
    const { exact, simulated, frames } = await page.evaluate(
      () => (window as unknown as { seen: { exact: number; simulated: number; frames: number } }).seen,
    );
    if (exact) taken.exact.push(exact);
    if (exact) taken.frames.push(frames);
    if (simulated) taken.simulated.push(simulated);
  }
  const after = (frames: number) => taken.frames.filter((each) => each === frames).length;
  const late = taken.frames.length - after(0) - after(1);
  console.log(
    `exact      in the frame of the key ${after(0)}, in the next ${after(1)}, later ${late}, of ${taken.frames.length} keys`,
  );
  for (const part of ["exact", "simulated"] as const) {
    const times = taken[part].toSorted((a, b) => a - b);
    const p95 = times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
    console.log(
      `${part.padEnd(10)} median ${medianOf(times).toFixed(1).padStart(6)} ms   p95 ${p95.toFixed(1).padStart(6)} ms   ${times.length} keys   goal ≤ ${GOALS_MS[part].toFixed(1)} ms`,
    );
  }
}

/** Notes when the total's exact and simulated numbers change after the next key, and how many frames were drawn before. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = { exact: 0, simulated: 0, frames: 0 };
    Object.assign(window, { seen });
    let began = 0;
    // No function here has a name: what compiles this would ask the page for a helper to keep it.
    window.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        Object.assign(window, { began: timeStamp });
        const { port1, port2 } = new MessageChannel();
        // Told as a frame begins, hears of it once it is drawn: without the numbers if they are not there by then.
        port1.onmessage = () => {
          if (seen.exact) return;
          seen.frames += 1;
          requestAnimationFrame(() => port2.postMessage(null));
        };
        requestAnimationFrame(() => port2.postMessage(null));
      },
      { capture: true, once: true },
    );
    const cells = document.querySelectorAll("#result tbody:last-of-type td");
    const observer = new MutationObserver((changes) => {
      began = (window as unknown as { began: number }).began;
      for (const { target } of changes) {
        const cell = (target instanceof Element ? target : target.parentElement)?.closest("td");
        if (cell === cells[1]) seen.exact ||= performance.now() - began;
        if (cell === cells[3]) seen.simulated ||= performance.now() - began;
      }
    });
    const result = document.querySelector("#result");
    if (result) observer.observe(result, { subtree: true, characterData: true, childList: true });
  });
}
