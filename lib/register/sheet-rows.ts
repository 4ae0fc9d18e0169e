import { attribute, eachTag, unescaped } from "../archive/xml-tags";
import { counted } from "../format";
import { writeNumber } from "../model/dist-text";
import { accept, type Refusal, type Result, refuse } from "../result";
import type { NumberLook } from "./number-formats";
import { CELL_MAX, COLUMNS_MAX, ROWS_MAX, type SheetRow } from "./sheet";

/** How many cells may still be read, over all sheets. */
export type SheetLimits = { cells: number };

type Context = {
  strings: readonly string[];
  looks: readonly NumberLook[];
  limits: SheetLimits;
  name: string;
};
type Cell = { column: number; type: string; style: number; value: string; formula: boolean };

const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * The rows of a worksheet as a person would type them: numbers with a point, those in per cent with their sign, dates
 * as year-month-day, truth values as words. Counts formulas, whose last values these are, and dates.
 */
export function sheetRows(
  source: string,
  { strings, looks, limits, name: sheet }: Context,
): Result<{ rows: SheetRow[]; formulas: number; dates: number }> {
  const rows: SheetRow[] = [];
  let [number, formulas, dates] = [0, 0, 0];
  let row: SheetRow | null = null;
  let cell: Cell | null = null;
  let spoken = false;
  const settle = (): Refusal | undefined => {
    if (!cell || !row) return undefined;
    const look = cell.type === "n" ? (looks[cell.style] ?? "plain") : "plain";
    const text = textOf(cell, look, strings);
    if (text === "") return undefined;
    if (cell.column >= COLUMNS_MAX) return tooMuch(sheet, `at most ${COLUMNS_MAX} columns`, row.number);
    if (text.length > CELL_MAX)
      return tooMuch(sheet, `at most ${counted(CELL_MAX, "character")} in a cell`, row.number);
    if (--limits.cells < 0) return tooMuch(sheet, "at most 300,000 cells", row.number);
    if (cell.formula) formulas++;
    if (look === "date") dates++;
    while (row.cells.length < cell.column) row.cells.push("");
    row.cells[cell.column] = text;
    if (cell.type === "n" && look !== "date") {
      row.numbers ??= [];
      row.numbers.push(cell.column);
    }
    return undefined;
  };
  const broken = eachTag(source, ({ name, attributes, kind, text }) => {
    if (name === "row" && kind !== "closes") {
      number = Number(attribute(attributes, "r")) || number + 1;
      row = { number, cells: [] };
    } else if (name === "row" && row) {
      if (row.cells.length > 0) rows.push(row);
      if (rows.length > ROWS_MAX) return tooMuch(sheet, `at most ${counted(ROWS_MAX, "row")}`, number);
      row = null;
    } else if (name === "c" && kind === "opens" && row) {
      const column = columnOf(attribute(attributes, "r")) ?? row.cells.length;
      const style = Number(attribute(attributes, "s") ?? 0);
      cell = { column, type: attribute(attributes, "t") ?? "n", style, value: "", formula: false };
    } else if (name === "c" && cell) {
      const refusal = settle();
      cell = null;
      return refusal;
    } else if (name === "rPh") spoken = kind === "opens";
    else if (cell && name === "f" && kind !== "closes") cell.formula = true;
    else if (cell && kind === "opens" && (name === "v" || (name === "t" && !spoken)))
      cell.value += unescaped(text);
    return undefined;
  });
  return broken ?? accept({ rows, formulas, dates });
}

function textOf({ type, value }: Cell, look: NumberLook, strings: readonly string[]): string {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "true" : "false";
  if (type !== "n" || value === "" || look === "plain") return type === "n" ? shortest(value) : value;
  const numeric = Number(value);
  if (!Number.isFinite(numeric)) return value;
  if (look === "percent") return `${writeNumber(numeric, "percent")} per cent`;
  const time = DAY_ZERO + numeric * DAY;
  return Math.abs(time) < 8e15 ? new Date(time).toISOString().slice(0, 10) : value;
}

/** A number's shortest text: a file writes 0.1 as 0.10000000000000001. */
function shortest(value: string): string {
  return value !== "" && Number.isFinite(Number(value)) ? String(Number(value)) : value;
}

/** The place of a cell's column from 0: "C7" is 2. */
function columnOf(place: string | null): number | null {
  const [, letters] = /^([A-Z]{1,3})\d+$/.exec(place ?? "") ?? [];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function tooMuch(sheet: string, most: string, row: number): Refusal {
  return refuse(
    "too-large",
    `Shorten the sheet “${sheet}”: a register has ${most}, and row ${row} goes beyond`,
  );
}
