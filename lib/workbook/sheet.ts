import type { Scored } from "../series/scored";

/**
 * How a cell is written. Numbers stay unrounded: a share lies in [0, 1] and is shown as per cent, a day is
 * year-month-day, harm is in harm points, a change lies in [−100, 100].
 */
export type CellKind =
  | "text"
  | "harm"
  | "harm-difference"
  | "share"
  | "share-difference"
  | "change"
  | "number"
  | "count"
  | "day";

/** A cell: of its column's kind, or of one of its own. Null is an empty cell, which is never zero. */
export type Cell = string | number | null | { kind: CellKind; value: string | number | null };

/** A column: its head with the unit in it, how its cells are written, and its width in characters. */
export type SheetColumn = { head: string; kind: CellKind; width: number };

/** A table of a workbook: one head, then a row a thing. */
export type Sheet = { name: string; columns: SheetColumn[]; rows: Cell[][] };

/** Widths in characters: a key or a word, a number under its head, a name, a sentence or more. */
export const WIDTH = { word: 14, number: 16, name: 30, text: 60 } as const;

/** A column of names or words. */
export const text = (head: string, width: number = WIDTH.name): SheetColumn => ({
  head,
  kind: "text",
  width,
});

/** A column of numbers of one kind. */
export const numbers = (head: string, kind: CellKind): SheetColumn => ({ head, kind, width: WIDTH.number });

/**
 * The rows of several scenarios as one table, each with its scenario's title in front; of one scenario, its rows alone.
 * Requires rows as wide as there are columns.
 */
export function byScenario(
  name: string,
  all: readonly Scored[],
  columns: SheetColumn[],
  rowsOf: (one: Scored, index: number) => Cell[][],
): Sheet {
  if (all.length === 1) return { name, columns, rows: all.flatMap(rowsOf) };
  return {
    name,
    columns: [text("Scenario"), ...columns],
    rows: all.flatMap((one, index) => rowsOf(one, index).map((row) => [one.scenario.title, ...row])),
  };
}
