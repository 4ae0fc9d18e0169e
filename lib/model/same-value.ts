/** Whether two values of JSON are the same, whatever order their keys stand in; a key without value is none. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isBranch(a) || !isBranch(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const [ours, theirs] = [new Map(entriesOf(a)), new Map(entriesOf(b))];
  return ours.size === theirs.size && [...ours].every(([key, value]) => sameValue(value, theirs.get(key)));
}

function entriesOf(branch: object): [string, unknown][] {
  return Object.entries(branch).filter(([, value]) => value !== undefined);
}

function isBranch(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
