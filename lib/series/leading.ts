/** The items whose measure reads the same as the largest: which lead, and whether they are all there are. */
export function leading<T>(
  items: readonly T[],
  measure: (item: T) => number,
  written: (value: number) => string,
): { leaders: T[]; value: number; all: boolean } | null {
  if (items.length === 0) return null;
  const value = Math.max(...items.map(measure));
  const leaders = items.filter((item) => written(measure(item)) === written(value));
  return { leaders, value, all: leaders.length === items.length };
}
