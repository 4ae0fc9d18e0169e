import type { Figure, FigureCell, FigureColumn, FigureRow } from "../series/figure";
import { columnName, pairedColumns } from "./paired-columns";
import type { Proof } from "./proof";

/** A number of a figure that is another one now; null where there is none. */
export type HeldChange = { row: string; column: FigureColumn; was: FigureCell; now: FigureCell };

/** What became of a figure's numbers: how many were compared, which changed, and what has left or come. */
export type Held = {
  compared: number;
  changes: HeldChange[];
  /** How many texts were compared, heads of columns apart. */
  texts: number;
  /** Names and other texts that read otherwise: those of items that were renamed, or that say a number in words. */
  reworded: HeldChange[];
  /** What the figure finds now. */
  finding: string;
  /** Rows by name, and columns with what they measure. */
  gone: string[];
  added: string[];
};

/** Two computations of one number can differ in its last digits where engines do; a judgement changes more than that. */
const LAST_DIGITS = 1e-9;

type Table = Pick<Figure, "columns" | "rows" | "total">;
type Cell = HeldChange & { same: boolean };

/**
 * The numbers of a figure as its file has them against the same figure computed anew: row by row by the name in the first
 * column, or by place where the names are others but the rows as many; column by column as pairedColumns has them. A
 * number is the same within a billionth of its size.
 */
export function held(was: Proof["figure"], now: Table & Pick<Figure, "title">): Held {
  const rows = pairedRows(withTotal(was), withTotal(now));
  const columns = pairedColumns(was.columns, now.columns);
  const heads = columns.pairs.map(({ before, after }) => cellOf(HEAD, HEADS, before.label, after.label));
  const cells = rows.pairs
    .flatMap(({ name, before: then, after: present }) =>
      columns.pairs.map(({ before, after }) =>
        cellOf(name, before, then[before.key] ?? null, present[after.key] ?? null),
      ),
    )
    .filter((cell) => cell.was !== null || cell.now !== null);
  const numbers = cells.filter(isNumber);
  const texts = cells.filter((cell) => !isNumber(cell));
  const others = (some: Cell[]) => some.filter(({ same }) => !same).map(({ same: _, ...change }) => change);
  return {
    compared: numbers.length,
    changes: others(numbers),
    texts: texts.length,
    reworded: others([...heads, ...texts]),
    finding: now.title,
    gone: [...rows.gone, ...columns.gone.map(columnName)],
    added: [...rows.added, ...columns.added.map(columnName)],
  };
}

/** Where a column's own name is told as one that reads otherwise. */
const HEAD = "Head of a column";
const HEADS: FigureColumn = { key: "head", label: "Name", unit: "", kind: "text" };

function cellOf(row: string, column: FigureColumn, was: FigureCell, now: FigureCell): Cell {
  return { row, column, was, now, same: isSame(was, now) };
}

/** Whether a cell says how much; a rank and a count stand in columns of texts. */
function isNumber({ column, was, now }: HeldChange): boolean {
  return column.kind !== "text" || typeof was === "number" || typeof now === "number";
}

/** Whether every number is as it was, and nothing left or came; texts may read otherwise. */
export function isHeld({ changes, gone, added }: Held): boolean {
  return changes.length + gone.length + added.length === 0;
}

function isSame(was: FigureCell, now: FigureCell): boolean {
  if (typeof was !== "number" || typeof now !== "number") return was === now;
  return Math.abs(was - now) <= LAST_DIGITS * Math.max(Math.abs(was), Math.abs(now));
}

function withTotal({ columns, rows, total }: Table): { name: string; row: FigureRow }[] {
  const [first] = columns;
  return [...rows, ...(total ? [total] : [])].map((row) => ({
    name: String(row[first?.key ?? ""] ?? ""),
    row,
  }));
}

type Named = ReturnType<typeof withTotal>;

function pairedRows(was: Named, now: Named) {
  const left = now.map((row) => ({ ...row, taken: false }));
  const pairs = was.map(({ name, row }) => {
    const found = left.find((other) => !other.taken && other.name === name);
    if (found) found.taken = true;
    return { name, before: row, after: found?.row ?? null };
  });
  const whole = pairs.flatMap(({ name, before, after }) => (after ? [{ name, before, after }] : []));
  const gone = pairs.filter(({ after }) => !after).map(({ name }) => name);
  const added = left.filter(({ taken }) => !taken).map(({ name }) => name);
  if (gone.length === 0 || was.length !== now.length) return { pairs: whole, gone, added };
  // As many rows under other names: the same rows, renamed.
  const places = was.map(({ name, row }, index) => ({ name, before: row, after: now[index]?.row ?? {} }));
  return { pairs: places, gone: [], added: [] };
}
