import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_ID } from "@/prisma/example";
import { ORIGIN, openBrowser } from "./browser";
import { clientOf } from "./requests-to";

const client = clientOf(ORIGIN);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  await client.made("POST", "/api/example");
});

afterAll(() => browser.close());

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
