import { cholesky, type Matrix } from "./cholesky";
import { normalQuantile } from "./normal";
import { nextWord, type Stream } from "./random";
import { ranksOf } from "./spearman";

/**
 * Columns of draws put into an order in which their ranks correlate as wanted, each keeping exactly its own values
 * (Iman and Conover 1982; method 4.5). `correlation` is that of the normal scores; Spearman's comes out near
 * (6/π)·asin(ρ/2). One stream a column shuffles its scores. Throws RangeError where the matrix is no correlation matrix,
 * where it is not definite, or where columns differ in length.
 */
export function imanConover(
  columns: readonly Float64Array[],
  correlation: Matrix,
  streams: readonly Stream[],
): Float64Array[] {
  const size = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== size) || streams.length !== columns.length)
    throw new RangeError("imanConover: needs columns of one length, and a stream for each");
  const scores = streams.map((stream) => shuffledScores(size, stream));
  const [wanted, found] = [cholesky(correlation), cholesky(correlationsOf(scores))];
  if (!wanted || !found || wanted.length !== columns.length)
    throw new RangeError("imanConover: needs a correlation matrix of the columns");
  const [free, mixed] = [scores.map(() => new Float64Array(size)), scores.map(() => new Float64Array(size))];
  for (let draw = 0; draw < size; draw++) {
    scores.forEach((column, i) => {
      // Solving by the found triangle takes away what chance put between the scores; the wanted one puts in what is due.
      let rest = column[draw] ?? 0;
      for (let k = 0; k < i; k++) rest -= (found[i]?.[k] ?? 0) * (free[k]?.[draw] ?? 0);
      const own = free[i];
      if (own) own[draw] = rest / (found[i]?.[i] || 1);
    });
    mixed.forEach((column, i) => {
      let sum = 0;
      for (let k = 0; k <= i; k++) sum += (wanted[i]?.[k] ?? 0) * (free[k]?.[draw] ?? 0);
      column[draw] = sum;
    });
  }
  return columns.map((column, i) => inOrderOf(column, mixed[i] ?? column));
}

/** Normal scores Φ⁻¹(i/(n+1)), divided by their root mean square, in random order. */
function shuffledScores(size: number, stream: Stream): Float64Array {
  const scores = Float64Array.from({ length: size }, (_, index) => normalQuantile((index + 1) / (size + 1)));
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0) / size);
  for (let index = size - 1; index > 0; index--) {
    const other = nextWord(stream) % (index + 1);
    const [here = 0, there = 0] = [scores[index], scores[other]];
    scores[index] = there;
    scores[other] = here;
  }
  return scores.map((score) => score / spread);
}

function correlationsOf(scores: readonly Float64Array[]): number[][] {
  return scores.map((a, i) =>
    scores.map((b, j) =>
      i === j ? 1 : a.reduce((sum, score, draw) => sum + score * (b[draw] ?? 0), 0) / a.length,
    ),
  );
}

/** The values of one column, sorted into the order of another's. */
function inOrderOf(column: Float64Array, model: Float64Array): Float64Array {
  const sorted = column.toSorted();
  return ranksOf(model).map((rank) => sorted[Math.floor(rank) - 1] ?? 0);
}
