import fc from "fast-check";
import Papa from "papaparse";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { templateWorkbook } from "@/app/office/template-workbook";
import { decodeText, type Encoding } from "@/lib/register/decode-text";
import { DELIMITERS, delimitedRows, guessDelimiter } from "@/lib/register/delimited";
import { guessMapping, guessUnits } from "@/lib/register/mapping";
import { openRegister } from "@/lib/register/open-register";
import { readRegister } from "@/lib/register/read-register";
import { templateSheets, templateTable } from "@/lib/register/template";
import { makeWorkbook } from "@/scripts/bench/malformed/make-workbook";
import { makeAssessment } from "../../make";

describe("a table of text", () => {
  it("is read as another program wrote it, whatever is in its cells and between them", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", '"', ",", ";", "\t", "|", "\n", "\r\n", " ", "é", "'"),
    });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...DELIMITERS), (cells, delimiter) => {
        const written = Papa.unparse(cells, { delimiter });
        const read = delimitedRows(written, delimiter);
        const filled = cells.filter((row) => row.some((each) => each.trim() !== ""));
        expect(read.ok && read.value.map((row) => row.cells)).toEqual(filled);
      }),
    );
  });

  it.each(DELIMITERS)("is recognised by its delimiter %j", (delimiter) => {
    const rows = [
      ["Risk", "Likelihood", "Note"],
      ["A", "12,5", "one; two, and | three"],
      ["B", "1", "x"],
    ];
    expect(guessDelimiter(Papa.unparse(rows, { delimiter }))).toBe(delimiter);
  });

  it("that says its delimiter itself is believed", () => {
    const rows = delimitedRows("sep=|\na,b|c", "|");
    expect(guessDelimiter("sep=|\na,b|c")).toBe("|");
    expect(rows.ok && rows.value).toEqual([{ number: 2, cells: ["a,b", "c"] }]);
  });

  const encoded: [Encoding, boolean, Buffer][] = [
    ["utf-8", false, Buffer.from("Risk,Größe – é")],
    ["utf-8", true, Buffer.from("\uFEFFRisk,Größe – é")],
    ["utf-16le", true, Buffer.from("\uFEFFRisk,Größe – é", "utf16le")],
    ["utf-16le", false, Buffer.from("Risk,Größe – é", "utf16le")],
    ["utf-16be", true, Buffer.from("\uFEFFRisk,Größe – é", "utf16le").swap16()],
    ["utf-16be", false, Buffer.from("Risk,Größe – é", "utf16le").swap16()],
    ["windows-1252", false, Buffer.from("Risk,Gr\xf6\xdfe \x96 \xe9", "latin1")],
  ];
  it.each(encoded)("in %s (marked: %s) is recognised", (encoding, marked, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text: "Risk,Größe – é", encoding, marked } });
  });
});

describe("a workbook", () => {
  const sheets = (bytes: Uint8Array) => {
    const source = openRegister(bytes);
    if (!source.ok) throw new Error(JSON.stringify(source.issues));
    return source.value;
  };

  it("shows its numbers as they look: per cent with their sign, dates as dates, the shortest digits", () => {
    const cells =
      '<c r="A1" s="1"><v>0.3</v></c><c r="B1"><v>0.10000000000000001</v></c><c r="C1" s="2"><v>46315</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" s="3"><v>0.07</v></c>';
    const source = sheets(
      makeWorkbook({ sheets: { One: `<row r="3">${cells}</row>` }, styles: [0, 9, 14, 164] }),
    );
    expect(source.sheets).toEqual([
      {
        name: "One",
        rows: [
          {
            number: 3,
            cells: ["30 per cent", "0.1", "2026-10-20", "", "true", "7 per cent"],
            numbers: [0, 1, 5],
          },
        ],
      },
    ]);
    expect(source.remarks.join()).toContain("shows as a date");
  });

  it("reads shared texts and those of its own, and last values of formulas, and says so", () => {
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>own &amp; only</t></is></c><c r="C1" t="str"><f>A1&amp;B1</f><v>last</v></c><c r="D1"><f>1+1</f></c>';
    const source = sheets(
      makeWorkbook({
        sheets: { One: `<row r="1">${cells}</row>` },
        strings: ["<si><r><t>rich </t></r><r><t>text</t></r><rPh><t>spoken</t></rPh></si>"],
      }),
    );
    expect(source.sheets[0]?.rows[0]?.cells).toEqual(["rich text", "own & only", "last"]);
    expect(source.remarks.join()).toContain("1 cell with a formula");
  });

  it("leaves hidden sheets out", () => {
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';
    const source = sheets(makeWorkbook({ sheets: { One: row, Two: row }, hidden: ["Two"] }));
    expect(source.sheets.map(({ name }) => name)).toEqual(["One"]);
  });
});

describe("the template", () => {
  it("comes in as it is, as a workbook and as a table", async () => {
    const { fields, data } = templateTable();
    const table = new TextEncoder().encode(Papa.unparse({ fields, data }));
    for (const bytes of [await templateWorkbook(templateSheets()), table]) {
      const source = openRegister(bytes);
      if (!source.ok) throw new Error(JSON.stringify(source.issues));
      const mappings = source.value.sheets.map(guessMapping);
      const units = guessUnits(source.value.sheets, mappings);
      const definition = makeAssessment({ risks: [], mitigations: [] });
      const made = readRegister({
        sheets: source.value.sheets,
        mappings,
        units,
        definition,
        scenario: "Example",
      });
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      expect(made.file.risks.map(({ key }) => key)).toEqual(["r1", "r2"]);
      expect(made.file.scenarios[0]?.effects).toMatchObject([{ risk: "r1", mitigation: "m1" }]);
      expect(made.file.scenarios[0]?.risks.r1?.severity).toEqual({ kind: "level", level: 3 });
    }
  });

  it("is read by another program as it was written, every cell a text", async () => {
    const bytes = await templateWorkbook(templateSheets());
    const sheets = await readExcelFile(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Risks", "Mitigations", "Effects", "Legend"]);
    expect(sheets[0]?.data[2]?.[5]).toBe("20..35..50");
    const cells = sheets.flatMap(({ data }) => data.flat()).filter((cell) => cell !== null);
    expect(new Set(cells.map((cell) => typeof cell))).toEqual(new Set(["string"]));
  });
});
