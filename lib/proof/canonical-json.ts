/**
 * A value as JSON that depends on what it says alone: keys in the order of their code units, no blanks, numbers as
 * JavaScript writes them (the shortest that reads back the same). A key without a value is left out, as JSON.stringify
 * does. The same value gives the same text whichever database or file it was read from. Throws RangeError for what JSON
 * can't hold: NaN, infinities, functions, and nesting deeper than 50 levels.
 */
export function canonicalJson(value: unknown): string {
  return written(value, 0);
}

const MAX_DEPTH = 50;

function written(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new RangeError(`canonicalJson: nested deeper than ${MAX_DEPTH} levels`);
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`canonicalJson: ${value} is no JSON number`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => written(item, depth + 1)).join(",")}]`;
  if (typeof value !== "object") throw new RangeError(`canonicalJson: ${typeof value} is no JSON value`);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${written(field, depth + 1)}`);
  return `{${fields.join(",")}}`;
}
