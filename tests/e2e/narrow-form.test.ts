import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ORIGIN, openBrowser } from "./browser";

let browser: Browser;
let form = "";

beforeAll(async () => {
  browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`${ORIGIN}/assessments/00000000-0000-7000-8000-000000000001`);
  form = (await page.locator("a[href*='/scenarios/'][href$='/edit']").first().getAttribute("href")) ?? "";
  await page.close();
});

afterAll(() => browser.close());

it.each([
  ["320 px wide", { width: 320, height: 640 }],
  // 1280 by 1024 at 400 % is this many CSS pixels.
  ["at 400 % zoom", { width: 320, height: 256 }],
])("%s the form scrolls nowhere sideways and hides no field that has the focus", async (_name, viewport) => {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(ORIGIN + form);
  await page.getByRole("row", { name: /^16\.1 / }).waitFor();
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  for (const id of ["risks.escalation.rationale", "mitigations.norms.delivery", "impacts.capacity.change"]) {
    const field = page.locator(`[id="${id}"]`);
    await field.focus();
    const box = await field.boundingBox();
    expect(box && box.y + box.height > 0 && box.y < viewport.height).toBe(true);
  }
  expect(await overflow()).toBe(0);
  await context.close();
});
