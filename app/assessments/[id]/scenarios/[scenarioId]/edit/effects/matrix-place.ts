/** A cell of the matrix: mitigations by row, for each risk two columns, likelihood and severity. */
export type Place = { row: number; column: number };
export type Size = { rows: number; columns: number };
/** Cells between two corners, both included. */
export type Block = { top: number; left: number; bottom: number; right: number };
export type Channel = "likelihood" | "severity";

export const CHANNELS = ["likelihood", "severity"] as const satisfies Channel[];

export function channelAt({ column }: Place): Channel {
  return column % 2 === 0 ? "likelihood" : "severity";
}

/** The place of the pair among the form's effects. */
export function pairAt({ row, column }: Place, { columns }: Size): number {
  return row * (columns / 2) + Math.floor(column / 2);
}

export function placeOfPair(pair: number, channel: Channel, { columns }: Size): Place {
  const risks = columns / 2;
  return { row: Math.floor(pair / risks), column: (pair % risks) * 2 + CHANNELS.indexOf(channel) };
}

export function isPlace({ row, column }: Place, { rows, columns }: Size): boolean {
  return row >= 0 && column >= 0 && row < rows && column < columns;
}

export function blockBetween(one: Place, other: Place): Block {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function isWithin({ row, column }: Place, { top, left, bottom, right }: Block): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function sizeOf({ top, left, bottom, right }: Block): Size {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

/** The places of a block, row by row. */
export function placesIn(block: Block): Place[] {
  const { rows, columns } = sizeOf(block);
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: block.top + Math.floor(index / columns),
    column: block.left + (index % columns),
  }));
}

type Move = { key: string; ctrl: boolean; page: number };

/** Where a key leads from a cell, never beyond the edge; null for a key that moves nothing. `page` is in rows. */
export function moved({ row, column }: Place, { key, ctrl, page }: Move, size: Size): Place | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (next: Place): Place => ({
    row: Math.min(Math.max(next.row, 0), last.row),
    column: Math.min(Math.max(next.column, 0), last.column),
  });
  switch (key) {
    case "ArrowUp":
      return to({ row: ctrl ? 0 : row - 1, column });
    case "ArrowDown":
      return to({ row: ctrl ? last.row : row + 1, column });
    case "ArrowLeft":
      return to({ row, column: ctrl ? 0 : column - 1 });
    case "ArrowRight":
      return to({ row, column: ctrl ? last.column : column + 1 });
    case "Home":
      return to({ row: ctrl ? 0 : row, column: 0 });
    case "End":
      return to({ row: ctrl ? last.row : row, column: last.column });
    case "PageUp":
      return to({ row: row - page, column });
    case "PageDown":
      return to({ row: row + page, column });
    default:
      return null;
  }
}
