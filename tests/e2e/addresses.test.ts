import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_ID } from "@/prisma/example";
import { ORIGIN, openBrowser } from "./browser";
import { drawAll } from "./draw-all";
import { clientOf } from "./requests-to";

const { made, ask } = clientOf(ORIGIN);
let browser: Browser;
const ids = { assessment: EXAMPLE_ID, open: "", frozen: "" };
const figure = (name: string, scenario = ids.frozen) =>
  `${ORIGIN}/assessments/${ids.assessment}/scenarios/${scenario}/figures/${name}`;

beforeAll(async () => {
  browser = await openBrowser();
  await made("POST", "/api/example");
  const html = await (await fetch(`${ORIGIN}/assessments/${EXAMPLE_ID}`)).text();
  ids.open = String(/scenarios\/([0-9a-f-]{36})"/.exec(html)?.[1]);
  const scenarios = `/api/assessments/${EXAMPLE_ID}/scenarios`;
  ids.frozen = String((await made("POST", scenarios, { from: ids.open, title: "Kept", notes: "" })).id);
  await made("POST", `${scenarios}/${ids.frozen}/freeze`, { version: 1 });
});
afterAll(async () => {
  await ask("DELETE", `/api/assessments/${EXAMPLE_ID}/scenarios/${ids.frozen}`, { version: 2 });
  await browser.close();
});

/** Two engines' logarithms may differ in the last digit that a proof holds; no picture shows it. */
const SIMULATED = new Set(["risk-plane", "exceedance", "harm-intervals"]);
const pictureOf = (svg: string) => svg.replace(/<metadata>.*<\/metadata>/s, "");

describe("a figure of a frozen scenario", () => {
  it("answers with the picture that its page lets one download, and with the same bytes where nothing is drawn by lot", async () => {
    const context = await browser.newContext({
      acceptDownloads: true,
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${ORIGIN}/assessments/${EXAMPLE_ID}/scenarios/${ids.frozen}`);
    await drawAll(page);
    const names = {
      "inherent-residual": /carries the largest part/,
      "risk-plane": /remains likeliest/,
      "effects-map": /^The strongest effect/,
      exceedance: /^Harm exceeds/,
      "harm-intervals": /is the least known/,
    };
    for (const [name, title] of Object.entries(names)) {
      const region = page
        .getByRole("region")
        .filter({ has: page.getByRole("heading", { name: title }) })
        .last();
      await region.getByRole("button", { name: /^Download/ }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("img").waitFor();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        dialog.getByRole("button", { name: /^SVG/ }).first().click(),
      ]);
      const svg = await (await fetch(figure(`${name}.svg`))).text();
      const downloaded = readFileSync(await file.path(), "utf8");
      expect(pictureOf(svg) === pictureOf(downloaded), name).toBe(true);
      if (!SIMULATED.has(name)) expect(svg === downloaded, name).toBe(true);
      expect(/seed\u00a0\d+, [\d,]+\u00a0draws/.test(svg), name).toBe(SIMULATED.has(name));
      await dialog.getByRole("button", { name: "Close" }).click();
    }
    await context.close();
  });

  it("is a picture that a browser shows by itself, and is not sent twice to who has it", async () => {
    const page = await browser.newPage();
    const answer = await page.goto(figure("risk-plane.svg"));
    expect(answer?.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect(await page.locator("svg text").count()).toBeGreaterThan(10);
    await page.close();
    const tag = String(answer?.headers().etag);
    const again = await fetch(figure("risk-plane.svg"), { headers: { "if-none-match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("is refused in a sentence where it is not frozen, not there, or asked for wrongly", async () => {
    const asked: [string, number, RegExp][] = [
      [figure("risk-plane.svg", ids.open), 409, /Freeze the scenario first/],
      [figure("nothing.svg"), 404, /Name a figure of this scenario: inherent-residual/],
      [figure("risk-plane.exe"), 404, /with its ending: svg, png, csv, json/],
      [figure("risk-plane.png?density=3"), 422, /Enter 1, 2 or 4/],
      [figure("risk-plane.svg?colour=red"), 422, /colour/],
      [figure("risk-plane.svg", "x"), 404, /nothing here/],
      [figure("..%2f..%2fpackage.json"), 404, /ending|nothing/],
    ];
    for (const [address, status, says] of asked) {
      const answer = await fetch(address);
      expect(answer.status, address).toBe(status);
      expect(await answer.text()).toMatch(says);
    }
  });
});

describe("what is described", () => {
  it("is what every address answers with", async () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const { paths } = await (await fetch(`${ORIGIN}/api/openapi.json`)).json();
    const gets = Object.entries<Record<string, Operation>>(paths).flatMap(([path, { get }]) =>
      get ? [{ path, get }] : [],
    );
    expect(gets.length).toBeGreaterThan(8);
    for (const { path, get } of gets) {
      const address = path
        .replace("{id}", ids.assessment)
        .replace("{scenarioId}", ids.frozen)
        .replace("{figure}", "inherent-residual");
      const asked = path.includes("compare") ? `?scenarios=${ids.open},${ids.frozen}` : "?format=csv";
      const answer = await fetch(ORIGIN + address + (path.includes("/figures/") ? "" : asked));
      expect(answer.status, path).toBe(200);
      const type = String(answer.headers.get("content-type")).split(";")[0] ?? "";
      const content = get.responses["200"]?.content ?? {};
      expect(Object.keys(content), path).toContain(type);
      const schema = content[type]?.schema;
      if (schema) {
        const valid = ajv.validate(schema, await answer.json());
        expect(valid ? [] : ajv.errors, path).toEqual([]);
      }
      const gone = await fetch(ORIGIN + path.replaceAll(/\{\w+\}/g, "00000000-0000-7000-8000-00000000ffff"));
      if (path.includes("{")) expect(Object.keys(get.responses), path).toContain(String(gone.status));
    }
  });
});

type Operation = { responses: Record<string, { content?: Record<string, { schema?: object }> }> };
