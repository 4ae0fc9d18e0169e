import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATA } from "@/app/ui/colours";
import { EXAMPLE_ID } from "@/prisma/example";
import { ORIGIN, openBrowser } from "./browser";
import { drawAll } from "./draw-all";
import { faultsOf } from "./faults";
import { dotsOf, unlike } from "./pixels";
import { clientOf } from "./requests-to";
import { shiftsOf } from "./shifts";

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** A window in which nothing is below the fold, where no shift would be seen. */
const WHOLE_PAGE = 6000;

let browser: Browser;
let folder = "";
let address = "";
const faults: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  await clientOf(ORIGIN).made("POST", "/api/example");
  const html = await (await fetch(`${ORIGIN}/assessments/${EXAMPLE_ID}`)).text();
  address = `/assessments/${EXAMPLE_ID}/scenarios/${/scenarios\/([0-9a-f-]{36})"/.exec(html)?.[1]}`;
  folder = await mkdtemp(join(tmpdir(), "counterweight-figures-"));
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** The results of the example's first scenario, in a window of its own. */
async function results(options: BrowserContextOptions = { viewport: WIDE }): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  const found = faultsOf(page, ORIGIN);
  page.on("close", () => faults.push(...found));
  await page.goto(ORIGIN + address);
  return page;
}

const figure = (page: Page, title: RegExp) =>
  page
    .getByRole("region")
    .filter({ has: page.getByRole("heading", { name: title }) })
    .last();
const RESIDUAL = /carries the largest part of what remains/;
const SHARES = /carries the most/;

async function openDownload(page: Page, title = RESIDUAL): Promise<void> {
  await figure(page, title)
    .getByRole("button", { name: /^Download/ })
    .click();
  await page.getByRole("dialog").getByRole("img").waitFor();
}

async function download(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("dialog")
      .getByRole("button", { name: button, exact: typeof button === "string" })
      .click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function svgOf(
  options: BrowserContextOptions,
  title = RESIDUAL,
  prepare?: (page: Page) => Promise<unknown>,
) {
  const page = await results(options);
  await prepare?.(page);
  await openDownload(page, title);
  const { bytes } = await download(page, "SVG");
  await page.context().close();
  return bytes.toString("utf8");
}

describe("the same picture, byte for byte,", () => {
  let reference = "";
  beforeAll(async () => {
    reference = await svgOf({ viewport: WIDE, colorScheme: "light" });
  });

  it("is made a second time", async () => {
    expect(await svgOf({ viewport: WIDE, colorScheme: "light" })).toBe(reference);
  });

  it("leaves a phone in the dark theme, at its density", async () => {
    expect(await svgOf({ viewport: PHONE, colorScheme: "dark", deviceScaleFactor: 3 })).toBe(reference);
  });

  it("leaves a page whose colours the system chose", async () => {
    expect(await svgOf({ viewport: WIDE, forcedColors: "active", colorScheme: "dark" })).toBe(reference);
  });

  it("leaves a page that shows the table", async () => {
    const showTable = (page: Page) => figure(page, RESIDUAL).getByRole("tab", { name: "Table" }).click();
    expect(await svgOf({ viewport: WIDE }, RESIDUAL, showTable)).toBe(reference);
  });
});

describe("a picture stands alone", () => {
  let svg = "";
  beforeAll(async () => {
    svg = await svgOf({ viewport: WIDE, colorScheme: "dark" }, SHARES);
  });

  it("asks nothing of anybody: no address, no script, no style of the page", () => {
    const bare = svg.replace(/base64,[^)]*/g, "");
    expect(
      bare.match(/https?:[^"]*/g)?.filter((address) => address !== "http://www.w3.org/2000/svg") ?? [],
    ).toEqual([]);
    expect(bare).not.toMatch(/var\(|oklch|currentcolor|class=|<script|foreignObject|data-/i);
  });

  it("has every colour of the light palette as sRGB hex, and the patterns that go with them", () => {
    for (const name of ["data-1", "data-2", "data-3"] as const) expect(svg).toContain(DATA[name].light);
    expect(svg).not.toContain(DATA["data-1"].dark);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(4);
    for (const reference of references) expect(ids).toContain(reference);
  });

  it("opened as a file, looks as its PNG does, in its own font", async () => {
    const page = await results();
    await openDownload(page, SHARES);
    const { bytes: png } = await download(page, /^PNG 1×/);
    await page.context().close();

    const path = join(folder, "shares.svg");
    writeFileSync(path, svg);
    const viewer = await browser.newPage({ viewport: { width: 960, height: 540 } });
    await viewer.goto(pathToFileURL(path).href);
    const fonts = await viewer.evaluate(() =>
      document.fonts.ready.then((set) => [...set].map(({ status }) => status)),
    );
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts).not.toContain("error");
    const shown = await viewer.screenshot();
    expect(await unlike(browser, shown, png)).toBeLessThan(0.002);

    // The comparison can fail: without its font the same file is another picture.
    writeFileSync(
      path,
      svg.replace(/<style>.*<\/style>/s, "").replace(/font-family="[^"]*"/, 'font-family="serif"'),
    );
    await viewer.goto(pathToFileURL(path).href);
    expect(await unlike(browser, await viewer.screenshot(), png)).toBeGreaterThan(0.005);
    await viewer.close();
  });
});

describe("the dialog", () => {
  let page: Page;
  beforeAll(async () => {
    page = await results({ viewport: PHONE, colorScheme: "dark" });
  });
  afterAll(() => page.context().close());

  it("makes a PNG at each density, white or transparent", async () => {
    await openDownload(page);
    for (const density of [1, 2, 4]) {
      const { bytes } = await download(page, new RegExp(`^PNG ${density}×`));
      const { width, height, corner } = await dotsOf(browser, bytes);
      expect([width, height]).toEqual([960 * density, 540 * density]);
      expect(corner).toEqual([255, 255, 255, 255]);
    }
    await page.getByRole("checkbox", { name: "Transparent background" }).check();
    // The preview is drawn anew, and the file with it.
    await expect
      .poll(async () => (await dotsOf(browser, (await download(page, /^PNG 1×/)).bytes)).corner[3])
      .toBe(0);
  });

  it("leaves the title out if asked", async () => {
    await page.getByRole("checkbox", { name: "With title" }).uncheck();
    const texts = async () =>
      /<text.*(?=<metadata)/s.exec((await download(page, "SVG")).bytes.toString("utf8"))?.[0] ?? "";
    await expect.poll(texts).not.toMatch(RESIDUAL);
    expect(await texts()).toContain("Residual: what remains");
    expect(await texts()).toContain("Invented for illustration. Source:");
  });

  it("makes a CSV that Excel reads, and a plain one", async () => {
    const plain = await download(page, "CSV");
    const forExcel = await download(page, "CSV for Excel");
    expect(plain.name).toMatch(/_inherent-residual_as-written_2026-11-23\.csv$/);
    expect(forExcel.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(forExcel.bytes.subarray(3)).toEqual(plain.bytes);
  });

  it("says which file was made, closes with Escape, and gives the focus back", async () => {
    const status = page.getByRole("dialog").getByRole("status").last();
    await expect.poll(() => status.textContent()).toMatch(/\.csv is in your downloads\.$/);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Download/);
  });

  it("leaves nothing behind in the page", async () => {
    expect(await page.locator("body > div[inert], body > a[download]").count()).toBe(0);
  });
});

describe("a figure in the page", () => {
  it.each([WIDE, PHONE])("takes its place without moving anything, $width wide", async (viewport) => {
    // Text moves when its font comes; without fonts, what moves is moved by the figures.
    const context = await browser.newContext({ viewport: { ...viewport, height: WHOLE_PAGE } });
    await context.route("**/*.woff2", (route) => route.abort());
    const page = await context.newPage();
    await page.goto(ORIGIN + address);
    await page.locator("[data-mark]").first().waitFor();
    await page.waitForTimeout(300);
    expect(await shiftsOf(page)).toEqual([]);
    await context.close();
  });

  it("is read with the arrow keys, and the row that is read is marked", async () => {
    const page = await results();
    await page.locator("[data-mark]").first().waitFor();
    const drawing = figure(page, RESIDUAL).getByRole("img", { name: RESIDUAL });
    await drawing.focus();
    await page.keyboard.press("End");
    const said = figure(page, RESIDUAL).locator("[aria-live=polite]");
    await expect.poll(() => said.textContent()).toMatch(/\(3 of 3\)$/);
    expect(await drawing.locator("[data-active]").count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => said.textContent()).toBe("");
    await page.context().close();
  });

  it("is its table where no script runs, without buttons that do nothing", async () => {
    const page = await results({ viewport: PHONE, javaScriptEnabled: false });
    expect(await figure(page, RESIDUAL).getByRole("table").isVisible()).toBe(true);
    expect(await figure(page, RESIDUAL).getByRole("button").count()).toBe(0);
    expect(await figure(page, RESIDUAL).getByRole("tab").count()).toBe(0);
    await page.context().close();
  });

  it("never makes a phone scroll sideways, as drawing or as table", async () => {
    const page = await results({ viewport: { width: 320, height: 700 } });
    await drawAll(page);
    await page.locator("[data-mark]").first().waitFor();
    const excess = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await excess()).toBe(0);
    for (const tab of await page.getByRole("tab", { name: "Table" }).all()) await tab.click();
    expect(await excess()).toBe(0);
    await page.context().close();
  });

  it("brings its charts' code after the page, and no schemas with it", async () => {
    const page = await results();
    const html = await (await page.request.get(page.url())).text();
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => address ?? "");
    expect(scripts.length).toBeGreaterThan(3);
    for (const address of scripts) {
      const code = await (await page.request.get(new URL(address, ORIGIN).href)).text();
      expect(code.includes("recharts-wrapper"), address).toBe(false);
      // Nothing is entered on this page: what proves input is as heavy as all else of it, and stays away too.
      expect(code.includes("._zod."), address).toBe(false);
    }
    await page.context().close();
  });
});

it("nothing went wrong on the way", () => expect(faults).toEqual([]));
