import { type Block, type Place, sizeOf } from "./matrix-place";

/**
 * Where each cell of a block comes to stand that is pasted into a selection: from its corner on, and again and again
 * where the selection is a whole number of blocks high and wide. Places may lie beyond the edge.
 */
export function pasted<T>(rows: readonly (readonly T[])[], selection: Block): { place: Place; entry: T }[] {
  const { rows: height, columns: width } = sizeOf(selection);
  const [blockHeight, blockWidth] = [rows.length, Math.max(...rows.map((row) => row.length))];
  const isWhole = height % blockHeight === 0 && width % blockWidth === 0;
  const [down, across] = isWhole ? [height / blockHeight, width / blockWidth] : [1, 1];
  return Array.from({ length: blockHeight * down }, (_, row) => row).flatMap((row) =>
    Array.from({ length: across }, (_, time) =>
      (rows[row % blockHeight] ?? []).map((entry, column) => ({
        place: { row: selection.top + row, column: selection.left + time * blockWidth + column },
        entry,
      })),
    ).flat(),
  );
}
