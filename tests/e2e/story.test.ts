import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATA } from "@/app/ui/colours";
import { harm, harmDifference, harmNumberText, percent } from "@/lib/format";
import { assessmentFile } from "@/lib/model/assessment-file";
import type { Dist } from "@/lib/model/dist";
import { writeDist } from "@/lib/model/dist-text";
import type { Effect } from "@/lib/model/effect";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { DEFAULT_LEXICON } from "@/lib/model/lexicon";
import { plainModel } from "@/lib/scoring/plain-model";
import { plugIn } from "@/lib/scoring/plug-in";
import { ORIGIN, openBrowser } from "./browser";
import { faultsOf } from "./faults";
import { colourShares, svgTexts } from "./viewer";

/** The published case: three risks, three mitigations, nine effects (tests/fixtures/README.md). */
const golden = assessmentFile.parse(
  JSON.parse(readFileSync(new URL("../fixtures/golden.assessment.json", import.meta.url), "utf8")),
);
const [judged] = golden.scenarios;
if (!judged) throw new Error("the golden case has a scenario");

const scales = { lexicon: DEFAULT_LEXICON, harmScale: HALF_DECADE };
const scoreOf = (effects: Effect[]) =>
  plugIn(plainModel({ ...golden, ...scales }, { ...judged, effects }).model);
const firmer = judged.effects.map((effect) =>
  effect.mitigation === "diplomacy" && effect.risk === "escalation"
    ? { ...effect, likelihood: { kind: "point", value: 0.6 } as const }
    : effect,
);
const [first, second] = [scoreOf(judged.effects), scoreOf(firmer)];

// One story, told in chapters: each goes on where the one before it ended.
let browser: Browser;
let page: Page;
let faults: string[];
let home = "";

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  faults = faultsOf(page, ORIGIN);
});

afterAll(() => browser.close());

const field = (...path: string[]) => page.locator(`[id="${path.join(".")}"]`);

/** Enters a judgement as a person would, by keyboard. */
async function enter(path: string[], dist: Dist): Promise<void> {
  await field(...path).focus();
  if (path[0] === "effects") {
    await page.keyboard.type(writeDist(dist, "percent"));
    await page.keyboard.press("Enter");
    return;
  }
  await page.keyboard.press("Control+A");
  await page.keyboard.type(typed(path, dist));
}

/** A judgement as it is typed: by its word, its level, or its numbers in the field's unit. */
function typed([list = "", ...path]: string[], dist: Dist): string {
  if (dist.kind === "term") return dist.term;
  if (dist.kind === "level") return `level ${dist.level}`;
  const field = path.at(-1);
  return writeDist(
    dist,
    field === "change" ? "change" : field === "severity" && list === "risks" ? "harm" : "percent",
  );
}

async function save(): Promise<void> {
  await page.keyboard.press("Control+S");
  await page.getByText(/^Saved \d/).waitFor();
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** What a reader sees, on one line: hidden words are left out, which the text of the DOM would hold. */
async function seen(place: Locator): Promise<string> {
  await place.first().waitFor();
  const [text = ""] = await place.allInnerTexts();
  return plain(text);
}

describe("from the example to a chart in a briefing", () => {
  it("the list shows the worked example, plainly labelled", async () => {
    await page.goto(ORIGIN, { waitUntil: "networkidle" });
    expect(page.url()).toBe(`${ORIGIN}/assessments`);
    const row = page.getByRole("row").filter({ hasText: "Illustrative example" });
    expect(await seen(row)).toContain("its judgements are invented");
    expect(await seen(row.getByRole("cell").nth(1))).toBe("3");
  });

  it("an assessment begins with the framework's topic", async () => {
    await page.getByRole("link", { name: "New assessment" }).click();
    const topic = page.getByRole("radio", { name: /Military cooperation/ });
    await topic.focus();
    await page.keyboard.press("Space");
    await page.getByLabel("Title", { exact: true }).fill("Carrier visits");
    await page.getByRole("button", { name: "Create and score" }).press("Enter");
    await page.waitForURL(/\/edit$/);
    home = page.url().replace(/\/scenarios.*/, "");
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await seen(page.getByRole("heading", { level: 1 }))).toBe("Score: Baseline");
  });

  it("its risks, mitigations and effects are judged", async () => {
    for (const [risk, { likelihood, severity }] of Object.entries(judged.risks)) {
      if (likelihood) await enter(["risks", risk, "likelihood"], likelihood);
      if (severity) await enter(["risks", risk, "severity"], severity);
    }
    for (const [mitigation, { delivery }] of Object.entries(judged.mitigations)) {
      const included = field("mitigations", mitigation, "included");
      if (!(await included.isChecked())) await included.press("Space");
      if (delivery) await enter(["mitigations", mitigation, "delivery"], delivery);
    }
    for (const { mitigation, risk, likelihood, severity } of judged.effects) {
      await enter(["effects", mitigation, risk, "likelihood"], likelihood);
      await enter(["effects", mitigation, risk, "severity"], severity);
    }
    await enter(["impacts", "interoperability", "change"], { kind: "uniform", min: 10, max: 30 });
    await save();
  });

  it("the results are those of the scoring, in every number", async () => {
    await page.getByRole("link", { name: "Results" }).first().click();
    await page.getByRole("heading", { name: "Risk by risk" }).waitFor();
    const text = await seen(page.locator("main"));
    expect(text).toContain(plain(`from ${harm(first.inherent.total)} to ${harm(first.residual.total)}`));
    expect(text).toContain(plain(`to ${percent(first.residual.pAny)}, likely (55–80 %)`));
    for (const { key, inherent, residual, reduction } of first.risks) {
      const label = { escalation: "Escalation", stability: "Perceived threat", competition: "Strategic" }[
        key
      ];
      const cells = page
        .getByRole("row")
        .filter({ hasText: label ?? key })
        .filter({ hasText: "→" });
      const numbers = [inherent, residual].map(harmNumberText);
      expect(await seen(cells)).toContain(plain(`${numbers.join(" ")} `));
      expect(await seen(cells)).toContain(plain(percent(reduction)));
    }
    // The published totals themselves, so that page and scoring can't be wrong together.
    expect(text).toMatch(/15\.3 hp to 6\.59 hp/);
  });

  it("a second scenario is saved, and one effect in it changed", async () => {
    await page.getByRole("button", { name: "Save as…" }).press("Enter");
    await page.getByRole("dialog").getByLabel("Title").fill("Diplomacy works");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Diplomacy works" }).waitFor();
    await page.getByRole("link", { name: "Edit judgements" }).click();
    await page.getByRole("heading", { level: 1, name: "Score: Diplomacy works" }).waitFor();
    await enter(["effects", "diplomacy", "escalation", "likelihood"], { kind: "point", value: 0.6 });
    await save();
  });

  it("the comparison shows both and what the difference comes from", async () => {
    await page.goto(home, { waitUntil: "networkidle" });
    for (const name of ["Baseline", "Diplomacy works"])
      await page.getByRole("checkbox", { name: `Compare ${name}` }).press("Space");
    await page.getByRole("button", { name: "Compare chosen scenarios" }).press("Enter");
    const table = page.getByRole("region", { name: "Results side by side, table" });
    const total = table.getByRole("row").filter({ hasText: "Residual harm" });
    const difference = second.residual.total - first.residual.total;
    expect(await seen(total)).toBe(
      plain(
        `Residual harm, hp ${harmNumberText(first.residual.total)} ${harmNumberText(second.residual.total)} ${harmDifference(difference, [first.residual.total, second.residual.total])}, lower`,
      ),
    );
    const differing = page.getByRole("region", { name: "Judgements that differ, table" });
    expect(await seen(differing)).toMatch(/Diplomacy, on Escalation likelihood removed 35 % 60 %$/);
  });
});

describe("a chart leaves as a file", () => {
  const title = () => page.getByRole("heading", { name: /carries the largest part of what remains/ });
  let source = "";

  beforeAll(async () => {
    await page.goto(home, { waitUntil: "networkidle" });
    await page.getByRole("link", { name: "Baseline", exact: true }).click();
    await page.getByRole("heading", { name: "Risk by risk" }).waitFor();
    const name = await seen(title());
    source = await seen(page.getByText(/^Source: Carrier visits/).first());
    await page.getByRole("button", { name: `Download “${name}”` }).press("Enter");
    await page.getByRole("dialog").getByRole("img").waitFor();
  });

  async function download(button: string): Promise<{ name: string; bytes: Buffer }> {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("button", { name: button, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  it("as a PNG of the size it states, in the colours of the chart", async () => {
    const button = page.getByRole("dialog").getByRole("button", { name: /^PNG 2×/ });
    const label = await seen(button);
    const { name, bytes } = await download(label);
    expect(name).toMatch(/^carrier-visits_inherent-residual_baseline_\d{4}-\d\d-\d\d\.png$/);
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(label).toContain(`${width} × ${height}`);
    const shares = await colourShares(browser, bytes);
    expect(shares.size).toEqual({ width, height });
    const after = shares.of(DATA["data-after"].light);
    expect(after, "the residual's bars").toBeGreaterThan(0.01);
    expect(after).toBeLessThan(0.3);
    expect(shares.of("#ffffff"), "paper around them").toBeGreaterThan(0.5);
    expect(shares.dark, "text").toBeGreaterThan(0.005);
  });

  it("as an SVG that carries title, legend and source as text, and no colour a viewer could miss", async () => {
    const { bytes } = await download("SVG");
    const svg = bytes.toString("utf8");
    const joined = plain((await svgTexts(browser, svg)).join(" "));
    expect(joined).toContain(await seen(title()));
    expect(joined).toContain("Residual: what remains");
    expect(joined).toContain("Inherent: before mitigation");
    expect(joined.replace(/\s/g, "")).toContain(source.replace(/\s/g, ""));
    expect(svg).toContain(DATA["data-after"].light);
    expect(svg).not.toMatch(/var\(|oklch|foreignObject/i);
  });

  it("as a CSV with the numbers unrounded", async () => {
    const { bytes } = await download("CSV");
    const { data, errors } = Papa.parse<Record<string, string>>(bytes.toString("utf8"), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const numbers = data.flatMap((row) => Object.values(row).map(Number)).filter(Number.isFinite);
    for (const { residual, inherent } of first.risks) {
      expect(numbers).toContain(residual);
      expect(numbers).toContain(inherent);
    }
  });
});

it("nothing went wrong on the way", () => expect(faults).toEqual([]));
