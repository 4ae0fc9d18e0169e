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

/** Two contenders in turn, so that whatever else the machine does meets both, and the ratio of their best rounds. */
export function race<A extends { milliseconds: number }, B extends { milliseconds: number }>(
  one: () => A,
  other: () => B | null,
  rounds = 7,
): { one: A; other: B; ratio: number } | null {
  const pairs: { one: A; other: B }[] = [];
  for (let round = 0; round < rounds; round++) {
    const pair = { one: one(), other: other() };
    if (pair.other) pairs.push({ one: pair.one, other: pair.other });
  }
  const ordered = <T extends { milliseconds: number }>(all: T[]) =>
    all.sort((a, b) => a.milliseconds - b.milliseconds);
  const [ones, others] = [ordered(pairs.map((pair) => pair.one)), ordered(pairs.map((pair) => pair.other))];
  const [a, b] = [ones[rounds >> 1], others[rounds >> 1]];
  if (!a || !b || !ones[0] || !others[0]) return null;
  return { one: a, other: b, ratio: ones[0].milliseconds / others[0].milliseconds };
}
