import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_ID } from "@/prisma/example";
import { ORIGIN, openBrowser } from "./browser";
import { drawAll } from "./draw-all";
import { faultsOf } from "./faults";
import { clientOf } from "./requests-to";

let browser: Browser;
let address = "";

beforeAll(async () => {
  browser = await openBrowser();
  await clientOf(ORIGIN).made("POST", "/api/example");
  const html = await (await fetch(`${ORIGIN}/assessments/${EXAMPLE_ID}`)).text();
  address = `/assessments/${EXAMPLE_ID}/scenarios/${/scenarios\/([0-9a-f-]{36})"/.exec(html)?.[1]}`;
});

afterAll(() => browser.close());

/** The results of the example's first scenario, where little of the page is in view. */
async function results(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 500 } });
  await page.goto(ORIGIN + address);
  return page;
}

const residual = (page: Page) =>
  page
    .getByRole("region")
    .filter({ has: page.getByRole("heading", { name: /carries the largest part of what remains/ }) })
    .last();

describe("what a figure is made of", () => {
  it("opens beside it: numbers, judgements in words, formulas and JSON, by keyboard", async () => {
    const page = await results();
    const faults = faultsOf(page, ORIGIN);
    const opener = residual(page).getByRole("button", { name: /^Inspect/ });
    await opener.press("Enter");
    const drawer = page.getByRole("dialog", { name: /^Inspect/ });
    await drawer.getByRole("cell").first().waitFor();
    await drawer.getByRole("tab", { name: "Numbers" }).focus();
    await page.keyboard.press("ArrowRight");
    await drawer.getByText("severity:").first().waitFor();
    expect(await drawer.getByText(/^likelihood:/).count()).toBeGreaterThanOrEqual(3);
    await page.keyboard.press("ArrowRight");
    const formula = drawer.getByRole("link", { name: "Inherent harm" });
    const anchor = (await formula.getAttribute("href")) ?? "";
    expect(await (await fetch(ORIGIN + anchor)).text()).toContain(`id="${anchor.split("#")[1]}"`);
    await page.keyboard.press("End");
    const json = JSON.parse((await drawer.locator("pre").textContent()) ?? "");
    expect(json).toMatchObject({
      id: "inherent-residual",
      source: { scenarios: [{ inputsHash: expect.any(String) }] },
    });
    expect(json.rows.length).toBe(3);
    await page.keyboard.press("Escape");
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("is drawn when it comes near the view, and when the page is printed", async () => {
    const page = await results();
    const drawn = () => page.locator("main svg.recharts-surface").count();
    await page.waitForLoadState("networkidle");
    expect(await drawn()).toBe(0);
    await residual(page).scrollIntoViewIfNeeded();
    await residual(page).locator("svg.recharts-surface").waitFor();
    const before = await drawn();
    await drawAll(page);
    expect(await drawn()).toBeGreaterThan(before + 2);
    await page.close();
  });
});
