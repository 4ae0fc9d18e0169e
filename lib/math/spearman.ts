/**
 * Spearman's rank correlation of two equally long samples: Pearson's correlation of their ranks, ties sharing the mean
 * of the ranks they take (method 5). In [−1, 1]; null where one sample does not vary. Throws RangeError for samples of
 * different length.
 */
export function spearman(x: Float64Array, y: Float64Array): number | null {
  if (x.length !== y.length) throw new RangeError("spearman: the samples must be equally long");
  return rankCorrelation(ranksOf(x), ranksOf(y));
}

/** The correlation of two lists of ranks as `ranksOf` gives them; null where one does not vary. */
export function rankCorrelation(x: Float64Array, y: Float64Array): number | null {
  const centre = (x.length + 1) / 2;
  let [xx, yy, xy] = [0, 0, 0];
  x.forEach((rank, index) => {
    const [a, b] = [rank - centre, (y[index] ?? centre) - centre];
    xx += a * a;
    yy += b * b;
    xy += a * b;
  });
  if (xx === 0 || yy === 0) return null;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

/** The rank of each value from 1, ties sharing the mean of the ranks they take. The ranks sum to n(n+1)/2. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = sortedOrder(values);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end++;
    for (let place = start; place < end; place++) ranks[order[place] ?? 0] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** The positions of values from the smallest to the largest; equal values keep their order. */
export function sortedOrder(values: Float64Array): Uint32Array {
  const order = Uint32Array.from(values, (_, index) => index);
  return order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}
