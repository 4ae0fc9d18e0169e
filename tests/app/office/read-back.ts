import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { NO_OFFICE, officePrograms } from "@/scripts/office.mjs";

const programs = officePrograms();

const isWithout = programs === null && !/^(1|true)$/i.test(process.env.CI ?? "");
let room = "";

/** Tests that read files back. They are left out where nothing is there to read with, but never where all must be shown. */
export function withOffice(name: string, tests: () => void): void {
  describe.skipIf(isWithout)(name, () => {
    beforeAll(() => {
      room = mkdtempSync(join(tmpdir(), "counterweight-office-"));
    });
    afterAll(() => rmSync(room, { recursive: true }));
    tests();
  });
}

function found() {
  if (!programs) throw new Error(`Files are read back by other programs; there is ${NO_OFFICE}`);
  return programs;
}

// As text, comma, quotes, UTF-8; what a cell is or how it is shown; every sheet a file of its own.
const csv = (shown: boolean) =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,${shown},false,false,-1`;

/** A workbook as LibreOffice reads it, or shows it: each sheet as CSV, by its name. */
export function asCsv(file: Uint8Array, { shown } = { shown: false }): Record<string, string> {
  const folder = converted("book.xlsx", file, csv(shown));
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  return Object.fromEntries(
    names.map((name) => [name.replace(/^book-(.*)\.csv$/, "$1"), readFileSync(join(folder, name), "utf8")]),
  );
}

/** A document as LibreOffice prints it, page by page, and what it says of its pages. */
export function asPages(name: string, file: Uint8Array): Read {
  const folder = converted(name, file, "pdf");
  return pagesOf(join(folder, name.replace(/\.\w+$/, ".pdf")));
}

/** The text of each page, what a PDF says of itself, and the page of each picture, in their order. */
type Read = { pages: string[]; facts: string; pictured: number[] };

/** A PDF as Poppler reads it: the text of each page, and what it says of the whole. */
export function pagesOf(path: string): Read {
  const { pdfimages, pdfinfo, pdftotext } = found();
  const text = execFileSync(pdftotext, ["-layout", path, "-"], { encoding: "utf8" });
  return {
    pages: text.split("\f").slice(0, -1),
    facts: execFileSync(pdfinfo, [path], { encoding: "utf8" }),
    pictured: [
      ...execFileSync(pdfimages, ["-list", path], { encoding: "utf8" }).matchAll(/^\s*(\d+)\s/gm),
    ].map(([, page]) => Number(page)),
  };
}

function converted(name: string, file: Uint8Array, format: string): string {
  const folder = mkdtempSync(join(room, "file-"));
  writeFileSync(join(folder, name), file);
  // A profile of its own: two that run at once would wait for one another.
  const profile = `-env:UserInstallation=file://${join(room, "profile")}`;
  execFileSync(
    found().soffice,
    [profile, "--headless", "--convert-to", format, "--outdir", folder, join(folder, name)],
    {
      stdio: "pipe",
    },
  );
  return folder;
}
