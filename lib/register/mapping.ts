import { readDist } from "../model/dist-text";
import { numbersOf } from "../model/numbers-of";
import type { FieldId } from "./fields";
import { fieldsOfHeadings } from "./heading-fields";
import { guessDecimal, inPoints } from "./number-text";
import type { Sheet, SheetRow } from "./sheet";

/** Which row of a sheet holds its headings, and which column (from 0) each field is read from. */
export type SheetMapping = { headings: number; columns: Partial<Record<FieldId, number>>; used: boolean };

/** How the numbers of a register are meant. */
export type RegisterUnits = {
  decimal: "," | ".";
  /** A plain 30 as 30 per cent, or a plain 0.3 as 30 per cent. */
  likelihoods: "percent" | "share";
  /** A plain 3 as the third of five levels, or as 3 harm points. */
  severities: "level" | "harm";
};

const HEAD_ROWS = 10;

/** The first rows of a sheet, one of which may hold its headings. */
export function headingRows({ rows }: Sheet): SheetRow[] {
  return rows.slice(0, HEAD_ROWS);
}

/** A sheet's mapping by its headings: of its first rows, the one that names the most fields. */
export function guessMapping(sheet: Sheet): SheetMapping {
  const guesses = headingRows(sheet).map((row) => ({ headings: row.number, columns: columnsOf(row) }));
  const size = ({ columns }: { columns: object }) => Object.keys(columns).length;
  const best = guesses.reduce(
    (a, b) => (size(b) > size(a) ? b : a),
    guesses[0] ?? { headings: 1, columns: {} },
  );
  return {
    ...best,
    used:
      best.columns.risk !== undefined ||
      best.columns.riskKey !== undefined ||
      best.columns.mitigation !== undefined,
  };
}

/** The columns that a row of headings names; of two that name one field, the first. */
export function columnsOf({ cells }: SheetRow): SheetMapping["columns"] {
  const columns: SheetMapping["columns"] = {};
  fieldsOfHeadings(cells).forEach((field, column) => {
    if (field !== null && columns[field] === undefined) columns[field] = column;
  });
  return columns;
}

/** What a cell holds, and whether it is a number of a workbook and no text. */
type Cell = { text: string; isNumber: boolean };

/** The filled cells of a field over all sheets that are read, as they stand. */
function cellsOf(sheets: readonly Sheet[], mappings: readonly SheetMapping[], field: FieldId): Cell[] {
  return sheets.flatMap(({ rows }, index) => {
    const mapping = mappings[index];
    const column = mapping?.used ? mapping.columns[field] : undefined;
    if (mapping === undefined || column === undefined) return [];
    return rows
      .filter(({ number }) => number > mapping.headings)
      .map(({ cells, numbers = [] }) => ({
        text: cells[column]?.trim() ?? "",
        isNumber: numbers.includes(column),
      }))
      .filter(({ text }) => text !== "");
  });
}

const PLAIN = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;
/** What is read as a likelihood or a share. */
export const CHANCES = [
  "likelihood",
  "delivery",
  "effectLikelihood",
  "effectSeverity",
  "overlap",
] as const satisfies FieldId[];
/** What is read as numbers. */
export const NUMBERS = [...CHANCES, "severity", "cost", "backfire"] as const satisfies FieldId[];

/** How the numbers in the mapped columns are probably meant; whoever imports them sees it, and may say otherwise. */
export function guessUnits(sheets: readonly Sheet[], mappings: readonly SheetMapping[]): RegisterUnits {
  const cells = (fields: readonly FieldId[]) => fields.flatMap((field) => cellsOf(sheets, mappings, field));
  const decimal = guessDecimal(
    cells(NUMBERS)
      .filter(({ isNumber }) => !isNumber)
      .map(({ text }) => text),
  );
  const numbersIn = ({ text, isNumber }: Cell) =>
    numbersOf(readDist(inPoints(text, isNumber ? "." : decimal), "change"));
  const chances = cells(CHANCES)
    .filter(({ text }) => !/%|cent/i.test(text))
    .flatMap(numbersIn);
  const severities = cells(["severity"])
    .filter(({ text }) => PLAIN.test(text))
    .flatMap(numbersIn);
  const leveled = severities.filter((value) => [1, 2, 3, 4, 5].includes(value));
  return {
    decimal,
    likelihoods:
      chances.some((value) => value > 0 && value < 1) && chances.every((value) => value <= 1)
        ? "share"
        : "percent",
    // One that is none is a slip then, and said to be.
    severities: leveled.length > severities.length / 2 ? "level" : "harm",
  };
}

/** Whether the likelihoods look like scores from 1 to 5, which are no probabilities: a sentence to say so, or null. */
export function scoreDoubt(sheets: readonly Sheet[], mappings: readonly SheetMapping[]): string | null {
  const cells = cellsOf(sheets, mappings, "likelihood");
  if (cells.length === 0 || !cells.every(({ text }) => /^[1-5]$/.test(text))) return null;
  return "These likelihoods look like scores from 1 to 5. A score is no probability, and would be read as 1 % to 5 %: replace each by a likelihood word or a range in the file.";
}
