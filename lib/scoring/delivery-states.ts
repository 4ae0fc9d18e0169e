/**
 * A delivery state is a set of mitigations that were delivered, as the bits of an integer below 2^n. A table holds one
 * number for each state, at its index.
 */
export type StateTable = Float64Array;

/** The most mitigations whose delivery states are enumerated: 2^12 = 4,096 (method 9.4). */
export const MAX_ENUMERATED = 12;

/**
 * The expectation over delivery for every subset at once. In: the value in each delivery state, and each mitigation's
 * delivery probability. Out: at index S, the expected value if only the mitigations of S are there, each delivered
 * with its probability, independently: E(S) = Σ over I ⊆ S of value(I)·Π q·Π (1−q).
 * One mitigation at a time, in n·2^n steps; the table is overwritten.
 */
export function expectOverDelivery(table: StateTable, delivery: readonly number[]): StateTable {
  delivery.forEach((q, bit) => {
    const member = 1 << bit;
    const rest = 1 - q;
    for (let from = member; from < table.length; from += 2 * member) {
      for (let state = from; state < from + member; state++)
        table[state] = rest * at(table, state - member) + q * at(table, state);
    }
  });
  return table;
}

/** The probability of every delivery state: Π q over the delivered, Π (1 − q) over the others. They sum to 1. */
export function stateProbabilities(delivery: readonly number[]): StateTable {
  const table = new Float64Array(1 << delivery.length);
  table[0] = 1;
  delivery.forEach((q, bit) => {
    const member = 1 << bit;
    for (let state = 0; state < member; state++) {
      table[state + member] = q * at(table, state);
      table[state] = (1 - q) * at(table, state);
    }
  });
  return table;
}

/** Fills a table state by state from the state without its lowest mitigation: `extend(previous, mitigation)`. */
export function buildStates(
  count: number,
  empty: number,
  extend: (value: number, mitigation: number) => number,
): StateTable {
  const table = new Float64Array(1 << count);
  table[0] = empty;
  for (let state = 1; state < table.length; state++) {
    const lowest = 31 - Math.clz32(state & -state);
    table[state] = extend(at(table, state & (state - 1)), lowest);
  }
  return table;
}

/** The number at an index that is known to exist. Throws RangeError for one that does not. */
export function at(table: StateTable | readonly number[], index: number): number {
  const value = table[index];
  if (value === undefined) throw new RangeError(`at: no number at ${index}`);
  return value;
}
