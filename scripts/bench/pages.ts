import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumPath, NO_CHROMIUM } from "../chromium.mjs";
import { startProgram } from "../program";
import { medianOf } from "./clock";
import { quietBrowser } from "./quiet-browser";

// `npm run bench:pages`: what a page of results weighs and how soon it can be read, in a real browser, against the
// emptiest page of the same build. What docs/benchmarks.md describes.

const FOLDER = new URL("contenders/", import.meta.url);
const VISITS = 9;
const ASSESSMENT = "/assessments/00000000-0000-7000-8000-000000000001";
const EMPTY = "/no/such/page";

/** All of it is found by then, and the page is at rest. */
const WAIT_MS = 4000;
const FIRST_PAINT = 'performance.getEntriesByName("first-contentful-paint")[0].startTime';
// It stands in the page before all else. What it waits for is painted with the frame that comes next; what is queued in that
// frame runs after it.
const WATCH = `
  const seen = { painted: 0, simulated: 0, shift: 0 };
  const asked = new Set();
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  new MutationObserver(() => {
    for (const [what, where] of [
      ["painted", "[aria-label='Findings'] > p"],
      ["simulated", "[data-simulated]:not(:empty)"],
    ]) {
      if (asked.has(what) || !document.querySelector(where)) continue;
      asked.add(what);
      requestAnimationFrame(() => setTimeout(() => (seen[what] = performance.now())));
    }
  }).observe(document, { subtree: true, childList: true });
`;

const executablePath = chromiumPath();
if (!executablePath) throw new Error(`The measurement needs a browser; there is ${NO_CHROMIUM}`);
const folder = mkdtempSync(join(tmpdir(), "counterweight-bench-"));
const program = await startProgram({ DATABASE_URL: `file:${join(folder, "bench.db")}` });
try {
  const html = await (await fetch(program.origin + ASSESSMENT)).text();
  const scenarios = [...new Set([...html.matchAll(/scenarios\/([0-9a-f-]{36})"/g)].map(([, id]) => id))];
  const results = `${ASSESSMENT}/scenarios/${scenarios[0]}`;
  await weigh(results);
  await visit(executablePath, results);
  for (const address of [results, `${ASSESSMENT}/compare?scenarios=${scenarios.join(",")}`])
    judge(executablePath, address);
} finally {
  await program.stop();
  rmSync(folder, { recursive: true });
}

/** The scripts that come with a page's HTML, compressed as they are sent. */
async function weigh(address: string): Promise<void> {
  const [page, empty] = [await scriptBytes(address), await scriptBytes(EMPTY)];
  console.log(
    `first-load JS   ${(page / 1000).toFixed(1)} kB, empty page ${(empty / 1000).toFixed(1)} kB: ${(page / empty).toFixed(2)} ×   goal ≤ 1.10 ×`,
  );
}

async function scriptBytes(address: string): Promise<number> {
  const html = await (await fetch(program.origin + address)).text();
  const scripts = new Set(
    [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source ?? ""),
  );
  const sizes = await Promise.all([...scripts].map((source) => sentBytes(new URL(source, program.origin))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The length of an answer as it is sent: fetch would unpack it. */
async function sentBytes(address: URL): Promise<number> {
  const [answer] = await once(get(address, { headers: { "accept-encoding": "gzip" } }), "response");
  let bytes = 0;
  for await (const chunk of answer) bytes += chunk.length;
  return bytes;
}

async function visit(executablePath: string, address: string): Promise<void> {
  const browser = quietBrowser(executablePath);
  const taken = { empty: [] as number[], painted: [] as number[], simulated: [] as number[], shift: 0 };
  try {
    for (let round = 0; round <= VISITS; round++) {
      const seen = await browser.visit<Seen>(program.origin + address, {
        before: WATCH,
        after: "seen",
        ms: WAIT_MS,
      });
      const empty = await browser.visit<number>(program.origin + EMPTY, { after: FIRST_PAINT, ms: WAIT_MS });
      if (!seen.simulated) throw new Error("The numbers did not come");
      // The first visits wake the server.
      if (round === 0) continue;
      taken.empty.push(empty);
      taken.painted.push(seen.painted);
      taken.simulated.push(seen.simulated - seen.painted);
      taken.shift = Math.max(taken.shift, seen.shift);
    }
  } finally {
    await browser.close();
  }
  const [empty, painted, simulated] = [taken.empty, taken.painted, taken.simulated].map(medianOf);
  const against = (ms = 0) => `${ms.toFixed(0)} ms, ${(ms / (empty || 1)).toFixed(2)} × an empty page`;
  console.log(`empty page painted  median ${empty?.toFixed(0)} ms`);
  console.log(`headline painted  median ${against(painted)}   goal ≤ 1000 ms`);
  console.log(`100,000 draws, after that  median ${against(simulated)}   goal ≤ 150 ms`);
  console.log(`layout shift  at most ${taken.shift.toFixed(4)}   goal 0`);
}

/** When the headline was painted and when its simulated numbers were, both from the start of the visit. */
type Seen = { painted: number; simulated: number; shift: number };

/** Lighthouse on one page, as a desktop sees it; installed where it is missing. */
function judge(executablePath: string, address: string): void {
  if (!existsSync(new URL("node_modules/lighthouse", FOLDER)))
    spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], {
      cwd: FOLDER,
      stdio: "inherit",
    });
  const out = join(folder, "lighthouse.json");
  const run = spawnSync(
    process.execPath,
    [
      new URL("node_modules/lighthouse/cli/index.js", FOLDER).pathname,
      program.origin + address,
      "--preset=desktop",
      "--only-categories=performance,accessibility",
      "--output=json",
      `--output-path=${out}`,
      "--quiet",
      "--no-enable-error-reporting",
      "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ],
    { env: { ...process.env, CHROME_PATH: executablePath }, stdio: ["ignore", "inherit", "inherit"] },
  );
  if (run.status !== 0) throw new Error(`Lighthouse ended with ${run.status}`);
  const { categories } = JSON.parse(readFileSync(out, "utf8"));
  const score = (name: string) => Math.round(categories[name].score * 100);
  console.log(
    `Lighthouse, ${address.includes("compare") ? "comparison" : "results"}   performance ${score("performance")} (goal ≥ 95), accessibility ${score("accessibility")} (goal 100)`,
  );
}
