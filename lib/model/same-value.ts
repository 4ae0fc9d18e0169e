/** Whether two values are the same as JSON, whatever order their keys stand in; a key without value is none. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, inKeyOrder) === JSON.stringify(b, inKeyOrder);
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
