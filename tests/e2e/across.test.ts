import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EXAMPLE_ID } from "@/prisma/example";
import { ORIGIN, openBrowser } from "./browser";
import { drawAll } from "./draw-all";
import { faultsOf } from "./faults";
import { clientOf } from "./requests-to";
import { violations } from "./violations";

const TITLE = "Second edition";
const client = clientOf(ORIGIN);
const home = `/assessments/${EXAMPLE_ID}`;
let browser: Browser;
let copy = "";
let own: string[] = [];
let theirs: string[] = [];

/** A copy of the example that leaves one risk out and looks half as far ahead. */
beforeAll(async () => {
  browser = await openBrowser();
  await client.made("POST", "/api/example");
  const made = await client.made("POST", `/api/assessments/${EXAMPLE_ID}/copy`, { title: TITLE });
  copy = String(made.id);
  const definition = await definitionOf(copy);
  const risks = definition.risks.filter(({ key }: { key: string }) => key !== "competition");
  const assessment = { ...definition, risks, horizonMonths: 12 };
  await client.made("PUT", `/api/assessments/${copy}`, { version: 1, assessment });
  [own, theirs] = await Promise.all([scenariosOf(home), scenariosOf(`/assessments/${copy}`)]);
});

afterAll(async () => {
  // What other tests search and count is the example alone.
  await client.made("DELETE", `/api/assessments/${copy}`, { version: 2 });
  await browser.close();
});

async function scenariosOf(address: string): Promise<string[]> {
  const html = await (await fetch(ORIGIN + address)).text();
  return [...new Set([...html.matchAll(/scenarios\/([0-9a-f-]{36})"/g)].map(([, id]) => String(id)))];
}

const compare = (...words: string[]) => `${home}/compare?scenarios=${words.join(",")}`;

async function opened(address: string): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 900 } });
  const page = await context.newPage();
  const faults = faultsOf(page, ORIGIN);
  await page.goto(ORIGIN + address);
  return { page, faults };
}

it("scenarios of two assessments are compared by address and read by keyboard, at 360 px", async () => {
  const { page, faults } = await opened(compare(String(own[0]), `${copy}.${theirs[0]}`));
  const curves = page.getByRole("img", { name: /would exceed the tolerance least often/ });
  await curves.waitFor();
  await curves.focus();
  await page.keyboard.press("Home");
  const said = page.getByRole("status").filter({ hasText: "(1 of " });
  expect(await said.textContent()).toMatch(/^0: As written · .*; As written · Second edition \d+ %/);
  const table = page.getByRole("table", { name: "Results side by side" });
  const row = table.getByRole("row", { name: /^Strategic competition/ });
  expect((await row.getByRole("cell").allInnerTexts())[1]).toBe("not in this assessment");
  const mind = page.getByText(/looks ahead 12 months: its likelihoods are converted/);
  expect(await mind.count()).toBe(1);
  const sources = page.getByText(/of Illustrative example.* and “As written” .* of Second edition/);
  expect(await sources.count()).toBeGreaterThan(5);
  await drawAll(page);
  expect(await violations(page)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

it("a briefing and a workbook hold scenarios of two assessments, by the same address", async () => {
  const words = `scenarios=${own[0]},${copy}.${theirs[0]}`;
  const { page, faults } = await opened(`${home}/compare/briefing?${words}`);
  await page.locator("button:enabled", { hasText: "Print or save as PDF" }).waitFor();
  const article = page.getByRole("article");
  expect(await article.getByText(/looks ahead 12 months: its likelihoods are converted/).count()).toBe(1);
  const lacking = article.getByRole("row", { name: /^Strategic competition, hp/ });
  expect(await lacking.getByRole("cell").last().textContent()).toContain("not in this assessment");
  expect(await violations(page)).toEqual([]);
  const file = await fetch(
    new URL(String(await page.getByRole("link", { name: "Workbook" }).getAttribute("href")), ORIGIN),
  );
  expect(file.headers.get("content-disposition")).toContain("as-written-vs-as-written");
  expect(faults).toEqual([]);
  await page.goto(`${ORIGIN}${home}/compare/briefing?${words},x`);
  await page.getByText(/1 scenario is not there/).waitFor();
  const refused = await fetch(`${ORIGIN}${home}/compare/workbook.xlsx?${words},x`);
  expect(refused.status).toBe(404);
  expect(await refused.json()).toMatchObject({ issues: [{ path: ["scenarios"] }] });
  await page.context().close();
});

it("a scenario of another assessment is found by its title and added, without scripts", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}${home}/compare?scenarios=${own[0]}&q=second`);
  await page.getByRole("link", { name: `Add As written of ${TITLE}` }).click();
  await page.getByRole("table", { name: "Results side by side" }).waitFor();
  expect(page.url()).toContain(`scenarios=${own[0]},${copy}.${theirs[0]}&q=second`);
  await page.getByRole("link", { name: `Make baseline As written of ${TITLE}` }).click();
  await page.waitForURL(`**${compare(`${copy}.${theirs[0]}`, String(own[0]))}`);
  await context.close();
});

it("an address that names what can't be compared says what, and leads to the rest", async () => {
  const bare = await client.made("POST", "/api/assessments", {
    assessment: { ...(await definitionOf(EXAMPLE_ID)), title: "From an empty page" },
    framework: null,
  });
  const stranger = `${bare.id}.${bare.scenarioId}`;
  const said = async (...words: string[]) => {
    const answer = await fetch(ORIGIN + compare(...words));
    expect(answer.status).toBe(200);
    return (await answer.text()).replace(/<!-- -->/g, "");
  };
  expect(await said(String(own[0]), String(own[1]), "x", `${copy}.x`)).toMatch(
    /2 scenarios are not there.*Compare the other 2/s,
  );
  expect(await said(String(own[0]), stranger)).toMatch(/was made from no framework/);
  expect(await said(`${copy}.${theirs[0]}`)).toMatch(/Choose at least two scenarios/);
  const seven = [...own, ...theirs].map((id) => (own.includes(id) ? id : `${copy}.${id}`));
  expect(await said(...seven, ...seven, `${copy}.${theirs[0]}`)).toMatch(/Results side by side/);
  expect(await said(...Array.from({ length: 100 }, () => `${copy}.${crypto.randomUUID()}`))).toMatch(
    /can&#x27;t be compared here/,
  );
  await client.made("DELETE", `/api/assessments/${bare.id}`, { version: 1 });
});

async function definitionOf(id: string) {
  const file = await (await fetch(`${ORIGIN}/api/assessments/${id}/file`)).json();
  const { format: _f, version: _v, framework: _k, illustrative: _i, scenarios: _s, ...definition } = file;
  return definition;
}
