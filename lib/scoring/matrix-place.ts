import type { Key } from "../model/key";
import type { RiskMatrix } from "../model/risk-matrix";

/** A risk as a point: its probability, and its harm points if it happens. */
export type Point = { key: Key; likelihood: number; severity: number };

/** Which third of a matrix' colours: its lowest, its highest, or any between. */
export type Colour = "bottom" | "between" | "top";

/** Where a risk falls: row and column from 0, the number of the cell's colour and what that is in this matrix. */
export type Placed = { key: Key; row: number; column: number; level: number; colour: Colour; risk: number };

/**
 * Places every risk of a register in a matrix (method 3). A point on a cut belongs to the upper cell; what lies beyond
 * the outer cuts falls into the outer cells. `risk` is probability × harm points: what the colour stands for.
 */
export function placeRegister(register: readonly Point[], matrix: RiskMatrix): Placed[] {
  const levels = matrix.grid.flat();
  const [bottom, top] = [Math.min(...levels), Math.max(...levels)];
  return register.map(({ key, likelihood, severity }) => {
    const row = cellAt(matrix.likelihoodCuts, likelihood);
    const column = cellAt(matrix.consequenceCuts, severity);
    const level = matrix.grid[row]?.[column];
    if (level === undefined) throw new RangeError(`placeRegister: no cell ${row}, ${column}`);
    const colour = level === top ? "top" : level === bottom ? "bottom" : "between";
    return { key, row, column, level, colour, risk: likelihood * severity };
  });
}

/** Two risks in the order of one matrix: `first` coloured above, level with, or below `second`. */
export type Order = "above" | "level" | "below";

/** What changes between two matrices: colours of risks, and the order of pairs of risks. */
export type Translation = {
  colours: { key: Key; from: Colour; to: Colour }[];
  orders: { first: Key; second: Key; from: Order; to: Order; reversed: boolean }[];
};

/**
 * A register read in two matrices (method 3): the risks whose colour changes, a colour being the lowest, the highest
 * or one between, and the pairs whose order changes; `reversed` where the first is above in one and below in the other.
 */
export function translate(register: readonly Point[], from: RiskMatrix, to: RiskMatrix): Translation {
  const here = placeRegister(register, from);
  const there = new Map(placeRegister(register, to).map((placed) => [placed.key, placed]));
  const both = here.flatMap((before) => {
    const after = there.get(before.key);
    return after ? [{ before, after }] : [];
  });
  const colours = both
    .filter(({ before, after }) => before.colour !== after.colour)
    .map(({ before, after }) => ({ key: before.key, from: before.colour, to: after.colour }));
  const orders = both.flatMap((first, index) =>
    both.slice(index + 1).flatMap((second) => {
      const [was, is] = [order(first.before, second.before), order(first.after, second.after)];
      if (was === is) return [];
      const reversed = was !== "level" && is !== "level";
      return [{ first: first.before.key, second: second.before.key, from: was, to: is, reversed }];
    }),
  );
  return { colours, orders };
}

/** The pairs of a register that a matrix colours against their risk: `higher` has the higher colour and less risk. */
export function misordered(register: readonly Point[], matrix: RiskMatrix): { higher: Key; lower: Key }[] {
  const placed = placeRegister(register, matrix);
  return placed.flatMap((higher) =>
    placed
      .filter((lower) => lower.level < higher.level && lower.risk > higher.risk)
      .map((lower) => ({ higher: higher.key, lower: lower.key })),
  );
}

function order(first: Placed, second: Placed): Order {
  return first.level === second.level ? "level" : first.level > second.level ? "above" : "below";
}

function cellAt(cuts: readonly number[], value: number): number {
  return cuts.slice(1, -1).filter((cut) => cut <= value).length;
}
