/** One mitigation as one risk meets it: its delivery, and the shares of likelihood and severity it leaves. */
export type Leaves = { delivery: number; likelihood: number; severity: number };

/**
 * The mean over delivery of f_L·f_S, the shares of likelihood and severity that remain together (method 9.4), with
 * f = (1−ω)·Π(1−e) + ω·min(1−e) in each: expanded into the means of four products, each exact without enumerating
 * states, in at most n² steps for n mitigations. In [0, 1]; 1 without mitigations.
 */
export function remainingMean(leaves: readonly Leaves[], overlap: number): number {
  const independent = leaves.reduce(
    (product, { delivery, likelihood, severity }) =>
      product * (1 - delivery + delivery * likelihood * severity),
    1,
  );
  if (overlap === 0 || leaves.length === 0) return independent;
  const swapped = leaves.map(({ delivery, likelihood, severity }) => {
    return { delivery, likelihood: severity, severity: likelihood };
  });
  const mixed = productTimesLeast(leaves) + productTimesLeast(swapped);
  return (
    (1 - overlap) ** 2 * independent +
    (1 - overlap) * overlap * mixed +
    overlap ** 2 * leastTimesLeast(leaves)
  );
}

/**
 * E[Π of likelihood shares · least of severity shares]: the sum over which delivered mitigation has the least severity
 * share, those with less not being delivered, those with more being free.
 */
function productTimesLeast(leaves: readonly Leaves[]): number {
  const rising = leaves.toSorted((a, b) => a.severity - b.severity);
  const meanAfter = [1];
  for (const { delivery, likelihood } of rising.toReversed())
    meanAfter.unshift((meanAfter[0] ?? 1) * (1 - delivery + delivery * likelihood));
  let [mean, noneBefore] = [0, 1];
  rising.forEach(({ delivery, likelihood, severity }, index) => {
    mean += noneBefore * delivery * likelihood * severity * (meanAfter[index + 1] ?? 1);
    noneBefore *= 1 - delivery;
  });
  return mean + noneBefore;
}

/** E[least of likelihood shares · least of severity shares], by which has the least severity share, then likelihood. */
function leastTimesLeast(leaves: readonly Leaves[]): number {
  const rising = leaves.toSorted((a, b) => a.severity - b.severity);
  let [mean, noneBefore] = [0, 1];
  rising.forEach(({ delivery, likelihood, severity }, index) => {
    mean += noneBefore * delivery * severity * leastMean(rising.slice(index + 1), likelihood);
    noneBefore *= 1 - delivery;
  });
  return mean + noneBefore;
}

/** The mean of the least likelihood share among the delivered and one that is given. */
function leastMean(leaves: readonly Leaves[], given: number): number {
  let [mean, noneBefore] = [0, 1];
  for (const { delivery, likelihood } of leaves.toSorted((a, b) => a.likelihood - b.likelihood)) {
    if (likelihood >= given) break;
    mean += noneBefore * delivery * likelihood;
    noneBefore *= 1 - delivery;
  }
  return mean + noneBefore * given;
}
