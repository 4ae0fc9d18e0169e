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
    await page.waitForURL(`${ORIGIN}/assessments/${EXAMPLE_ID}`);
    await page.close();
  });
});
