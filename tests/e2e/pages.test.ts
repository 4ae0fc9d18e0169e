import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_ID } from "@/prisma/example";
import { makeAwkward } from "./awkward";
import { ORIGIN, openBrowser } from "./browser";
import { drawAll } from "./draw-all";
import { faultsOf } from "./faults";
import { clientOf } from "./requests-to";

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

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

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
    expect(await violations(page, ["color-contrast"]), "in the dark").toEqual([]);
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

describe("the keyboard", () => {
  const visit = async (address: string) => {
    const page = await browser.newPage();
    await page.goto(ORIGIN + address, { waitUntil: "networkidle" });
    const focus = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    return { page, focus };
  };

  it("reaches the content first", async () => {
    const { page, focus } = await visit("/assessments");
    await page.keyboard.press("Tab");
    await expect.poll(focus).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.close();
  });

  it("renames, freezes and deletes a scenario, and never loses its place", async () => {
    const copy = await client.made("POST", `/api/assessments/${EXAMPLE_ID}/copy`, { title: "By keyboard" });
    const { page, focus } = await visit(`/assessments/${copy.id}`);
    const enter = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").waitFor();
    };
    await enter("Rename Diplomacy first");
    await page.getByRole("dialog").getByLabel("Title").fill("");
    await page.keyboard.press("Enter");
    await page.getByText("Enter a title").waitFor();
    await page.keyboard.type("Talks first");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Rename Talks first" }).waitFor();
    await expect.poll(focus).toBe("Rename Talks first");

    await enter("Freeze Talks first");
    await page.keyboard.press("Escape");
    await expect.poll(focus).toBe("Freeze Talks first");
    await enter("Freeze Talks first");
    await page.getByRole("button", { name: "Freeze for good" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText(/^Frozen \d/).waitFor();
    await expect.poll(focus).toBe("“Talks first” is frozen.");
    expect(await page.getByRole("button", { name: "Rename Talks first" }).count()).toBe(0);

    await enter("Delete Talks first");
    await page.getByRole("button", { name: "Move to the bin" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Talks first", exact: true }).waitFor({ state: "detached" });
    await expect.poll(focus).toBe("“Talks first” is in the bin.");
    await page.close();
  });

  it("says in the dialog that somebody else changed the scenario meanwhile", async () => {
    const copy = await client.made("POST", `/api/assessments/${EXAMPLE_ID}/copy`, { title: "Two people" });
    const { page } = await visit(`/assessments/${copy.id}`);
    const href = await page.getByRole("link", { name: "As written", exact: true }).getAttribute("href");
    await client.made("PATCH", `/api${href}`, { version: 1, title: "Theirs", notes: "" });
    await page.getByRole("button", { name: "Rename As written" }).click();
    await page.getByRole("dialog").getByLabel("Title").fill("Mine");
    await page.keyboard.press("Enter");
    await page
      .getByRole("dialog")
      .getByText(/changed elsewhere/)
      .waitFor();
    expect(await page.getByRole("dialog").getByLabel("Title").inputValue()).toBe("Mine");
    await page.close();
  });
});

describe("the bin and the example", () => {
  it("give back what was thrown away, and erase it only after asking", async () => {
    const copy = await client.made("POST", `/api/assessments/${EXAMPLE_ID}/copy`, { title: "To and fro" });
    const page = await browser.newPage();
    await page.goto(`${ORIGIN}/assessments/${copy.id}`, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByRole("dialog").getByLabel("Title").fill("another title");
    await page.getByRole("button", { name: "Move to the bin" }).click();
    await page.getByText("Enter the title as it stands above").waitFor();
    await page.getByRole("dialog").getByLabel("Title").fill("to and  FRO");
    await page.getByRole("button", { name: "Move to the bin" }).click();
    await page.waitForURL(`${ORIGIN}/assessments`);
    expect((await fetch(`${ORIGIN}/assessments/${copy.id}`)).status).toBe(404);

    await page.goto(`${ORIGIN}/bin`, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Restore To and fro" }).click();
    await page.getByText("“To and fro” is restored.").waitFor();
    expect((await fetch(`${ORIGIN}/assessments/${copy.id}`)).status).toBe(200);

    await client.made("DELETE", `/api/assessments/${copy.id}`, { version: 1 });
    await page.reload({ waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Erase To and fro" }).click();
    await page.getByRole("button", { name: "Erase for good" }).click();
    await page.getByText("“To and fro” is erased.").waitFor();
    expect((await client.ask("POST", `/api/bin/assessments/${copy.id}`)).status).toBe(404);
    await page.close();
  });

  it("the example goes in one click and comes back in one", async () => {
    const page = await browser.newPage();
    await page.goto(`${ORIGIN}/assessments?q=illustrative`, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Remove the example" }).click();
    await page.getByText("The worked example is removed.").waitFor();
    await page.getByRole("button", { name: "Bring back the example" }).click();
    await page.waitForURL(ORIGIN + at.example);
    await page.close();
  });
});

it("two scenarios are chosen and compared without scripts", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(ORIGIN + at.example);
  await page.getByRole("checkbox", { name: "Compare As written" }).check();
  await page.getByRole("checkbox", { name: "Compare Transparency withdrawn" }).check();
  await page.getByRole("button", { name: "Compare chosen scenarios" }).click();
  const head = page.getByRole("region", { name: "Results side by side, table" }).getByRole("columnheader");
  await head.first().waitFor();
  expect(await head.allInnerTexts()).toEqual(["Measure", "As written\nbaseline", "Transparency withdrawn"]);
  await context.close();
});
