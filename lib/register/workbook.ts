import { readArchive } from "../archive/read-archive";
import { attribute, eachTag, unescaped } from "../archive/xml-tags";
import { counted } from "../format";
import { FILE_MAX } from "../model/file-max";
import { accept, type Refusal, type Result, refuse } from "../result";
import { numberLooks } from "./number-formats";
import type { Sheet } from "./sheet";
import { CELLS_MAX } from "./sheet";
import { type SheetLimits, sheetRows } from "./sheet-rows";

/** A workbook holds mark-up many times the size of what it says: so much of it is unpacked. */
const LIMITS = { bytes: FILE_MAX, entries: 2000, inflated: 20_000_000 };
const SHEETS_MAX = 20;
const STRINGS_MAX = 100_000;

const NO_WORKBOOK = refuse("invalid", "Choose a workbook (.xlsx): this archive is none");
const MACROS = refuse("invalid", "Save it as .xlsx without macros: this workbook holds a program");

/** The sheets of a workbook, and what whoever imports them should know. */
export type Workbook = { sheets: Sheet[]; remarks: string[] };

/**
 * The visible sheets of an XLSX as texts. Formulas are never computed: their last values are read, and said to be.
 * Refused: archives that are none, hold macros, or more than a register may have. Never throws.
 */
export function readWorkbook(bytes: Uint8Array): Result<Workbook> {
  const archive = readArchive(bytes, LIMITS, (name) =>
    /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/.test(
      name,
    ),
  );
  if (!archive.ok) return archive;
  const { names, parts } = archive.value;
  if (names.some((name) => /vbaProject|\.bin$/i.test(name) && /vba|macro/i.test(name))) return MACROS;
  const text = (name: string) => {
    const part = parts.get(name);
    return part && new TextDecoder().decode(part);
  };
  const [workbook, relations] = [text("xl/workbook.xml"), text("xl/_rels/workbook.xml.rels")];
  if (workbook === undefined || relations === undefined) return NO_WORKBOOK;
  const listed = listedSheets(workbook, relations);
  if (!listed.ok) return listed;
  const strings = sharedStrings(text("xl/sharedStrings.xml") ?? "");
  if (!strings.ok) return strings;
  const looks = numberLooks(text("xl/styles.xml") ?? "");
  const limits: SheetLimits = { cells: CELLS_MAX };
  const sheets: Sheet[] = [];
  let [formulas, dates] = [0, 0];
  for (const { name, path } of listed.value) {
    const source = text(path);
    if (source === undefined) return NO_WORKBOOK;
    const read = sheetRows(source, { strings: strings.value, looks, limits, name });
    if (!read.ok) return read;
    formulas += read.value.formulas;
    dates += read.value.dates;
    if (read.value.rows.length > 0) sheets.push({ name, rows: read.value.rows });
  }
  const remarks = [
    ...(formulas > 0
      ? [`${counted(formulas, "cell")} with a formula: the last value was read, and nothing was computed.`]
      : []),
    ...(dates > 0
      ? [`${counted(dates, "cell")} that the spreadsheet shows as a date, perhaps a range it took for one.`]
      : []),
  ];
  return sheets.length > 0
    ? accept({ sheets, remarks })
    : refuse("invalid", "Choose another file: this workbook is empty");
}

function listedSheets(workbook: string, relations: string): Result<{ name: string; path: string }[]> {
  const paths = new Map<string, string>();
  const found: { name: string; path: string }[] = [];
  const broken =
    eachTag(relations, ({ name, attributes }) => {
      const [id, target] = [attribute(attributes, "Id"), attribute(attributes, "Target")];
      if (name === "Relationship" && id && target)
        paths.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
      return undefined;
    }) ??
    eachTag(workbook, ({ name, attributes, kind }) => {
      if (
        name !== "sheet" ||
        kind === "closes" ||
        (attribute(attributes, "state") ?? "visible") !== "visible"
      )
        return undefined;
      const path = paths.get(attribute(attributes, "id") ?? "");
      if (path?.includes("worksheets/")) found.push({ name: attribute(attributes, "name") ?? "", path });
      return found.length > SHEETS_MAX
        ? refuse("too-large", `Leave at most ${SHEETS_MAX} sheets in the workbook`)
        : undefined;
    });
  return broken ?? (found.length > 0 ? accept(found) : NO_WORKBOOK);
}

/** The texts that cells share: runs of rich text joined, without what only shows how they are pronounced. */
function sharedStrings(source: string): Result<string[]> {
  const strings: string[] = [];
  let spoken = false;
  const refusal: Refusal | null = eachTag(source, ({ name, kind, text }) => {
    if (name === "rPh") spoken = kind === "opens";
    if (name === "si" && kind !== "closes") strings.push("");
    if (name === "t" && kind === "opens" && !spoken && strings.length > 0)
      strings[strings.length - 1] += unescaped(text);
    return strings.length > STRINGS_MAX
      ? refuse("too-large", "Shorten the workbook: it holds too many texts")
      : undefined;
  });
  return refusal ?? accept(strings);
}
