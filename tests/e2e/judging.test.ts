import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ORIGIN, openBrowser } from "./browser";
import { faultsOf } from "./faults";
import { violations } from "./violations";

// One person judges by keyboard alone; each chapter goes on where the one before it ended.
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  faults = faultsOf(page, ORIGIN);
  await page.goto(`${ORIGIN}/assessments/new`, { waitUntil: "networkidle" });
  const topic = page.getByRole("radio", { name: /Military cooperation/ });
  await topic.focus();
  await page.keyboard.press("Space");
  await page.getByLabel("Title", { exact: true }).focus();
  await page.keyboard.type("Judged by keyboard");
  await page.getByRole("button", { name: "Create and score" }).press("Enter");
  await page.waitForURL(/\/edit$/);
  await page.getByRole("heading", { level: 1, name: /^Score/ }).waitFor();
});

afterAll(() => browser.close());

const field = (path: string) => page.locator(`[id="${path}"]`);
const value = (path: string) => field(path).inputValue();
const read = async (id: string) => ((await field(id).textContent()) ?? "").replace(/\s+/g, " ");
const focused = () => page.evaluate(() => document.activeElement?.id ?? "");

async function type(path: string, text: string): Promise<void> {
  await field(path).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

async function save(): Promise<void> {
  await page.keyboard.press("Control+S");
  await page.getByText(/^Saved \d/).waitFor();
}

/** Opens the fold with a judgement's further grounds, from the keyboard. */
async function unfold(path: string): Promise<void> {
  const fold = page.locator("details", { has: field(`${path}.confidenceReasons`) }).last();
  await fold.locator("summary").first().press("Enter");
  await field(`${path}.confidenceReasons`).waitFor();
}

describe("judging by keyboard", () => {
  it("the page lets its threads share memory, by which a number is there in the frame of its key", async () => {
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  it("a likelihood is a word's beginning, and one press of the tab key leads on to the severity", async () => {
    await type("risks.escalation.likelihood", "unl");
    expect(await read("risks.escalation.likelihood-aside")).toBe("20–45 %");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("risks.escalation.severity");
    expect(await value("risks.escalation.likelihood")).toBe("unlikely");
  });

  it("or a number with a comma, or a range", async () => {
    await type("risks.stability.likelihood", "12,5");
    expect(await read("risks.stability.likelihood-echo")).toContain("very unlikely (5–20 %)");
    await type("risks.competition.likelihood", "10..20..35");
    expect(await read("risks.competition.likelihood-echo")).toContain("most likely 20 %");
  });

  it("or is set on the slider, which the list of words ends with, and which writes the text", async () => {
    await field("mitigations.communication.delivery").focus();
    await page.keyboard.type("likely");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
    expect(await value("mitigations.communication.delivery")).toBe("56..80");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("mitigations.communication.delivery");
  });

  it("a severity is a level out of the list with its anchor, or harm points", async () => {
    await field("risks.escalation.severity").focus();
    await page.keyboard.press("ArrowDown");
    const list = page.getByRole("listbox");
    expect(await list.getByRole("option").allInnerTexts()).toHaveLength(6);
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await value("risks.escalation.severity")).toBe("4 significant");
    expect(await read("risks.escalation.severity-echo")).toContain("a crisis that heads of government");
    await type("risks.stability.severity", "5");
    expect(await read("risks.stability.severity-echo")).toContain("level 3, moderate (3.16–10.0 hp)");
  });

  it("a wrong order is refused where it stands, and mended", async () => {
    await type("risks.competition.severity", "30..10");
    await page.keyboard.press("Tab");
    await field("risks.competition.severity-error").waitFor();
    expect(await read("risks.competition.severity-error")).toBe(
      "Put the lower number first: low, likely, high",
    );
    await type("risks.competition.severity", "10..30");
    await field("risks.competition.severity-error").waitFor({ state: "detached" });
  });

  it("a reason is written, and a confidence stated with its reasons", async () => {
    await type("risks.escalation.rationale", "Encounters are frequent, losses rare.");
    await field("risks.escalation.confidence").focus();
    await page.keyboard.press("m");
    expect(await value("risks.escalation.confidence")).toBe("moderate");
    await unfold("risks.escalation");
    await type("risks.escalation.confidenceReasons", "two ministries agree");
    await type("risks.escalation.wouldChangeIf", "a third denies it");
  });

  it("a source is added and attached, and offered to the next judgement at once", async () => {
    await field("risks.escalation.evidence").press("Enter");
    await page.getByRole("dialog").getByLabel("New source, Citation").focus();
    await page.keyboard.type("Ministry, annual report");
    await page.getByRole("dialog").getByLabel("New source, Origin").focus();
    await page.keyboard.type("ministry");
    await page.getByRole("dialog").getByLabel("New source, Reliability of the source").focus();
    await page.keyboard.press("B");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Add and attach 1 source$/ })
      .press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused()).toBe("risks.escalation.evidence");
    await unfold("risks.stability");
    await field("risks.stability.evidence").press("Enter");
    await page.getByRole("checkbox", { name: /^Ministry, annual report/ }).press("Space");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await read("risks.stability.evidence-count")).toContain("1 source");
  });

  it("that harm points add up is accepted once", async () => {
    await page.getByRole("button", { name: "Accept for this assessment" }).press("Enter");
    await page.getByText(/^Accepted for this assessment/).waitFor();
    await save();
  });

  it("after a reload all of it is there", async () => {
    await page.reload({ waitUntil: "networkidle" });
    expect(await value("risks.escalation.likelihood")).toBe("unlikely");
    expect(await value("risks.stability.likelihood")).toBe("12.5");
    expect(await value("risks.competition.likelihood")).toBe("10..20..35");
    expect(await value("mitigations.communication.delivery")).toBe("56..80");
    expect(await value("risks.escalation.severity")).toBe("4 significant");
    expect(await value("risks.stability.severity")).toBe("5");
    expect(await value("risks.competition.severity")).toBe("10..30");
    expect(await value("risks.escalation.rationale")).toBe("Encounters are frequent, losses rare.");
    expect(await value("risks.escalation.confidence")).toBe("moderate");
    expect(await value("risks.escalation.confidenceReasons")).toBe("two ministries agree");
    for (const risk of ["escalation", "stability"])
      expect(await field(`risks.${risk}.evidence-count`).textContent()).toContain("1 source");
    expect(await page.getByRole("button", { name: "Accept for this assessment" }).count()).toBe(0);
    await page.getByText(/^Accepted for this assessment/).waitFor();
  });
});

describe("with list, slider and grounds open, the form has no violation of axe", () => {
  it.each([
    [1280, "light"],
    [1280, "dark"],
    [320, "light"],
    [320, "dark"],
  ] as const)("at %d px, %s, and nothing goes sideways", async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.reload({ waitUntil: "networkidle" });
    await unfold("risks.escalation");
    await field("risks.stability.likelihood").focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await field("risks.escalation.severity").focus();
    await page.keyboard.press("ArrowDown");
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

it("nothing went wrong on the way", () => expect(faults).toEqual([]));
