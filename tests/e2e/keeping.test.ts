import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ScenarioInputs } from "@/lib/model/scenario";
import { openBrowser } from "./browser";
import { type Program, startProgram } from "./program";

// A server of its own: it is ended in the middle of typing, and started again.
let folder: string;
let program: Program;
let browser: Browser;

const start = (port: string) =>
  startProgram({ DATABASE_URL: `file:${join(folder, "keeping.db")}`, PORT: port });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "counterweight-keeping-"));
  program = await start("0");
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await program?.stop();
  rmSync(folder, { recursive: true });
});

const EXAMPLE = "00000000-0000-7000-8000-000000000001";
const REASON = "risks.escalation.rationale";
const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d/).waitFor();
const api = (scenario = "") => `${program.origin}/api/assessments/${EXAMPLE}/scenarios${scenario}`;

/** A scenario of its own for a test, copied from the example's first one. */
async function freshScenario(title: string): Promise<{ page: string; api: string }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${program.origin}/assessments/${EXAMPLE}`);
  const href = await page.locator("a[href*='/scenarios/'][href$='/edit']").first().getAttribute("href");
  await context.close();
  const from = href?.split("/").at(-2) ?? "";
  const response = await post(api(), { from, title, notes: "" });
  const { value } = (await response.json()) as { value: { id: string } };
  return {
    page: `${program.origin}/assessments/${EXAMPLE}/scenarios/${value.id}/edit`,
    api: api(`/${value.id}`),
  };
}

function post(address: string, body: unknown, method = "POST"): Promise<Response> {
  return fetch(address, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

type Stored = { version: number; inputs: ScenarioInputs };
async function stored(address: string): Promise<Stored> {
  const { value } = (await (await fetch(address)).json()) as { value: Stored };
  return value;
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("row", { name: /^16\.1 / }).waitFor();
  return page;
}

describe("what is typed", () => {
  it("is stored without a button, undone and redone by name, and found where it was after a reload", async () => {
    const scenario = await freshScenario("Typed");
    const context = await browser.newContext();
    const page = await open(context, scenario.page);
    await field(page, REASON).focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Typed by hand.");
    await saved(page);
    expect((await stored(scenario.api)).inputs.risks.escalation?.rationale).toMatch(/ Typed by hand\.$/);

    await page.getByRole("button", { name: "Undo: Escalation, reason" }).waitFor();
    await page.keyboard.press("Control+Z");
    await page.getByRole("button", { name: "Redo: Escalation, reason" }).waitFor();
    expect(await field(page, REASON).inputValue()).not.toContain("Typed by hand");
    await page.keyboard.press("Control+Shift+Z");
    expect(await field(page, REASON).inputValue()).toMatch(/ Typed by hand\.$/);
    await page.keyboard.press("Control+S");
    await saved(page);

    await page.reload();
    await page.waitForFunction((id) => document.activeElement?.id === id, REASON);
    expect(await field(page, REASON).inputValue()).toMatch(/ Typed by hand\.$/);
    await context.close();
  });

  it("moves the result at each key without a request", async () => {
    const scenario = await freshScenario("Moving");
    const context = await browser.newContext();
    const page = await open(context, scenario.page);
    await context.setOffline(true);
    const total = page.locator("#result tbody").last().getByRole("cell").nth(1);
    const before = await total.textContent();
    await field(page, "risks.escalation.overlap").focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("100");
    await expect.poll(() => total.textContent()).not.toBe(before);
    await page.getByText(/kept on this device, and sent when it answers/).waitFor();
    await context.close();
  });

  it("leads from what is missing to the field that lacks it", async () => {
    const scenario = await freshScenario("Missing");
    const { version, inputs } = await stored(scenario.api);
    const { likelihood: _without, ...escalation } = inputs.risks.escalation ?? {};
    await post(
      scenario.api,
      { version, inputs: { ...inputs, risks: { ...inputs.risks, escalation } } },
      "PUT",
    );
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(scenario.page);
    await page.getByRole("link", { name: "likelihood of Escalation" }).press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("risks.escalation.likelihood");
    await context.close();
  });
});

describe("a server that goes away in the middle of typing", () => {
  it("loses no keystroke: they are kept on the device, and sent once when it is back", async () => {
    const scenario = await freshScenario("Server gone");
    const context = await browser.newContext();
    const page = await open(context, scenario.page);
    await field(page, REASON).focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Before it went, ");
    await saved(page);
    const { version } = await stored(scenario.api);
    await program.stop();
    const port = new URL(program.origin).port;
    await page.keyboard.type("while it was away, ");
    await page.getByText(/No answer from the server: kept on this device/).waitFor();
    program = await start(port);
    await saved(page);
    const back = await stored(scenario.api);
    expect(back.inputs.risks.escalation?.rationale).toBe("Before it went, while it was away,");
    expect(back.version).toBe(version + 1);
    await page.keyboard.type("and after.");
    await saved(page);
    await page.reload();
    expect(await field(page, REASON).inputValue()).toBe("Before it went, while it was away, and after.");
    await context.close();
  });

  it("and a window that is closed meanwhile: the next one takes up what was left, and says so", async () => {
    const scenario = await freshScenario("Window gone");
    const context = await browser.newContext();
    const page = await open(context, scenario.page);
    await context.setOffline(true);
    await field(page, REASON).focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Left behind.");
    await page.getByText(/kept on this device/).waitFor();
    await page.waitForTimeout(300);
    await page.close();
    await context.setOffline(false);

    const list = await context.newPage();
    await list.goto(`${program.origin}/assessments`);
    await list
      .getByRole("complementary", { name: "Not sent yet" })
      .getByRole("link", { name: "Window gone" })
      .click();
    await list.getByText(/was kept on this device and is back/).waitFor();
    await saved(list);
    expect((await stored(scenario.api)).inputs.risks.escalation?.rationale).toBe("Left behind.");

    // Sent once, it is left behind no more.
    await list.waitForTimeout(300);
    await list.reload();
    await list.getByRole("row", { name: /^16\.1 / }).waitFor();
    expect(await list.getByText(/was kept on this device and is back/).count()).toBe(0);
    await list.goto(`${program.origin}/assessments`);
    await list.waitForTimeout(500);
    expect(await list.getByRole("complementary", { name: "Not sent yet" }).count()).toBe(0);
    await context.close();
  });

  it("and a scenario that was frozen meanwhile: what was left can be saved as a new one", async () => {
    const scenario = await freshScenario("Frozen meanwhile");
    const context = await browser.newContext();
    const page = await open(context, scenario.page);
    // A page that closes sends what it has once more, so the whole browser is without a network until it is gone.
    await context.setOffline(true);
    await field(page, REASON).focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Too late.");
    await page.getByText(/kept on this device/).waitFor();
    await page.waitForTimeout(300);
    await page.close();
    const { version } = await stored(scenario.api);
    expect((await post(`${scenario.api}/freeze`, { version })).ok).toBe(true);
    await context.setOffline(false);

    const again = await context.newPage();
    await again.goto(scenario.page);
    await again.getByRole("heading", { name: "This scenario was frozen meanwhile" }).waitFor();
    await again.getByRole("button", { name: "Save mine as a new scenario" }).press("Enter");
    await again.getByRole("button", { name: "Save as scenario" }).press("Enter");
    await again.waitForURL((url) => url.href !== scenario.page);
    expect(await field(again, REASON).inputValue()).toBe("Too late.");
    expect((await stored(scenario.api)).version).toBe(version + 1);
    await context.close();
  });

  it("asks before the window is closed with unsent work", async () => {
    const scenario = await freshScenario("Leaving");
    const context = await browser.newContext();
    const page = await open(context, scenario.page);
    await page.route("**/api/**", (route) => route.abort());
    await field(page, REASON).focus();
    await page.keyboard.type("Unsent.");
    await page.getByText(/kept on this device/).waitFor();
    const asked = new Promise<string>((tell) =>
      page.on("dialog", async (dialog) => {
        tell(dialog.type());
        await dialog.accept();
      }),
    );
    await page.close({ runBeforeUnload: true });
    expect(await asked).toBe("beforeunload");
    await context.close();
  });
});

describe("two people on one scenario", () => {
  it("both keep what they changed in different fields", async () => {
    const scenario = await freshScenario("Two at once");
    const [hers, his] = [await browser.newContext(), await browser.newContext()];
    const [one, two] = [await open(hers, scenario.page), await open(his, scenario.page)];
    await field(one, REASON).focus();
    await one.keyboard.type("One.");
    await saved(one);
    await field(two, "risks.stability.rationale").focus();
    await two.keyboard.type("Two.");
    await two.getByText(/^Someone else changed this scenario meanwhile/).waitFor();
    await saved(two);
    const { inputs } = await stored(scenario.api);
    expect(inputs.risks.escalation?.rationale).toContain("One.");
    expect(inputs.risks.stability?.rationale).toContain("Two.");
    expect(await field(two, REASON).inputValue()).toContain("One.");
    await Promise.all([hers.close(), his.close()]);
  });

  it("who is second in one field sees both and chooses by keyboard; nothing is overwritten before", async () => {
    const scenario = await freshScenario("Conflict");
    const [hers, his] = [await browser.newContext(), await browser.newContext()];
    const [one, two] = [await open(hers, scenario.page), await open(his, scenario.page)];
    for (const [page, text] of [
      [one, "First."],
      [two, "Second."],
    ] as const) {
      await field(page, REASON).focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
      if (page === one) await saved(one);
    }
    const choice = two.getByRole("group", { name: "Escalation, reason" });
    await choice.waitFor();
    expect((await stored(scenario.api)).inputs.risks.escalation?.rationale).toBe("First.");
    await choice.getByLabel("Yours: Second.").press("Space");
    await two.getByRole("button", { name: "Merge and save" }).press("Enter");
    await saved(two);
    expect((await stored(scenario.api)).inputs.risks.escalation?.rationale).toBe("Second.");
    await Promise.all([hers.close(), his.close()]);
  });
});

describe("a frozen scenario", () => {
  it("takes nothing, also not through a crafted request", async () => {
    const scenario = await freshScenario("Frozen");
    const { version, inputs } = await stored(scenario.api);
    expect((await post(`${scenario.api}/freeze`, { version })).status).toBe(200);
    const crafted = await post(scenario.api, { version: version + 1, inputs }, "PUT");
    expect(crafted.status).toBe(423);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(scenario.page);
    expect(await field(page, REASON).isDisabled()).toBe(true);
    expect(await field(page, REASON).inputValue()).toBe(inputs.risks.escalation?.rationale);
    await context.close();
  });
});
