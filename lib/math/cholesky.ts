export type Matrix = readonly (readonly number[])[];

// A correlation matrix on the edge of what is possible may round to just beyond it.
const ROUNDING = 1e-12;

/**
 * The lower triangle L with L·Lᵀ = R for a correlation matrix R, or null where R is none: not symmetric, no ones on the
 * diagonal, or not positive semi-definite (method 4.5). Throws RangeError for a matrix that is not square.
 */
export function cholesky(matrix: Matrix): number[][] | null {
  if (matrix.some((row) => row.length !== matrix.length))
    throw new RangeError("cholesky: needs as many rows as columns");
  const isCorrelation = matrix.every((row, i) =>
    row.every((value, j) => value === matrix[j]?.[i] && (i !== j || value === 1)),
  );
  if (!isCorrelation) return null;
  const lower: number[][] = matrix.map(() => matrix.map(() => 0));
  for (const [i, row] of matrix.entries()) {
    for (let j = 0; j <= i; j++) {
      const [here, there] = [lower[i] ?? [], lower[j] ?? []];
      let rest = row[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (here[k] ?? 0) * (there[k] ?? 0);
      const pivot = there[j] ?? 0;
      if (i === j) {
        if (rest < -ROUNDING) return null;
        here[i] = Math.sqrt(Math.max(0, rest));
      } else if (pivot > 0) here[j] = rest / pivot;
      else if (Math.abs(rest) > Math.sqrt(ROUNDING)) return null;
    }
  }
  return lower;
}
