import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unpacked } from "@/app/office/packed";
import { PAGE } from "@/app/ui/colours";
import { exampleFile } from "@/lib/frameworks/example";
import { EXAMPLE_ID } from "@/prisma/example";
import { asPages, pagesOf, withOffice } from "../app/office/read-back";
import { ORIGIN, openBrowser } from "./browser";
import { faultsOf } from "./faults";
import { clientOf } from "./requests-to";
import { violations } from "./violations";

const HANDLING = "Official – sensitive, “for the committee”";
const client = clientOf(ORIGIN);

let browser: Browser;
let folder = "";
let scenarios: string[] = [];
let assessment = "";

beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), "counterweight-briefing-"));
  await client.made("POST", "/api/example");
  const copy = await client.made("POST", `/api/assessments/${EXAMPLE_ID}/copy`, { title: "Briefed" });
  const { format: _, version: __, scenarios: ___, ...definition } = exampleFile;
  await client.made("PUT", `/api/assessments/${copy.id}`, {
    version: 1,
    assessment: { ...definition, title: "Briefed", handling: HANDLING },
  });
  assessment = `/assessments/${copy.id}`;
  const html = await (await fetch(ORIGIN + assessment)).text();
  scenarios = [...new Set([...html.matchAll(/scenarios\/([0-9a-f-]{36})"/g)].map(([, id]) => String(id)))];
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const WINDOWS = {
  wide: { viewport: { width: 1280, height: 900 } },
  darkPhone: { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
} as const;

/** A briefing with all its figures drawn: only then can it be printed. */
async function opened(
  address: string,
  look: keyof typeof WINDOWS,
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ ...WINDOWS[look], acceptDownloads: true });
  const page = await context.newPage();
  const faults = faultsOf(page, ORIGIN);
  await page.goto(ORIGIN + address);
  await page.locator("button:enabled", { hasText: "Print or save as PDF" }).waitFor();
  return { page, faults };
}

async function printed(page: Page, format: "A4" | "Letter") {
  const path = join(folder, `${format}.pdf`);
  await page.pdf({ path, format, tagged: true, outline: true });
  const { pages, facts } = pagesOf(path);
  return { pages: pages.map((text) => text.replace(/\s+/g, " ")), facts };
}

const drawn = (page: Page) =>
  page
    .locator("article section")
    .filter({ has: page.locator("[data-drawing] svg [data-mark]") })
    .getByRole("heading")
    .allTextContents();

withOffice("a briefing", () => {
  it.each([
    ["A4", "wide", "595.9"],
    ["Letter", "darkPhone", "612 x 792"],
  ] as const)(
    "prints on %s from a window that is %s, its findings on the first page",
    async (format, look, size) => {
      const { page, faults } = await opened(`${assessment}/scenarios/${scenarios[0]}/briefing`, look);
      const titles = await drawn(page);
      expect(titles.length).toBeGreaterThan(10);
      expect(await violations(page)).toEqual([]);
      const { pages, facts } = await printed(page, format);
      expect(facts).toMatch(/Tagged:\s+yes/);
      expect(facts).toContain(size);
      const [front = "", ...annex] = pages;
      for (const part of [
        "The mitigations lower expected harm",
        "What would change the answer",
        "How firm the ground is",
      ])
        expect(front).toContain(part);
      expect(front).not.toContain("Annex A");
      pages.forEach((text, index) => {
        expect(text.split(HANDLING).length, `page ${index + 1}`).toBeGreaterThan(2);
        expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
        expect(text).not.toContain("Frameworks");
      });
      // A figure stands whole on one page: its finding, and the line that says where its numbers come from.
      for (const title of titles.map((text) => text.replace(/\s+/g, " "))) {
        const own = pages.filter((text) => text.includes(title));
        expect(
          own.some((text) => /as of 23 Nov 2026/.test(text.slice(text.indexOf(title)))),
          title,
        ).toBe(true);
      }
      expect(annex.filter((text) => text.includes("What Formula In words")).length).toBeGreaterThan(1);
      await page.emulateMedia({ media: "print" });
      const ink = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--ink"));
      expect(ink.trim()).toBe(PAGE.ink.light);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it("is taken along as a document with the same headings and every figure as a picture", async () => {
    const { page, faults } = await opened(`${assessment}/scenarios/${scenarios[0]}/briefing`, "wide");
    const titles = await drawn(page);
    const headings = await page.locator("article h2").allTextContents();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Word document" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("briefed_briefing_as-written_2026-11-23.docx");
    const bytes = await readFile(await file.path());
    const parts = unpacked(bytes);
    expect(Object.keys(parts).filter((path) => path.startsWith("word/media/"))).toHaveLength(titles.length);
    const { pages } = asPages("briefing.docx", bytes);
    for (const text of pages) expect(text).toContain(HANDLING);
    const whole = pages.join("\n").replace(/\s+/g, " ");
    // Between a number and its unit stands a space that is narrower in one than in the other.
    for (const heading of headings) expect(whole).toContain(heading.replace(/\s+/g, " "));
    expect(pages[0]).toContain("How firm the ground is");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("is written for the paper that is chosen, and its address keeps the choice", async () => {
    const address = `${assessment}/scenarios/${scenarios[0]}/briefing`;
    const { page } = await opened(address, "wide");
    const paper = page.getByLabel("for paper");
    expect(await paper.inputValue()).toBe("a4");
    await paper.selectOption("Letter");
    expect(new URL(page.url()).searchParams.get("paper")).toBe("letter");
    await page.close();
    const again = await opened(`${address}?paper=letter`, "darkPhone");
    expect(await again.page.getByLabel("for paper").inputValue()).toBe("letter");
    const [file] = await Promise.all([
      again.page.waitForEvent("download"),
      again.page.getByRole("button", { name: "Word document" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("briefed_briefing_as-written_2026-11-23.docx");
    const { facts, pages } = asPages("briefing.docx", await readFile(await file.path()));
    expect(facts).toMatch(/Page size:\s+612 x 792 pts/);
    for (const text of pages) expect(text).toContain(HANDLING);
    expect(again.faults).toEqual([]);
    await again.page.getByLabel("for paper").selectOption("A4");
    expect(new URL(again.page.url()).searchParams.has("paper")).toBe(false);
    await again.page.close();
  });

  it("of a comparison prints with what remains in each scenario first", async () => {
    const ids = scenarios.join(",");
    const { page, faults } = await opened(`${assessment}/compare/briefing?scenarios=${ids}`, "wide");
    const { pages } = await printed(page, "A4");
    expect(pages[0]).toContain("Results side by side");
    expect(pages[0]).toContain("less than “As written” on average");
    expect(pages.slice(1).join(" ")).toContain("Annex B. Judgements that differ");
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe("a workbook", () => {
  it("answers at its address, twice with the same bytes, and without its proof where that is asked", async () => {
    const address = `${ORIGIN}${assessment}/scenarios/${scenarios[0]}/workbook.xlsx`;
    const [one, other, bare] = await Promise.all(
      [address, address, `${address}?proof=no`].map(async (at) => {
        const answer = await fetch(at);
        expect(answer.headers.get("content-disposition")).toContain(
          "briefed_workbook_as-written_2026-11-23.xlsx",
        );
        return new Uint8Array(await answer.arrayBuffer());
      }),
    );
    expect(Buffer.from(one ?? []).equals(Buffer.from(other ?? []))).toBe(true);
    const custom = (file = new Uint8Array()) => String(unpacked(file)["docProps/custom.xml"]);
    expect(custom(one)).toContain("counterweight.proof");
    expect(custom(bare)).toContain(HANDLING);
    expect(custom(bare)).not.toContain("counterweight.proof");
    expect(
      (await fetch(`${ORIGIN}${assessment}/scenarios/${assessment.slice(-36)}/workbook.xlsx`)).status,
    ).toBe(404);
  });
});
