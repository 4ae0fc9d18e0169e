import { makeWorkbook } from "./make-workbook";
import { makeZip, type Part } from "./make-zip";
import type { MalformedFile } from "./malformed-file";

const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const HEADINGS = `<row r="1">${text("A1", "Risk")}${text("B1", "Likelihood")}</row>`;
const ROW = `<row r="2">${text("A2", "A")}${text("B2", "likely")}</row>`;
const WRONG = `<row r="2">${text("A2", "A")}${text("B2", "perhaps")}</row>`;
const SHEET = "xl/worksheets/sheet1.xml";

const one = (rows: string) => makeWorkbook({ sheets: { One: rows } });
const beside = (...parts: Part[]) => makeWorkbook({ sheets: { One: HEADINGS + ROW }, parts });
const zeros = (size: number) => new Uint8Array(size);

const FILES: [name: string, make: () => Uint8Array, needed: string][] = [
  ["cut off", () => one(HEADINGS + ROW).subarray(0, 700), "cut off or damaged"],
  [
    "with a byte lost in the middle",
    () => {
      const whole = one(HEADINGS + ROW.repeat(50));
      return Buffer.concat([whole.subarray(0, 300), whole.subarray(301)]);
    },
    "cut off or damaged",
  ],
  [
    "a document",
    () =>
      makeZip([
        { name: "[Content_Types].xml", content: "<Types/>" },
        { name: "word/document.xml", content: "<w/>" },
      ]),
    "this archive is none",
  ],
  [
    "an archive of archives",
    () =>
      makeZip([
        {
          name: "a.zip",
          content: makeZip([{ name: "b.zip", content: makeZip([{ name: "c", content: zeros(1_000_000) }]) }]),
        },
      ]),
    "this archive is none",
  ],
  [
    "a workbook whose sheet is an archive",
    () => beside({ name: SHEET, content: makeZip([{ name: "x", content: zeros(1_000_000) }]) }),
    "this workbook is empty",
  ],
  [
    "a bomb that says its size",
    () => beside({ name: SHEET, content: zeros(50_000_000) }),
    "at most 20 MB when unpacked",
  ],
  [
    "a bomb that hides its size",
    () => beside({ name: SHEET, content: zeros(50_000_000), claimed: 1000 }),
    "cut off or damaged",
  ],
  [
    "many parts that are a bomb together",
    () =>
      beside(
        ...Array.from({ length: 50 }, (_, at) => ({
          name: `xl/worksheets/x${at}.xml`,
          content: zeros(1_000_000),
        })),
      ),
    "at most 20 MB when unpacked",
  ],
  [
    "parts that lie in one another",
    () =>
      makeZip([
        { name: SHEET, content: zeros(100_000) },
        ...Array.from({ length: 100 }, (_, at) => ({ name: `xl/worksheets/x${at}.xml`, content: "", at: 0 })),
      ]),
    "cut off or damaged",
  ],
  [
    "thousands of parts",
    () => beside(...Array.from({ length: 3000 }, (_, at) => ({ name: `p${at}`, content: "" }))),
    "more than 2000 parts",
  ],
  [
    "a path that leads outside",
    () => beside({ name: "xl/../../../etc/passwd", content: "x" }),
    "leads outside",
  ],
  ["an absolute path", () => beside({ name: "/etc/passwd", content: "x" }), "leads outside"],
  ["a path of another system", () => beside({ name: "..\\..\\windows", content: "x" }), "leads outside"],
  ["encrypted", () => beside({ name: SHEET, content: "x", flags: 1 }), "without a password"],
  ["packed in another way", () => beside({ name: SHEET, content: "x", method: 99 }), "Save this file anew"],
  [
    "two parts of one name",
    () =>
      makeZip([
        { name: SHEET, content: "a" },
        { name: SHEET, content: "b" },
      ]),
    "two parts of one name",
  ],
  ["with macros", () => beside({ name: "xl/vbaProject.bin", content: "x" }), "without macros"],
  [
    "entities that multiply in a sheet",
    () =>
      beside({
        name: SHEET,
        content: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>',
      }),
    "declares a document type",
  ],
  [
    "entities from elsewhere",
    () => beside({ name: "xl/sharedStrings.xml", content: '<!DOCTYPE x SYSTEM "file:///etc/passwd"><sst/>' }),
    "declares a document type",
  ],
  [
    "a sheet that is cut off",
    () => beside({ name: SHEET, content: "<worksheet><sheetData><row r=" }),
    "no XML, or is cut off",
  ],
  [
    "a sheet of noise",
    () => beside({ name: SHEET, content: Buffer.from("\xff\xfe\xfd<<<", "latin1") }),
    "no XML, or is cut off",
  ],
  [
    "a sheet of tags that never end",
    () => beside({ name: SHEET, content: "<a ".repeat(3_000_000) }),
    "no XML, or is cut off",
  ],
  [
    "a tag with quotes that never end",
    () => beside({ name: SHEET, content: `<a b="${">".repeat(9_000_000)}` }),
    "no XML, or is cut off",
  ],
  ["a million rows", () => one("<row><c><v>1</v></c></row>".repeat(1_000_000)), "when unpacked"],
  ["thirty thousand rows", () => one("<row><c><v>1</v></c></row>".repeat(30_000)), "at most 20,000 rows"],
  [
    "a cell in the last column",
    () => one(`${HEADINGS}<row r="2">${text("XFD2", "x")}</row>`),
    "at most 256 columns",
  ],
  [
    "a hundred thousand cells in a row",
    () => one(`${HEADINGS}<row r="2">${"<c><v>1</v></c>".repeat(100_000)}</row>`),
    "at most 256 columns",
  ],
  [
    "too many cells",
    () =>
      one(
        Array.from(
          { length: 1300 },
          (_, at) => `<row r="${at + 1}">${"<c><v>1</v></c>".repeat(250)}</row>`,
        ).join(""),
      ),
    "at most 300,000 cells",
  ],
  [
    "a million shared texts",
    () =>
      beside({
        name: "xl/sharedStrings.xml",
        content: `<sst>${"<si><t>x</t></si>".repeat(1_000_000)}</sst>`,
      }),
    "too many texts",
  ],
  [
    "one shared text of megabytes in many cells",
    () =>
      makeWorkbook({
        sheets: {
          One: `<row r="1">${Array.from({ length: 200 }, () => '<c t="s"><v>0</v></c>').join("")}</row>`,
        },
        strings: [`<si><t>${"x".repeat(5_000_000)}</t></si>`],
      }),
    "in a cell",
  ],
  [
    "an error for a number",
    () => one(`${HEADINGS}<row r="2">${text("A2", "A")}<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`),
    "Enter a word of the list",
  ],
  [
    "formats of brackets that never close",
    () =>
      beside(
        {
          name: "xl/styles.xml",
          content: `<styleSheet><numFmts>${`<numFmt numFmtId="200" formatCode="${"[".repeat(50_000)}"/>`.repeat(100)}</numFmts></styleSheet>`,
        },
        { name: SHEET, content: `<worksheet><sheetData>${HEADINGS}${WRONG}</sheetData></worksheet>` },
      ),
    "Enter a word of the list",
  ],
  [
    "no sheet that can be seen",
    () => makeWorkbook({ sheets: { One: HEADINGS + ROW }, hidden: ["One"] }),
    "this archive is none",
  ],
  [
    "a control character in a name",
    () => one(`${HEADINGS}<row r="2">${text("A2", "A&#7;B")}${text("B2", "likely")}</row>`),
    "Remove the control characters",
  ],
];

/** Workbooks that are none, or hold what would harm whoever opens them. */
export const MALFORMED_WORKBOOKS: MalformedFile[] = FILES.map(([name, make, needed]) => ({
  name: `XLSX: ${name}`,
  make,
  needed,
}));
