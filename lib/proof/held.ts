import type { Figure, FigureCell, FigureColumn, FigureRow } from "../series/figure";
import type { Proof } from "./proof";

/** A number of a figure that is another one now; null where there is none. */
export type HeldChange = { row: string; column: FigureColumn; was: FigureCell; now: FigureCell };

/** What became of a figure's numbers: how many were compared, which changed, and names that have left or come. */
export type Held = {
  compared: number;
  changes: HeldChange[];
  /** Names and other texts that read otherwise: those of items that were renamed, or that say a number in words. */
  reworded: HeldChange[];
  /** What the figure finds now. */
  finding: string;
  gone: string[];
  added: string[];
};

/** Two computations of one number can differ in its last digits where engines do; a judgement changes more than that. */
const LAST_DIGITS = 1e-9;

type Table = Pick<Figure, "columns" | "rows" | "total">;
type Cell = HeldChange & { same: boolean };

/**
 * The numbers of a figure as its file has them against the same figure computed anew: row by row by the name in the first
 * column, or by place where the names are others but the rows as many; column by column by key. A number is the same
 * within a billionth of its size.
 */
export function held(was: Proof["figure"], now: Table & Pick<Figure, "title">): Held {
  const rows = pairedRows(withTotal(was), withTotal(now));
  const columns = was.columns.map((column, index) => ({
    column,
    key: keyOf(column, index, was, now),
  }));
  const cells = rows.pairs.flatMap(({ name, before, after }) =>
    columns.flatMap(({ column, key }): Cell[] => {
      if (key === null) return [];
      const [then, present] = [before[column.key] ?? null, after[key] ?? null];
      return [{ row: name, column, was: then, now: present, same: isSame(then, present) }];
    }),
  );
  const numbers = cells.filter(isNumber);
  const others = (some: Cell[]) => some.filter(({ same }) => !same).map(({ same: _, ...change }) => change);
  return {
    compared: numbers.length,
    changes: others(numbers),
    reworded: others(cells.filter((cell) => !isNumber(cell))),
    finding: now.title,
    gone: rows.gone,
    added: rows.added,
  };
}

/** Whether a cell says how much; a rank and a count stand in columns of texts. */
function isNumber({ column, was, now }: HeldChange): boolean {
  return column.kind !== "text" || typeof was === "number" || typeof now === "number";
}

/** Whether every number that was compared is as it was; texts may read otherwise. */
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

/** The column of the same key; where scenarios bear other keys now, the one in its place. */
function keyOf(column: FigureColumn, index: number, was: Table, now: Table): string | null {
  if (now.columns.some(({ key }) => key === column.key)) return column.key;
  const there = now.columns.length === was.columns.length ? now.columns[index] : undefined;
  return there && there.kind === column.kind ? there.key : null;
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
