import { counted } from "../format";
import { accept, type Result, refuse } from "../result";
import { CELL_MAX, CELLS_MAX, COLUMNS_MAX, ROWS_MAX, type SheetRow } from "./sheet";

/** What may stand between two cells of a line. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export const DELIMITER_NAMES: Record<Delimiter, string> = {
  ",": "Comma",
  ";": "Semicolon",
  "\t": "Tab",
  "|": "Vertical bar",
};

/** A first line that spreadsheets read as an order and not as data: "sep=;". */
const ORDER = /^sep=([,;\t|])\r?\n/i;

/**
 * Rows of cells, as RFC 4180 has them: cells by delimiter, rows by line end, a cell in double quotes where it holds one
 * of them, with a quote written twice. Empty lines are left out. Refused at the first row, column, cell or character
 * beyond what a register may have, and where a quote isn't closed.
 */
export function delimitedRows(text: string, delimiter: Delimiter): Result<SheetRow[]> {
  const source = text.replace(ORDER, "");
  let line = source.length < text.length ? 2 : 1;
  const rows: SheetRow[] = [];
  let cells: string[] = [];
  let begun = line;
  let count = 0;
  for (let at = 0; at <= source.length; ) {
    const found = source[at] === '"' ? quoted(source, at) : plain(source, at, delimiter);
    if (found === null) return refuse("invalid", `Close the quote that opens in line ${line}`);
    if (found.cell.length > CELL_MAX)
      return tooMuch(line, `at most ${counted(CELL_MAX, "character")} in a cell`);
    cells.push(found.cell);
    line += found.lines;
    const ending = source[found.end];
    if (ending === delimiter) {
      if (cells.length >= COLUMNS_MAX) return tooMuch(line, `at most ${COLUMNS_MAX} columns`);
      at = found.end + 1;
      continue;
    }
    if (ending !== undefined && ending !== "\r" && ending !== "\n")
      return refuse("invalid", `Write a quote within quotes twice, or separate the cells, in line ${line}`);
    at = found.end + (source.startsWith("\r\n", found.end) ? 2 : 1);
    line += 1;
    if (cells.some((cell) => cell.trim() !== "")) {
      count += cells.length;
      rows.push({ number: begun, cells });
      if (rows.length > ROWS_MAX) return tooMuch(line, `at most ${counted(ROWS_MAX, "row")}`);
      if (count > CELLS_MAX) return tooMuch(line, `at most ${counted(CELLS_MAX, "cell")}`);
    }
    cells = [];
    begun = line;
  }
  return accept(rows);
}

/** The delimiter that gives the first lines the same number of cells, the most of them; a comma where none does. */
export function guessDelimiter(text: string): Delimiter {
  const [, ordered] = ORDER.exec(text) ?? [];
  const sure = DELIMITERS.find((delimiter) => delimiter === ordered);
  if (sure) return sure;
  const sample = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .slice(0, 20)
    .join("\n");
  const scored = DELIMITERS.map((delimiter) => {
    // A quote that the sample's end leaves open says nothing of the delimiter.
    const rows = delimitedRows(sample, delimiter);
    const widths = rows.ok
      ? rows.value.map(({ cells }) => cells.length)
      : sample.split("\n").map((line) => line.split(delimiter).length);
    const usual = mostFrequent(widths);
    const agreeing = widths.filter((width) => width === usual).length / Math.max(1, widths.length);
    return { delimiter, score: usual > 1 ? agreeing * Math.log(usual) : 0 };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

type Found = { cell: string; end: number; lines: number };

function plain(source: string, start: number, delimiter: string): Found {
  let end = start;
  while (end < source.length && source[end] !== delimiter && source[end] !== "\n" && source[end] !== "\r")
    end++;
  return { cell: source.slice(start, end), end, lines: 0 };
}

function quoted(source: string, start: number): Found | null {
  let from = start + 1;
  for (;;) {
    const end = source.indexOf('"', from);
    if (end < 0) return null;
    if (source[end + 1] !== '"') {
      const inside = source.slice(start + 1, end);
      return { cell: inside.replaceAll('""', '"'), end: end + 1, lines: inside.split("\n").length - 1 };
    }
    from = end + 2;
  }
}

function mostFrequent(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0] ?? 0;
}

function tooMuch(line: number, most: string) {
  return refuse("too-large", `Shorten the table: a register has ${most}, and line ${line} goes beyond`);
}
