export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The median time of one call in milliseconds, once the engine has warmed to it. */
export function timed(work: () => unknown, { runs = 31, warm = 10 } = {}): number {
  for (let index = 0; index < warm; index++) work();
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return medianOf(times);
}
