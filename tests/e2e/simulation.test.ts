import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EXAMPLE_ID } from "@/prisma/example";
import { ORIGIN, openBrowser } from "./browser";
import { drawAll } from "./draw-all";
import { faultsOf } from "./faults";
import { clientOf } from "./requests-to";
import { shiftsOf } from "./shifts";
import { violations } from "./violations";

/** A window in which nothing is below the fold, where no shift would be seen. */
const WHOLE_PAGE = [
  { width: 1280, height: 14000 },
  { width: 360, height: 20000 },
];

let browser: Browser;
let address = "";
const faults: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  await clientOf(ORIGIN).made("POST", "/api/example");
  const html = await (await fetch(`${ORIGIN}/assessments/${EXAMPLE_ID}`)).text();
  address = `/assessments/${EXAMPLE_ID}/scenarios/${/scenarios\/([0-9a-f-]{36})"/.exec(html)?.[1]}`;
});

afterAll(() => browser.close());

/** The results of the example's first scenario, in a window of its own. */
async function results(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const found = faultsOf(page, ORIGIN);
  page.on("close", () => faults.push(...found));
  await page.goto(ORIGIN + address);
  return page;
}

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** Until the last of what is simulated stands on the page. */
async function simulated(page: Page): Promise<void> {
  await part(page, "What would change the answer")
    .getByText(/would bring the total/)
    .waitFor();
  await drawAll(page);
  const drivers = part(page, "What would change the answer");
  await drivers.locator("[data-mark=swing]").first().waitFor();
  await drivers.getByRole("heading", { name: /alone explains \d+.% of the variance/ }).waitFor();
  await drawAll(page);
  await drivers.locator("[data-mark=explains-alone]").first().waitFor();
}

it.each(WHOLE_PAGE)(
  "the numbers appear with unit and interval, and nothing moves for them, $width wide",
  async (viewport) => {
    const page = await results({ viewport });
    await simulated(page);
    const rows = await part(page, "How it may turn out").getByRole("row").allTextContents();
    expect(rows.join("\n").replaceAll("\u202f", " ")).toMatch(
      /\(P95\).*\d\d\.\d hp.*–\d\d\.\d hp[\s\S]*above the tolerance of 10\.0 hp.*\d\d %/,
    );
    await part(page, "How it may turn out")
      .getByText(/almost all chance: 97/)
      .waitFor();
    expect(await shiftsOf(page)).toEqual([]);
    await page.context().close();
  },
);

it("the exceedance curve is read point by point with the arrow keys", async () => {
  const page = await results({ viewport: { width: 1280, height: 900 } });
  await simulated(page);
  const uncertainty = part(page, "How uncertain it is");
  const drawing = uncertainty.getByRole("img", { name: /^Harm exceeds the tolerance/ });
  await drawing.focus();
  await page.keyboard.press("Home");
  const said = uncertainty.getByRole("status").first();
  await expect.poll(() => said.textContent()).toMatch(/^Exceeded in 1 of 2: Harm 4\.\d\d hp.*\(1 of 5\)$/);
  await page.keyboard.press("End");
  await expect.poll(() => said.textContent()).toMatch(/^Exceeded in 1 of 100: .*\(5 of 5\)$/);
  expect(await drawing.locator("[data-active]").count()).toBe(1);
  await page.context().close();
});

it("the ranks under other scales are read risk by risk, and stand in both forms' panels", async () => {
  const page = await results({ viewport: { width: 1280, height: 900 } });
  await simulated(page);
  const drawing = part(page, "How uncertain it is").getByRole("img", {
    name: /^Which risk is on top depends/,
  });
  await drawing.focus();
  await page.keyboard.press("Home");
  const said = page.getByRole("status").filter({ hasText: "(1 of 3)" });
  await expect
    .poll(() => said.textContent())
    .toMatch(/^Strategic competition: ×2, relative 2; ×3\.16, relative 1;/);
  expect(await drawing.locator("[data-active]").count()).toBe(2);
  await page.context().close();
});

it.each(["light", "dark"] as const)("axe finds nothing once all is there, %s", async (colorScheme) => {
  const page = await results({ viewport: { width: 360, height: 740 }, colorScheme });
  await simulated(page);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

it("nothing went wrong on the way", () => expect(faults).toEqual([]));
