import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ORIGIN, openBrowser } from "./browser";
import { violations } from "./violations";

const golden = readFileSync(new URL("../fixtures/golden.assessment.json", import.meta.url), "utf8");
const REGISTER =
  "Ref;Hazard (what);Probability;Impact;Control;Cut\nR1;Talks fail;12,5;3;Group;partial\nR2;Late;likely;4;Group;";

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  await page.goto(`${ORIGIN}/import`);
});

afterAll(() => browser.close());

const choose = (name: string, text: string) =>
  page
    .getByLabel("Choose a file, or drop one here")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
const heading = (name: string | RegExp) => page.getByRole("heading", { name });

describe("importing", () => {
  it("a file with errors leads to their list by path, which can be downloaded", async () => {
    await choose("bad.json", golden.replace('"toleranceHarm": 10', '"toleranceHarm": -1'));
    await heading("1 problem in bad.json").waitFor();
    expect(await page.getByRole("row", { name: /toleranceHarm/ }).textContent()).toContain(
      "Enter harm points from 0",
    );
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download the report as CSV" }).click();
    expect(readFileSync(await (await download).path(), "utf8")).toContain(
      "toleranceHarm,Enter harm points from 0",
    );
    expect(await violations(page)).toEqual([]);
  });

  it("a good file is shown first, kept once it is confirmed, and given out again as it came", async () => {
    await choose("golden.json", golden);
    await heading("The file can come in").waitFor();
    await page.getByText("Golden case: 3 risks and 3 mitigations").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Import as a new assessment" }).dblclick();
    await heading("Golden case").waitFor();
    const file = await page.request.get(`${page.url()}.json`);
    expect(file.headers()["content-disposition"]).toContain('filename="golden-case_2026-11-23.json"');
    expect(await file.json()).toMatchObject({ title: "Golden case", scenarios: [{ key: "baseline" }] });
  });

  it("the same file goes into that assessment as a scenario under another key", async () => {
    await page.getByRole("link", { name: "Import" }).click();
    await page.waitForURL(/import\?into=/);
    await choose("golden.json", golden);
    await page.getByText("baseline-2 (baseline is taken)").waitFor();
    await page.getByRole("button", { name: "Import the scenarios" }).click();
    await heading("Golden case").waitFor();
    const keys = await page.request.get(`${page.url()}.json`).then((answer) => answer.json());
    expect(keys.scenarios.map(({ key }: { key: string }) => key)).toEqual(["baseline", "baseline-2"]);
  });

  it("a register is mapped by its headings and by hand, and every wrong cell is named by its row", async () => {
    await page.goto(`${ORIGIN}/import`);
    await choose("register.csv", REGISTER.replace("likely", "perhaps"));
    await page.getByLabel("Column Hazard (what) is read as").selectOption("Risk");
    await page.getByLabel("Column Cut is read as").selectOption("Effect on likelihood");
    expect(await page.getByLabel("Decimals").inputValue()).toBe(",");
    expect(await page.getByLabel("Between the cells").inputValue()).toBe(";");
    await page.getByRole("button", { name: "Check the register" }).click();
    await heading("1 problem in register.csv").waitFor();
    await page.getByRole("row", { name: /row 3, Likelihood perhaps/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await choose("register.csv", REGISTER);
    await page.getByLabel("Column Cut is read as").selectOption("Effect on likelihood");
    await page.getByLabel("Title of the assessment").fill("From a register");
    await page.getByRole("button", { name: "Check the register" }).click();
    await page.getByText("From a register: 2 risks and 1 mitigation").waitFor();
    await page.getByText("delivery of Group").waitFor();
    await page.getByRole("button", { name: "Import as a new assessment" }).click();
    await heading("From a register").waitFor();
  });
});
