import type { RiskMatrix } from "../model/risk-matrix";

/** One cell: its place from 0, its colour, and the least and the largest risk (probability × harm points) in it. */
export type Cell = { row: number; column: number; level: number; least: number; largest: number };

/** Two cells whose colours tell the wrong order for some points: `lower` reaches `largest`, `higher` begins at `least`. */
export type Reversal = { higher: Cell; lower: Cell };

/** The cells of a matrix, row by row, with the range of risk in each: [p_lo·c_lo, p_hi·c_hi] in harm points (method 3). */
export function cellsOf({ likelihoodCuts, consequenceCuts, grid }: RiskMatrix): Cell[] {
  return grid.flatMap((columns, row) =>
    columns.map((level, column) => ({
      row,
      column,
      level,
      least: cut(likelihoodCuts, row) * cut(consequenceCuts, column),
      largest: cut(likelihoodCuts, row + 1) * cut(consequenceCuts, column + 1),
    })),
  );
}

/** Every pair of cells of different colour, in which the lower colour has points of more risk than points of the higher. */
export function reversals(matrix: RiskMatrix): Reversal[] {
  const cells = cellsOf(matrix);
  return cells.flatMap((higher) =>
    cells
      .filter((lower) => lower.level < higher.level && lower.largest > higher.least)
      .map((lower) => ({ higher, lower })),
  );
}

/**
 * What breaks weak consistency (method 3, after Cox 2008): every pair of a cell of the top colour and a cell of the
 * bottom colour with p_lo·c_lo of the first below p_hi·c_hi of the second. None: every point of the top colour has at
 * least the risk of every point of the bottom colour. A matrix of one colour has no pairs and breaks nothing.
 */
export function checkWeakConsistency(matrix: RiskMatrix): { consistent: boolean; violations: Reversal[] } {
  const levels = matrix.grid.flat();
  const [bottom, top] = [Math.min(...levels), Math.max(...levels)];
  const violations = reversals(matrix).filter(
    ({ higher, lower }) => higher.level === top && lower.level === bottom,
  );
  return { consistent: violations.length === 0, violations };
}

function cut(cuts: readonly number[], index: number): number {
  const value = cuts[index];
  if (value === undefined) throw new RangeError(`cellsOf: no cut ${index}`);
  return value;
}
