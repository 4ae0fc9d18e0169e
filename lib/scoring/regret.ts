/** What one option costs against the best one in each future, its worst regret, its worst loss and its robustness. */
export type RegretRow = {
  regret: number[];
  maxRegret: number;
  worstLoss: number;
  /** The share of futures in which the loss is at most the threshold. */
  satisficing: number;
};

/** Regret of every option, and which options are best by each of three views; none is picked for the reader. */
export type RegretTable = {
  options: RegretRow[];
  minimaxRegret: number[];
  minimaxLoss: number[];
  mostSatisficing: number[];
};

/**
 * Regret and satisficing over a table of losses, one row an option, one column a future (method 5): regret of option a
 * in future x is L_a(x) − min over options of L(x), in the unit of the losses, ≥ 0, and 0 for some option in each
 * future. The best options are given by position; ties are all named. Throws RangeError for a table without options or
 * futures, or with rows of different length.
 */
export function regretTable(losses: readonly (readonly number[])[], threshold: number): RegretTable {
  const futures = losses[0]?.length ?? 0;
  if (futures === 0 || losses.some((row) => row.length !== futures))
    throw new RangeError("regretTable: needs options with equally many futures, at least one");
  const best = Array.from({ length: futures }, (_, future) =>
    losses.reduce((least, row) => Math.min(least, row[future] ?? least), Infinity),
  );
  const options = losses.map((row) => {
    const regret = row.map((loss, future) => loss - (best[future] ?? loss));
    return {
      regret,
      maxRegret: largest(regret),
      worstLoss: largest(row),
      satisficing: row.filter((loss) => loss <= threshold).length / futures,
    };
  });
  return {
    options,
    minimaxRegret: leastBy(options, ({ maxRegret }) => maxRegret),
    minimaxLoss: leastBy(options, ({ worstLoss }) => worstLoss),
    mostSatisficing: leastBy(options, ({ satisficing }) => -satisficing),
  };
}

// Not Math.max(...values): a simulated row has more values than a call may have arguments.
function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}

function leastBy(options: readonly RegretRow[], measure: (row: RegretRow) => number): number[] {
  const least = options.reduce((lowest, row) => Math.min(lowest, measure(row)), Infinity);
  return options.flatMap((row, index) => (measure(row) === least ? [index] : []));
}
