import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EXAMPLE_ID } from "@/prisma/example";
import { ORIGIN, openBrowser } from "./browser";
import { clientOf } from "./requests-to";

let browser: Browser;
let results = "";

beforeAll(async () => {
  browser = await openBrowser();
  await clientOf(ORIGIN).made("POST", "/api/example");
  const overview = await textOf(`/assessments/${EXAMPLE_ID}`);
  results = `/assessments/${EXAMPLE_ID}/scenarios/${/scenarios\/([0-9a-f-]{36})"/.exec(overview)?.[1]}`;
});

afterAll(() => browser.close());

async function textOf(address: string): Promise<string> {
  return (await fetch(ORIGIN + address)).text();
}

/** The scripts that come with a page's HTML, compressed, in bytes. */
async function weight(address: string): Promise<number> {
  const html = await textOf(address);
  const scripts = new Set(
    [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, script]) => script ?? ""),
  );
  const sizes = await Promise.all([...scripts].map(async (script) => gzipSync(await textOf(script)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

it("the results come with at most a tenth more code than the emptiest page", async () => {
  const [empty, page] = [await weight("/no/such/page"), await weight(results)];
  expect(empty).toBeGreaterThan(100_000);
  expect(page).toBeGreaterThan(empty);
  expect(page / empty).toBeLessThanOrEqual(1.1);
});

it("neither the page nor what it simulates with loads a schema: nothing is entered there", async () => {
  const page = await browser.newPage();
  const loaded = new Set<string>();
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(_next\/static\/chunks|workers)\//.test(pathname)) loaded.add(pathname);
  });
  await page.goto(ORIGIN + results);
  await page.getByRole("heading", { name: /alone explains \d+.% of the variance/ }).waitFor();
  const code = await Promise.all(
    [...loaded].map(async (address) => ({ address, text: await textOf(address) })),
  );
  const names = (of: string) => code.filter(({ text }) => text.includes(of)).map(({ address }) => address);
  // The engine is in its worker, and nowhere else.
  expect(names("simulate: draws must be")).toEqual([expect.stringMatching(/^\/workers\/simulation-/)]);
  expect(names("._zod.")).toEqual([]);
  await page.close();
});

it("the first numbers of a simulation need no file but the page's own", async () => {
  const page = await browser.newPage();
  await page.route(/\/(chunks|workers)\/.*\.js$/, (route) => route.abort());
  await page.goto(ORIGIN + results);
  const numbers = page.locator("[aria-labelledby='simulated'] tbody tr");
  await numbers
    .first()
    .getByText(/^\d[\d.]+.hp$/)
    .waitFor();
  expect(await numbers.getByText("not simulated yet").filter({ visible: true }).count()).toBe(0);
  await page.close();
});

it("the worker of a simulation may load nothing, and is kept for good", async () => {
  const page = await browser.newPage();
  const worker = page.waitForResponse(/\/workers\/simulation-/);
  await page.goto(ORIGIN + results);
  expect((await worker).headers()).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  });
  await page.close();
});
