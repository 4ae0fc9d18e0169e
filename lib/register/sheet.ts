/**
 * One row as it is numbered in its file, from 1. `numbers` are the columns (from 0) whose cells are numbers and no texts:
 * whatever the texts beside them use, they have a point for their decimals.
 */
export type SheetRow = { number: number; cells: string[]; numbers?: number[] };

/** A table of texts, as cells are typed. */
export type Sheet = { name: string; rows: SheetRow[] };

/** How much of a register is read. The longest list of an assessment has 10,000 entries. */
export const ROWS_MAX = 20_000;
export const COLUMNS_MAX = 256;
export const CELLS_MAX = 300_000;
/** As long as a note may be, and room to say that a longer one is too long. */
export const CELL_MAX = 10_000;
