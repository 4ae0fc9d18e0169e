import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EXAMPLE_ID } from "@/prisma/example";
import { ORIGIN, openBrowser } from "./browser";
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

it("a mitigation is taken out and weakened with the keyboard, without a request, and nothing of it stays", async () => {
  const page = await browser.newPage();
  await page.goto(ORIGIN + address, { waitUntil: "networkidle" });
  const panel = page.getByRole("region", { name: "Take one out, weaken or delay it" });
  const said = async () => ((await panel.getByRole("status").textContent()) ?? "").replaceAll("\u202f", " ");
  const before = await said();
  expect(before).toMatch(/^As judged, 6\.81 hp remain/);
  const requests: string[] = [];
  // Code of figures further down may still come; what is asked about the scenario would be another address.
  page.on("request", (request) => {
    if (!request.url().startsWith(`${ORIGIN}/_next/static/`)) requests.push(request.url());
  });
  await panel.getByRole("radio", { name: "As judged" }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await said()).toMatch(
    /^Without Diplomacy, \d\.\d\d hp remain instead of 6\.81 hp, \d\.\d\d hp more/,
  );
  await page.keyboard.press("ArrowRight");
  await panel.getByRole("slider").focus();
  await page.keyboard.press("End");
  expect(await said()).toMatch(/^With Diplomacy at 100 % of its effects, still 6\.81 hp remain/);
  await page.keyboard.press("Home");
  expect(await said()).toMatch(/^With Diplomacy at 0 % of its effects, \d\.\d\d hp remain/);
  expect(requests).toEqual([]);
  await page.reload();
  expect(await said()).toBe(before);
  await page.close();
});

it("what is chosen before the panel's code has come is done to the panel", async () => {
  const page = await browser.newPage();
  const html = await (await page.request.get(ORIGIN + address)).text();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // All but the code that the page begins with waits.
  await page.route(/_next\/static\/chunks\//, async (route) => {
    if (!html.includes(new URL(route.request().url()).pathname)) await held;
    await route.continue();
  });
  await page.goto(ORIGIN + address);
  const panel = page.getByRole("region", { name: "Take one out, weaken or delay it" });
  const said = async () => ((await panel.getByRole("status").textContent()) ?? "").replaceAll("\u202f", " ");
  const tab = page.getByRole("tab", { name: "Table" }).first();
  const isAlive = async () => {
    await tab.click();
    return tab.getAttribute("aria-selected");
  };
  await expect.poll(isAlive).toBe("true");
  await panel.getByRole("radio", { name: "Take it out" }).check();
  await panel.getByRole("combobox").focus();
  expect(await said()).toMatch(/^As judged/);
  letGo();
  await expect.poll(said).toMatch(/^Without Diplomacy, \d\.\d\d hp remain/);
  expect(await panel.getByRole("combobox").evaluate((list) => list === document.activeElement)).toBe(true);
  await page.close();
});
