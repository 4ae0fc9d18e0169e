import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EXAMPLE_ID } from "@/prisma/example";
import { ORIGIN, openBrowser } from "./browser";
import { faultsOf } from "./faults";
import { clientOf } from "./requests-to";
import { violations } from "./violations";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let results = "";

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  const { made } = clientOf(ORIGIN);
  await made("POST", "/api/example");
  const { id } = await made("POST", `/api/assessments/${EXAMPLE_ID}/copy`, { title: "Influences" });
  const html = await (await fetch(`${ORIGIN}/assessments/${id}`)).text();
  results = `${ORIGIN}/assessments/${id}/scenarios/${/scenarios\/([0-9a-f-]{36})"/.exec(html)?.[1]}`;
});

afterAll(() => browser.close());

it("an influence is chosen on a phone by keyboard, saved, and read in the matrix without one", async () => {
  const faults = faultsOf(page, ORIGIN);
  await page.goto(`${results}/edit`, { waitUntil: "networkidle" });
  const strength = page.locator('[id="influences.awareness.deterrence.strength"]');
  await strength.focus();
  await page.keyboard.press("End");
  expect(await strength.inputValue()).toBe("strongly dampens");
  await page.keyboard.press("Tab");
  await page.keyboard.type("What is seen is known to be seen.");
  await page.keyboard.press("Control+S");
  await page.getByText(/^Saved \d/).waitFor();
  expect(await violations(page, { within: "#influences" })).toEqual([]);

  await page.goto(results);
  const figure = page
    .getByRole("region")
    .filter({ has: page.getByRole("heading", { name: /strongly dampens Deterrence of aggression/ }) })
    .last();
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('[data-mark="dampens"]').first().waitFor();
  expect(await figure.locator('[data-mark="dampens"]').count()).toBe(3);
  await figure.locator('[role="img"]').focus();
  await page.keyboard.press("End");
  await figure.getByText(/Situational awareness.*strongly dampens.*\(3 of 3\)/).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await violations(page, { within: 'section[aria-labelledby="beside-harm"]' })).toEqual([]);
  expect(faults).toEqual([]);
});
