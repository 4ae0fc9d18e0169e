import { makeZip, type Part } from "./make-zip";

/** What is in a workbook that is written by hand: sheets as XML of their rows, shared texts, formats by number. */
export type WorkbookParts = {
  sheets: Record<string, string>;
  strings?: string[];
  styles?: number[];
  hidden?: string[];
  /** Parts besides, or instead of those of the same name. */
  parts?: Part[];
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A workbook of these parts, as small as one can be. */
export function makeWorkbook({
  sheets,
  strings = [],
  styles = [0],
  hidden = [],
  parts = [],
}: WorkbookParts): Uint8Array {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
  );
  const related = names.map(
    (_name, at) =>
      `<Relationship Id="rId${at + 1}" Type="worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const formats = styles.map((id) => `<xf numFmtId="${id}"/>`);
  const own: Part[] = [
    { name: "[Content_Types].xml", content: `${HEAD}<Types/>` },
    {
      name: "xl/workbook.xml",
      content: `${HEAD}<workbook ${MAIN}><sheets>${listed.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `${HEAD}<Relationships>${related.join("")}</Relationships>`,
    },
    {
      name: "xl/styles.xml",
      content: `${HEAD}<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs>${formats.join("")}</cellXfs></styleSheet>`,
    },
    { name: "xl/sharedStrings.xml", content: `${HEAD}<sst ${MAIN}>${strings.join("")}</sst>` },
    ...names.map((name, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `${HEAD}<worksheet ${MAIN}><sheetData>${sheets[name]}</sheetData></worksheet>`,
    })),
  ];
  const replaced = new Set(parts.map(({ name }) => name));
  return makeZip([...own.filter(({ name }) => !replaced.has(name)), ...parts]);
}
