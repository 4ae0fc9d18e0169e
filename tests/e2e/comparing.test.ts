import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_ID } from "@/prisma/example";
import { contrast } from "../app/colour-vision";
import { ORIGIN, openBrowser } from "./browser";
import { drawAll } from "./draw-all";
import { faultsOf } from "./faults";
import { clientOf } from "./requests-to";
import { violations } from "./violations";

const client = clientOf(ORIGIN);
const at = `/assessments/${EXAMPLE_ID}`;
let browser: Browser;
let ids: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  await client.made("POST", "/api/example");
  const html = await (await fetch(ORIGIN + at)).text();
  ids = [...new Set([...html.matchAll(/scenarios\/([0-9a-f-]{36})"/g)].map(([, id]) => String(id)))];
});

afterAll(() => browser.close());

async function opened(address: string, width = 1280): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const faults = faultsOf(page, ORIGIN);
  await page.goto(ORIGIN + address);
  return { page, faults };
}

/** What axe holds against the page once all of it is drawn. */
async function faultsDrawn(page: Page): Promise<string[]> {
  await drawAll(page);
  return violations(page);
}

describe("two scenarios compared by address", () => {
  it.each([1280, 360])(
    "are drawn with the same chances and judged for everybody, at %i px",
    async (width) => {
      const { page, faults } = await opened(`${at}/compare?scenarios=${ids[0]},${ids[1]}`, width);
      await page.getByRole("heading", { name: /would exceed the tolerance least often/ }).waitFor();
      const differences = page.getByRole("heading", { name: /leaves less harm than .* of the draws/ });
      expect(await differences.count()).toBe(1);
      const dominance = page.getByRole("table", { name: "Dominance against the baseline" });
      expect(await dominance.getByRole("row").count()).toBe(2);
      expect(await faultsDrawn(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it("scroll in their tables, and the page never sideways, however many stand side by side", async () => {
    const { page } = await opened(`${at}/compare?scenarios=${ids.slice(0, 3).join(",")}`, 360);
    const region = page.getByRole("region", { name: "Judgements that differ, table" });
    await region.getByText("As in the baseline:").first().waitFor({ state: "attached" });
    expect(await region.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeGreaterThan(0);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    await page.context().close();
  });

  it("keep the grid behind their marks where the system chooses the colours", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ forcedColors: "active", colorScheme });
      const page = await context.newPage();
      await page.goto(`${ORIGIN}${at}/compare?scenarios=${ids[0]},${ids[1]}`);
      const grid = page.locator(".recharts-cartesian-grid line").first();
      await grid.waitFor({ state: "attached" });
      const [line, mark, ground] = await grid.evaluate((drawn) => {
        // What the colours come to, whatever notation the browser gives them in.
        const canvas = document.createElement("canvas").getContext("2d");
        if (!canvas) throw new Error("There is no canvas");
        const dot = (colour: string) => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
          return `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
        };
        return [getComputedStyle(drawn).stroke, "CanvasText", "Canvas"].map(dot);
      });
      const against = (colour: string | undefined) => contrast(String(colour), String(ground));
      expect(against(line)).toBeGreaterThan(1.1);
      expect(against(line)).toBeLessThan(2.5);
      expect(against(mark)).toBeGreaterThan(3 * against(line));
      await context.close();
    }
  });

  it("say what knowing more is worth once a unit of cost is weighed, and the address keeps it", async () => {
    const { page, faults } = await opened(`${at}/compare?scenarios=${ids[0]},${ids[1]}`, 360);
    const weight = page.getByLabel("One unit of cost weighs as much as this many harm points");
    await weight.fill("much");
    await page.getByRole("button", { name: "Weigh" }).click();
    await page.getByText(/^Enter a number from 0/).waitFor();
    await weight.fill("0,16");
    await page.getByRole("button", { name: "Weigh" }).click();
    await page.getByRole("heading", { name: /^Before choosing, knowing the .* is worth most/ }).waitFor();
    expect(new URL(page.url()).searchParams.get("rate")).toBe("0,16");
    expect(await faultsDrawn(page)).toEqual([]);
    const change = page.getByRole("link", { name: "Make baseline" });
    expect(await change.first().getAttribute("href")).toContain("rate=0%2C16");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("keep the baseline where the address puts it", async () => {
    const { page } = await opened(`${at}/compare?scenarios=${ids[1]},${ids[0]}`);
    const legend = page.getByText(/\(baseline\)$/).first();
    await legend.waitFor();
    expect(await legend.textContent()).toContain("Diplomacy first");
    await page.context().close();
  });

  it("are read by keyboard, level by level", async () => {
    const { page } = await opened(`${at}/compare?scenarios=${ids[0]},${ids[1]}`);
    const curves = page.getByRole("img", { name: /would exceed the tolerance least often/ });
    await curves.waitFor();
    await curves.focus();
    await page.keyboard.press("Home");
    const said = page.getByRole("status").filter({ hasText: "(1 of " });
    expect(await said.textContent()).toMatch(/^0: As written \d+ %; Diplomacy first \d+ %/);
    await page.keyboard.press("End");
    await page.getByRole("status").filter({ hasText: "As written" }).waitFor();
    await page.context().close();
  });
});

describe("what changed between two", () => {
  it("is a link away, with an address of its own, and the other way round", async () => {
    const { page, faults } = await opened(`${at}/compare?scenarios=${ids.join(",")}`);
    await page.getByRole("link", { name: "What changed from “As written” to “Diplomacy first”" }).click();
    await page
      .getByRole("heading", { name: /^“Diplomacy first” leaves .* less than “As written”/ })
      .waitFor();
    expect(new URL(page.url()).searchParams.get("to")).toBe(ids[1]);
    await page.getByRole("link", { name: "The other way round" }).click();
    await page
      .getByRole("heading", { name: /^“As written” leaves .* more than “Diplomacy first”/ })
      .waitFor();
    const reasons = page.getByRole("table", { name: /Judged otherwise/ }).getByRole("rowheader", {
      name: "reason",
      exact: true,
    });
    expect(await reasons.count()).toBeGreaterThan(3);
    expect(await faultsDrawn(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("lets any two be chosen", async () => {
    const { page } = await opened(`${at}/changes`);
    await page.getByLabel("From").selectOption({ label: "Diplomacy first" });
    await page.getByLabel("To", { exact: true }).selectOption({ label: "Transparency withdrawn" });
    await page.getByRole("button", { name: "Show what changed" }).click();
    await page
      .getByRole("heading", { name: /^“Transparency withdrawn” leaves .* than “Diplomacy first”/ })
      .waitFor();
    await page.context().close();
  });
});

it("two scenarios are chosen and compared without scripts", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(ORIGIN + at);
  await page.getByRole("checkbox", { name: "Compare As written" }).check();
  await page.getByRole("checkbox", { name: "Compare Transparency withdrawn" }).check();
  await page.getByRole("button", { name: "Compare chosen scenarios" }).click();
  const head = page.getByRole("region", { name: "Results side by side, table" }).getByRole("columnheader");
  await head.first().waitFor();
  expect(await head.allInnerTexts()).toEqual(["Measure", "As written\nbaseline", "Transparency withdrawn"]);
  await context.close();
});
