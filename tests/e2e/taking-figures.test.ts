import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { unzipSync } from "fflate";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readProofFile } from "@/lib/proof/read-proof-file";
import { EXAMPLE_ID } from "@/prisma/example";
import { ORIGIN, openBrowser } from "./browser";
import { faultsOf } from "./faults";
import { unlike } from "./pixels";
import { clientOf } from "./requests-to";
import { violations } from "./violations";

// Figures that are taken along, and come back: what they say of themselves, and whether it still holds.

const client = clientOf(ORIGIN);
const faults: string[] = [];
let browser: Browser;
let context: BrowserContext;
let page: Page;
let copy = { id: "", scenario: "" };

beforeAll(async () => {
  browser = await openBrowser();
  await client.made("POST", "/api/example");
  // A copy of its own, since a judgement is changed on the way.
  const { id } = await client.made("POST", `/api/assessments/${EXAMPLE_ID}/copy`, { title: "Taken along" });
  const html = await (await fetch(`${ORIGIN}/assessments/${id}`)).text();
  copy = { id: String(id), scenario: /scenarios\/([0-9a-f-]{36})"/.exec(html)?.[1] ?? "" };
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: ORIGIN });
  page = await context.newPage();
  const found = faultsOf(page, ORIGIN);
  page.on("close", () => faults.push(...found));
});

afterAll(async () => {
  await browser.close();
});

const results = () => `/assessments/${copy.id}/scenarios/${copy.scenario}`;
const dialog = () => page.getByRole("dialog");
const tick = (name: string, to = true) => dialog().getByRole("checkbox", { name }).setChecked(to);

async function saved(button: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog()
      .getByRole("button", { name: button, exact: typeof button === "string" })
      .click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Opens the dialog of a figure that is there from the start, and waits for its picture. */
async function openDialog(): Promise<void> {
  await page.goto(ORIGIN + results());
  await page
    .locator("#figure-inherent-residual")
    .getByRole("button", { name: /^Download/ })
    .click();
  await dialog().getByRole("img").waitFor();
}

async function check(file: { name: string; bytes: Buffer }): Promise<string> {
  await page.goto(`${ORIGIN}/check`);
  await page.getByLabel("Choose a file, or drop one here").setInputFiles({
    name: file.name,
    mimeType: "application/octet-stream",
    buffer: file.bytes,
  });
  await page.locator("h2#verdict").waitFor();
  return (await page.locator("[role=status]").allTextContents()).join(" ");
}

describe("all figures of a page", () => {
  let files: Record<string, Uint8Array> = {};
  const zip = async () => {
    await page.goto(ORIGIN + results());
    await page.getByRole("button", { name: "Download all figures" }).click();
    await tick("SVG");
    await tick("CSV for Excel");
    return saved("Make the ZIP");
  };

  it("come as one archive, the simulated ones and those out of view included, the same bytes each time", async () => {
    const { name, bytes } = await zip();
    expect(name).toBe("taken-along_figures_as-written_2026-11-23.zip");
    files = unzipSync(bytes);
    const charts = Object.keys(files).map((file) => file.split("_")[1]);
    for (const chart of ["inherent-residual", "exceedance", "sobol", "evidence-grid"])
      expect(charts.filter((one) => one === chart)).toHaveLength(3);
    const again = unzipSync((await zip()).bytes);
    for (const [file, content] of Object.entries(files))
      expect(Buffer.compare(content, again[file] ?? new Uint8Array()), file).toBe(0);
  });

  it("can be called off while they are drawn", async () => {
    await page.goto(ORIGIN + results());
    await page.getByRole("button", { name: "Download all figures" }).click();
    await dialog().getByRole("button", { name: "Make the ZIP" }).click();
    await dialog().getByRole("button", { name: "Cancel" }).click();
    await dialog().getByText("Cancelled: no file was made.").waitFor();
  });

  it("each say what they were computed from, as PNG and as SVG", () => {
    const pictures = Object.entries(files).filter(([name]) => !name.endsWith(".csv"));
    expect(pictures.length).toBeGreaterThan(20);
    for (const [name, bytes] of pictures) {
      const read = readProofFile(bytes);
      if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.issues)}`);
      expect(read.value).toMatchObject({ assessment: { id: copy.id }, scenarios: [{ id: copy.scenario }] });
      expect(name).toContain(`_${read.value.figure.id}_`);
    }
  });

  it("are the same pictures to another program", async () => {
    const font = createRequire(import.meta.url).resolve("next/dist/compiled/@vercel/og/Geist-Regular.ttf");
    if (!existsSync(font)) throw new Error("Next's own copy of the font has moved: name its place here");
    const pictures = Object.entries(files).filter(([name]) => name.endsWith(".svg"));
    const viewer = await browser.newPage();
    for (const [name, bytes] of pictures) {
      // That program is given one weight of the font and knows no digits of one width: so is the browser.
      const svg = Buffer.from(bytes)
        .toString("utf8")
        .replace(/ font-weight="\d+"/g, "")
        .replace("text{font-variant-numeric:tabular-nums}", "");
      const resvg = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [font] } });
      const drawn = Buffer.from(resvg.render().asPng());
      await viewer.setViewportSize({ width: resvg.width, height: resvg.height });
      await viewer.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`);
      await viewer.evaluate(() => document.fonts.ready);
      // Letters and slanted lines are smoothed otherwise: half a per cent of the dots where there are most of both.
      const shown = await viewer.screenshot();
      expect(await unlike(browser, drawn, shown), name).toBeLessThan(0.01);
      if (name !== pictures[0]?.[0]) continue;
      // The comparison can fail: without its words the same file is another picture.
      const silent = new Resvg(svg.replace(/<text.*?<\/text>/gs, ""));
      expect(await unlike(browser, Buffer.from(silent.render().asPng()), shown)).toBeGreaterThan(0.01);
    }
    await viewer.close();
  });
});

describe("a figure that comes back", () => {
  let png: Awaited<ReturnType<typeof saved>>;

  it("is found, computed again, and leads to where it came from", async () => {
    await openDialog();
    png = await saved(/^PNG 1×/);
    expect(await check(png)).toMatch(/It still holds.*every one is the same/s);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: "Open the figure in its assessment" }).click();
    await page.waitForURL(`**${results()}#figure-inherent-residual`);
  });

  it("is taken to its check from the list on which it is dropped", async () => {
    await page.goto(`${ORIGIN}/assessments`);
    await page.waitForLoadState("networkidle");
    const transfer = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], "dropped.png", { type: "image/png" }));
      return data;
    }, png.bytes.toString("base64"));
    await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
    await page.getByText(/^Drop a figure/).waitFor();
    await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
    await page.getByRole("heading", { name: "It still holds" }).waitFor();
  });

  it("no longer holds once a judgement is another, and says which numbers are", async () => {
    const address = `/api${results()}`;
    // The handler's own answer, which the schema proved.
    const opened = (await (await fetch(ORIGIN + address)).json()).value;
    const [key] = Object.keys(opened.inputs.risks);
    opened.inputs.risks[key ?? ""].likelihood = { kind: "point", value: 0.99 };
    await client.made("PUT", address, { version: opened.version, inputs: opened.inputs });
    expect(await check(png)).toMatch(/It no longer holds.*version 1 then, 2 now/s);
    expect(await page.getByRole("heading", { name: "What is another now" }).isVisible()).toBe(true);
    expect(await page.getByRole("row").count()).toBeGreaterThan(3);
  });

  it("that is no figure is refused in a sentence, and leaves nothing", async () => {
    await page.goto(`${ORIGIN}/check`);
    const place = page.getByLabel("Choose a file, or drop one here");
    await place.setInputFiles({ name: "a.png", mimeType: "image/png", buffer: png.bytes.subarray(0, 900) });
    await page.getByText("This PNG is cut off: its end is missing").waitFor();
    expect(await page.locator("h2").count()).toBe(0);
  });
});

describe("a figure without its proof", () => {
  it("tells nobody where it comes from, in picture, numbers and name", async () => {
    await openDialog();
    await tick("Without proof");
    await expect.poll(async () => (await saved("SVG")).bytes.includes("metadata")).toBe(false);
    for (const button of ["SVG", /^SVG to edit/, "CSV", /^PNG 1×/]) {
      const { name, bytes } = await saved(button);
      expect(name).toMatch(/^figure_inherent-residual_2026-11-23\.\w+$/);
      expect(bytes.toString("latin1")).not.toMatch(
        new RegExp(`${copy.id}|${copy.scenario}|Taken along|As written|iTXt|[0-9a-f]{64}|ICD|1\\.1\\.0`),
      );
    }
    expect((await saved("SVG")).bytes.toString("utf8")).toContain(
      "Invented for illustration. As of 23 Nov 2026.",
    );
  });

  it("is copied as picture, as table, and as the address that comes back to it", async () => {
    await dialog().getByRole("button", { name: "Copy picture" }).click();
    await dialog().getByText("Copied", { exact: true }).waitFor();
    const types = () => page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
    expect(await types()).toEqual(["image/png"]);
    await dialog().getByRole("button", { name: "Copy link" }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${ORIGIN}${results()}#figure-inherent-residual`);
  });
});

it("nothing went wrong on the way", async () => {
  await context.close();
  expect(faults).toEqual([]);
});
