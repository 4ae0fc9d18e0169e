// @vitest-environment node
import Papa from "papaparse";
import readExcelFile from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { unpacked } from "@/app/office/packed";
import { PROOF_PROPERTY } from "@/app/office/properties";
import { workbookFile } from "@/app/office/workbook-file";
import { CELL_MAX } from "@/lib/workbook/cell-text";
import type { Sheet } from "@/lib/workbook/sheet";
import { workbook } from "@/lib/workbook/workbook";
import { alike, exampleScored, originOf, records, sheetNamed } from "../../lib/workbook/example-workbook";
import { asCsv, asPages, withOffice } from "./read-back";

const HANDLING = "Official & 100 % “<sensitive>”";
const ABOUT = {
  title: "Pacts & <others>",
  handling: HANDLING,
  changed: new Date("2026-11-23T12:00:00.000Z"),
  proof: '{"a":"<1> & \\"2\\""}',
};
const NOTHING = { simulated: [], byRisk: [], paired: null };
const HOSTILE = [
  "=1+1",
  "+1",
  "-1",
  "@x",
  '=HYPERLINK("http://example.org")',
  "'quoted",
  "_x0041_",
  "a\nb",
  "<b>&amp;",
];
const hostile: Sheet = {
  name: "Hostile",
  columns: [
    { head: "=Text", kind: "text", width: 30 },
    { head: "Harm (hp)", kind: "harm", width: 16 },
    { head: "Share (%)", kind: "share", width: 16 },
    { head: "Day", kind: "day", width: 16 },
  ],
  rows: [
    ...HOSTILE.map((text, index) => [text, index + 1 / 3, 0.125, "2026-11-23"]),
    ["long", null, 0, null],
    ["y".repeat(CELL_MAX + 10), -0.5, null, null],
  ],
};

const parsed = (text: string) => Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;

describe("a workbook's file", () => {
  it("is the same to the last byte from run to run", async () => {
    const [one, other] = await Promise.all([workbookFile([hostile], ABOUT), workbookFile([hostile], ABOUT)]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it("has typed cells: numbers, days and texts as what they are, and nothing where there is nothing", async () => {
    const file = await workbookFile([hostile], ABOUT);
    const [sheet] = await readExcelFile(file.buffer);
    const rows = sheet?.data ?? [];
    expect(rows[0]).toEqual(["=Text", "Harm (hp)", "Share (%)", "Day"]);
    expect(rows[1]).toEqual(["=1+1", 1 / 3, 0.125, new Date("2026-11-23T00:00:00.000Z")]);
    expect(rows.at(-2)).toEqual(["long", null, 0, null]);
  });

  it("has frozen heads, heads that repeat in print, and the handling line on every printed page", async () => {
    const parts = unpacked(await workbookFile([hostile], ABOUT));
    const sheet = String(parts["xl/worksheets/sheet1.xml"]);
    expect(sheet).toContain('<pane ySplit="1" xSplit="1" topLeftCell="B2"');
    expect(sheet).toContain("<oddHeader>&amp;C Official &amp;&amp; 100 % “&lt;sensitive&gt;”</oddHeader>");
    expect(String(parts["xl/workbook.xml"])).toContain("'Hostile'!$A:$A,'Hostile'!$1:$1");
  });

  it("carries its proof and its handling, or nothing at all", async () => {
    const parts = unpacked(await workbookFile([hostile], ABOUT));
    const custom = String(parts["docProps/custom.xml"]);
    expect(custom).toContain(
      `name="${PROOF_PROPERTY}"><vt:lpwstr>{&quot;a&quot;:&quot;&lt;1&gt; &amp; \\&quot;2\\&quot;&quot;}`,
    );
    expect(String(parts["docProps/core.xml"])).toContain(
      "<cp:category>Official &amp; 100 % “&lt;sensitive&gt;”</cp:category>",
    );
    const bare = unpacked(await workbookFile([hostile], { ...ABOUT, handling: null, proof: null }));
    expect(String(bare["docProps/custom.xml"])).not.toContain("property ");
    expect(String(bare["xl/worksheets/sheet1.xml"])).not.toContain("oddHeader");
  });

  it("refuses a number that is none", async () => {
    await expect(
      workbookFile([{ ...hostile, rows: [["a", Number.NaN, null, null]] }], ABOUT),
    ).rejects.toThrow(RangeError);
  });
});

withOffice("a workbook's file, read by LibreOffice", () => {
  it("has the texts as they were written, and no formula made of one", async () => {
    const { Hostile: text = "" } = asCsv(await workbookFile([hostile], ABOUT));
    const rows = parsed(text);
    expect(rows.slice(0, HOSTILE.length).map((row) => row["=Text"])).toEqual(HOSTILE);
    expect(rows[0]).toMatchObject({
      "Harm (hp)": String(0.333333333333333),
      "Share (%)": "12.5%",
      Day: "2026-11-23",
    });
    expect(rows.at(-2)).toEqual({ "=Text": "long", "Harm (hp)": "", "Share (%)": "0%", Day: "" });
    expect(rows.at(-1)?.["=Text"]).toHaveLength(CELL_MAX);
  });

  it("shows a difference as fine as the values beside it, and no sign where that shows none", async () => {
    const values = [1.5, 0.12, 0.0004, 0, -0.0004, -1.5];
    const kinds = ["harm-difference", "share-difference", "change"] as const;
    const sheet: Sheet = {
      name: "Signs",
      columns: kinds.map((kind) => ({ head: kind, kind, width: 16 })),
      rows: values.map((value) => kinds.map(() => value)),
    };
    const { Signs: text = "" } = asCsv(await workbookFile([sheet], ABOUT), { shown: true });
    expect(parsed(text).map((row) => kinds.map((kind) => row[kind]))).toEqual([
      ["+1.500", "+150.0%", "+1.5"],
      ["+0.120", "+12.0%", "+0.1"],
      ["0.000", "0.0%", "0.0"],
      ["0.000", "0.0%", "0.0"],
      ["0.000", "0.0%", "0.0"],
      ["-1.500", "-150.0%", "-1.5"],
    ]);
  });

  it("has every sheet of the worked example with its numbers, on pages that say how they are to be handled", async () => {
    const all = exampleScored();
    const sheets = workbook(alike(all), NOTHING, originOf(all, HANDLING));
    const file = await workbookFile(sheets, ABOUT);
    const read = asCsv(file);
    expect(Object.keys(read).sort()).toEqual(sheets.map(({ name }) => name).sort());
    for (const sheet of sheets)
      expect(parsed(read[sheet.name] ?? ""), sheet.name).toHaveLength(sheet.rows.length);
    const [residual] = parsed(read.Comparison ?? "");
    const [written] = records(sheetNamed(sheets, "Comparison"));
    expect(Number(residual?.["Diplomacy first"])).toBeCloseTo(Number(written?.["Diplomacy first"]), 12);
    const [one] = all;
    const alone = workbook(alike(one ? [one] : []), NOTHING, originOf(all, HANDLING));
    const { pages } = asPages("book.xlsx", await workbookFile(alone, ABOUT));
    expect(pages.length).toBeGreaterThan(alone.length);
    for (const page of pages) expect(page).toContain(HANDLING);
  });
});
