import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_ID } from "@/prisma/example";
import { makeAwkward } from "./awkward";
import { ORIGIN, openBrowser } from "./browser";
import { drawAll } from "./draw-all";
import { faultsOf } from "./faults";
import { clientOf } from "./requests-to";
import { violations } from "./violations";

const client = clientOf(ORIGIN);
const UNKNOWN = "01890000-0000-7000-8000-000000000000";

let browser: Browser;
const at = { example: "", awkward: "", empty: "", scenario: "", frozen: "", binned: "" };
let compared: string[] = [];
let awkwardScenarios: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  await client.made("POST", "/api/example");
  at.example = `/assessments/${EXAMPLE_ID}`;
  const html = await (await fetch(ORIGIN + at.example)).text();
  compared = [...new Set([...html.matchAll(/scenarios\/([0-9a-f-]{36})"/g)].map(([, id]) => String(id)))];
  const awkward = await makeAwkward(client);
  awkwardScenarios = awkward.scenarios;
  at.awkward = `/assessments/${awkward.id}`;
  at.empty = `/assessments/${awkward.empty}`;
  const binned = await client.made("POST", `/api/assessments/${awkward.id}/copy`, { title: "Thrown away" });
  await client.made("DELETE", `/api/assessments/${binned.id}`, { version: 1 });
  const gone = await client.made("POST", `/api/assessments/${awkward.id}/scenarios`, {
    from: awkwardScenarios[0],
    title: "Thrown away too",
    notes: "",
  });
  await client.made("DELETE", `/api/assessments/${awkward.id}/scenarios/${gone.id}`, { version: 1 });
});

afterAll(() => browser.close());

const example = (scenario: number) => `${at.example}/scenarios/${compared[scenario]}`;
const awkward = (scenario: number) => `${at.awkward}/scenarios/${awkwardScenarios[scenario]}`;

const PAGES: Record<string, () => string> = {
  "the list": () => "/assessments",
  "the list, searched": () => "/assessments?q=illustrative",
  "the list without a match": () => "/assessments?q=no+such+title",
  "a new assessment": () => "/assessments/new",
  "an assessment": () => at.example,
  "an awkward assessment": () => at.awkward,
  "an empty assessment": () => at.empty,
  "a definition": () => `${at.example}/edit`,
  "an awkward definition": () => `${at.awkward}/edit`,
  "the scoring form": () => `${example(0)}/edit`,
  "an awkward scoring form": () => `${awkward(0)}/edit`,
  results: () => example(0),
  "awkward, incomplete results": () => awkward(0),
  "frozen results": () => awkward(1),
  "a comparison": () => `${at.example}/compare?scenarios=${compared.join(",")}`,
  "an awkward comparison": () => `${at.awkward}/compare?scenarios=${awkwardScenarios.join(",")}`,
  "a comparison without a choice": () => `${at.example}/compare`,
  "a comparison of one": () => `${at.example}/compare?scenarios=${compared[1]}`,
  "what changed": () => `${at.example}/changes?from=${compared[0]}&to=${compared[1]}`,
  "what changed, awkwardly": () =>
    `${at.awkward}/changes?from=${awkwardScenarios[0]}&to=${awkwardScenarios[1]}`,
  "what changed, without a choice": () => `${at.example}/changes`,
  "a briefing": () => `${example(0)}/briefing`,
  "an awkward, incomplete briefing": () => `${awkward(0)}/briefing`,
  "an import": () => "/import",
  "a check of figures": () => "/check",
  "the bin": () => "/bin",
  frameworks: () => "/frameworks",
  "a framework": () => "/frameworks/indo-pacific-partnership",
  "the method": () => "/method",
  "a page that is not there": () => "/no/such/page",
};

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

/** What reaches beyond the page to either side, but for what only is heard, and tables that scroll in their region. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const beyond = [...document.querySelectorAll("main *")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const apart = element.closest('section[tabindex], [class*="sr-only"]') !== null;
      return !apart && width > 1 && (left < 0 || right > document.documentElement.clientWidth);
    });
    return beyond.map((element) => `${element.localName}: ${element.textContent.slice(0, 60)}`);
  });
}

describe("every page", () => {
  const titles = new Map<string, string>();
  const isMissing = (name: string) => name === "a page that is not there";

  it.each(Object.entries(PAGES))("is sound, wide and narrow, light and dark: %s", async (name, address) => {
    const context = await browser.newContext({ viewport: WIDE, colorScheme: "light" });
    const page = await context.newPage();
    const faults = faultsOf(page, ORIGIN);
    const answer = await page.goto(ORIGIN + address(), { waitUntil: "networkidle" });
    expect(answer?.status()).toBe(isMissing(name) ? 404 : 200);
    await drawAll(page);
    expect(await violations(page)).toEqual([]);
    expect(await cutOff(page), "cut off or scrolled sideways").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, { rules: ["color-contrast"] }), "in the dark").toEqual([]);
    await page.setViewportSize(NARROW);
    expect(await violations(page), "where it is narrow").toEqual([]);
    expect(await cutOff(page), "cut off or scrolled sideways").toEqual([]);
    expect(await page.locator("h1").count()).toBe(1);
    // The browser itself remarks on a page that is not there.
    expect(faults.filter((fault) => !(isMissing(name) && fault.includes("404")))).toEqual([]);
    titles.set(name, await page.title());
    await context.close();
  });

  it("has a title of its own", () => {
    for (const title of titles.values()) expect(title).toMatch(/. – Counterweight$/);
    const searches = ["the list, searched", "the list without a match"];
    const own = [...titles].filter(([name]) => !searches.includes(name)).map(([, title]) => title);
    expect(own).toEqual([...new Set(own)]);
  });
});

it("what is wrong with a page is found: the checks above can fail", async () => {
  const page = await browser.newPage({ viewport: NARROW });
  await page.goto(`${ORIGIN}/bin`);
  await page.locator("main").evaluate((main) => {
    main.insertAdjacentHTML("beforeend", '<img src="data:,"><p class="wide" style="color:#ddd">Pale</p>');
    main.querySelector<HTMLElement>(".wide")?.style.setProperty("width", "400px");
  });
  const found = (await violations(page)).map((violation) => violation.split(":")[0]);
  expect(found.toSorted()).toEqual(["color-contrast", "image-alt"]);
  expect(await violations(page, { rules: ["color-contrast"] })).toHaveLength(1);
  expect(await cutOff(page)).toEqual(["p: Pale"]);
  await page.close();
});

describe("what is not there", () => {
  it.each([
    ["an assessment", () => `/assessments/${UNKNOWN}`],
    ["an id that is none", () => "/assessments/x"],
    ["its definition", () => `/assessments/${UNKNOWN}/edit`],
    ["its comparison", () => `/assessments/${UNKNOWN}/compare`],
    ["a scenario", () => `${at.example}/scenarios/${UNKNOWN}`],
    ["a scenario of another assessment", () => `${at.example}/scenarios/${awkwardScenarios[0]}`],
    ["its scoring form", () => `${at.example}/scenarios/${awkwardScenarios[0]}/edit`],
    ["a framework", () => "/frameworks/none"],
    ["what every object has", () => "/frameworks/constructor"],
  ])("is 404: %s", async (_, address) => {
    const answer = await fetch(ORIGIN + address());
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Nothing is here");
  });
});
