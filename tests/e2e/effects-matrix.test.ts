import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { effectId } from "@/app/assessments/form/place-of";
import { makeAssessment, makeMitigation, makeRisk } from "@/tests/make";
import { ORIGIN, openBrowser } from "./browser";
import { faultsOf } from "./faults";
import { clientOf } from "./requests-to";
import { violations } from "./violations";

const RISKS = ["Escalation", "Stability", "Rivalry"];
const MITIGATIONS = ["Communication", "Norms", "Diplomacy"];
/** A dot for the eye; the words are for the ear. */
const BLANK = "·";
const keyOf = (label: string) => label.toLowerCase();

// One story, told in chapters: each goes on where the one before it ended, and none touches the mouse.
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];
let address = "";

beforeAll(async () => {
  browser = await openBrowser();
  const { made } = clientOf(ORIGIN);
  const assessment = makeAssessment({
    title: "Three by three",
    risks: RISKS.map((label) => makeRisk({ key: keyOf(label), label })),
    mitigations: MITIGATIONS.map((label) => makeMitigation({ key: keyOf(label), label })),
  });
  const { id, scenarioId } = await made("POST", "/api/assessments", { assessment, framework: null });
  address = `${ORIGIN}/assessments/${id}/scenarios/${scenarioId}/edit`;
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: ORIGIN });
  page = await context.newPage();
  faults = faultsOf(page, ORIGIN);
  await page.goto(address, { waitUntil: "networkidle" });
});

afterAll(() => browser.close());

const idAt = (row: number, column: number) =>
  effectId(
    keyOf(MITIGATIONS[row] ?? ""),
    keyOf(RISKS[Math.floor(column / 2)] ?? ""),
    column % 2 === 0 ? "likelihood" : "severity",
  );
const cell = (row: number, column: number) => page.locator(`[id="${idAt(row, column)}"]`);
const focusedId = () => page.evaluate(() => document.activeElement?.id);
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/** What a reader sees in the cells, row by row. */
async function shown(): Promise<string[][]> {
  const rows = await page.getByRole("grid").locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) => (await row.getByRole("gridcell").allInnerTexts()).map((text) => plain(text))),
  );
}

/** Goes to the matrix from the part of the form before it, as one does by keyboard. */
async function enterMatrix(): Promise<void> {
  await page.getByRole("radio", { name: "Matrix" }).press("Space");
  await page.getByRole("grid").waitFor();
  for (let tabs = 0; tabs < 12 && !(await focusedId())?.startsWith("effects."); tabs++) await press("Tab");
  await press("Control+Home");
  expect(await focusedId()).toBe(idAt(0, 0));
}

describe("the effects matrix, by keyboard alone", () => {
  it("is filled with words, numbers and ranges", async () => {
    await enterMatrix();
    const rows = [
      ["partial", "12,5", "10..20..35", "none", "st", "7 %"],
      ["20", "slight", "5..15", "0", "substantial", "30"],
    ];
    for (const row of rows) {
      for (const text of row) {
        await page.keyboard.type(text);
        await press("Tab");
      }
    }
    expect(await shown()).toEqual([
      ["partial", "12.5 %", "10–20–35 %", "none", "strong", "7 %"],
      ["20 %", "slight", "5–15 %", "none", "substantial", "30 %"],
      Array(6).fill(BLANK),
    ]);
    expect(await focusedId()).toBe(idAt(2, 0));
    await page.getByText(/^Saved \d/).waitFor();
  });

  it("takes a block from the clipboard of the system, and says what does not fit", async () => {
    await page.evaluate(() => navigator.clipboard.writeText('45\t"partial"\r\n1\t2\r\n'));
    await press("Control+v");
    await page
      .getByText("Pasted 2 cells. 2 cells did not fit within the matrix and were left out.")
      .waitFor();
    expect((await shown())[2]?.slice(0, 2)).toEqual(["45 %", "partial"]);
  });

  it("copies a block as a spreadsheet takes it, and pastes it elsewhere", async () => {
    await press("Control+Home", "Shift+ArrowRight", "Shift+ArrowDown", "Control+c");
    await page.getByText("Copied 4 cells.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("partial\t12.5\n20\tslight\n");
    await press("Control+Home", "ArrowDown", "ArrowRight", "ArrowRight", "Control+v");
    expect((await shown()).map((row) => row.slice(2, 4))).toEqual([
      ["10–20–35 %", "none"],
      ["partial", "12.5 %"],
      ["20 %", "slight"],
    ]);
  });

  it("fills down, clears, and Escape restores", async () => {
    await press("Control+Home", "End", "Shift+ArrowDown", "Shift+ArrowDown", "Control+d");
    expect((await shown()).map((row) => row[5])).toEqual(["7 %", "7 %", "7 %"]);
    await press("Control+End", "Shift+ArrowLeft", "Delete");
    expect((await shown())[2]?.slice(4)).toEqual([BLANK, BLANK]);
    await press("Control+Home", "F2");
    await page.keyboard.type("xyz");
    await press("Escape");
    expect((await shown())[0]?.[0]).toBe("partial");
    expect(await focusedId()).toBe(idAt(0, 0));
  });

  it("undoes and redoes in a cell what was typed in that cell, and nothing of another", async () => {
    await press("Control+Home");
    await page.keyboard.type("64");
    await press("Enter");
    await page.keyboard.type("7");
    await press("Control+z", "Control+z", "Control+Shift+z", "Control+Shift+z", "Control+Shift+z");
    const editor = page.getByRole("textbox", { name: /takes off the/ });
    expect(await editor.inputValue()).toBe("7");
    await press("Escape", "ArrowUp");
    await page.keyboard.type("partial");
    await press("Enter", "ArrowUp");
    expect((await shown())[0]?.[0]).toBe("partial");
  });

  it("keeps what it can't read, marks it, and leads to it from a list", async () => {
    await press("ArrowDown");
    await page.keyboard.type("often");
    await press("Enter");
    expect(await cell(1, 0).getAttribute("aria-invalid")).toBe("true");
    const link = page.getByRole("link", {
      name: /^Norms on Escalation, takes off the likelihood: Enter/,
    });
    await press("Control+End");
    await link.focus();
    await press("Enter");
    expect(await focusedId()).toBe(idAt(1, 0));
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type("20");
    await press("Enter");
    expect(await cell(1, 0).getAttribute("aria-invalid")).toBeNull();
  });

  it("comes back as it was after a reload", async () => {
    const before = await shown();
    await page.getByText(/^Saved \d/).waitFor();
    await page.reload({ waitUntil: "networkidle" });
    await page.getByRole("grid").waitFor();
    expect(await shown()).toEqual(before);
  });

  it("is without violation, in light and in dark", async () => {
    await enterMatrix();
    await press("Shift+ArrowDown", "Shift+ArrowRight");
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  });
});

describe("a wide matrix on a small window", () => {
  it("never hides what has the focus, and scrolls within itself alone", async () => {
    await page.setViewportSize({ width: 480, height: 500 });
    await enterMatrix();
    for (const key of ["End", "ArrowDown", "ArrowDown", "Home", "ArrowUp", "ArrowUp"]) {
      await press(key);
      const top = await page.evaluate(() => {
        const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        const corners = [
          [left + 3, top + 3],
          [left + width - 3, top + height - 3],
        ] as const;
        return corners.map(([x, y]) => document.elementFromPoint(x, y)?.closest("td")?.id);
      });
      expect(new Set(top), key).toEqual(new Set([await focusedId()]));
    }
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe("one risk at a time", () => {
  it("shows the same entries as the matrix, and takes others", async () => {
    await page.getByRole("radio", { name: "Matrix" }).focus();
    await press("ArrowRight");
    await page.getByLabel("Risk", { exact: true }).waitFor();
    expect(await cell(0, 0).inputValue()).toBe("partial");
    await page.getByRole("button", { name: "Next risk" }).press("Enter");
    await cell(1, 2).waitFor();
    expect(await cell(1, 2).inputValue()).toBe("partial");
    expect(await violations(page)).toEqual([]);
  });

  it("is what a narrow page shows from the beginning, with nothing sideways", async () => {
    const narrow = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const small = await narrow.newPage();
    await small.goto(address, { waitUntil: "networkidle" });
    await small.getByLabel("Risk", { exact: true }).waitFor();
    expect(await small.getByRole("grid").count()).toBe(0);
    const beyond = await small.evaluate(() =>
      [...document.querySelectorAll("#effects *")]
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth)
        .filter((element) => element.closest('[class*="sr-only"]') === null)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(beyond).toEqual([]);
    expect(
      await small.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await narrow.close();
  });
});

it("nothing went wrong on the way", () => expect(faults).toEqual([]));
