import { WIDE_FROM } from "@/app/ui/wide-from";

/** Sides of the grid: a row's height, what sets F and 6 apart, and the room for the names of rows and columns. */
const GRID = {
  row: 44,
  apart: 14,
  top: { narrow: 42, wide: 74 },
  left: { narrow: 34, wide: 196 },
  bottom: 6,
};

const KNOWN = 5;

export function gridHeights(): { narrow: number; wide: number } {
  const rows = (KNOWN + 1) * GRID.row + GRID.apart + GRID.bottom;
  return { narrow: GRID.top.narrow + rows, wide: GRID.top.wide + rows };
}

/** Where the six rows and columns begin and how large a cell is, at a size: the sixth of each stands apart. */
export function gridLayout(width: number, height: number) {
  const breadth = width >= WIDE_FROM ? "wide" : "narrow";
  const [left, top] = [GRID.left[breadth], GRID.top[breadth]];
  const cell = {
    width: (width - left - GRID.apart) / (KNOWN + 1),
    height: (height - top - GRID.apart - GRID.bottom) / (KNOWN + 1),
  };
  const at = (index: number) => (index < KNOWN ? 0 : GRID.apart);
  return {
    breadth,
    left,
    top,
    cell,
    x: (column: number) => left + column * cell.width + at(column),
    y: (row: number) => top + row * cell.height + at(row),
  };
}
