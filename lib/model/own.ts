/** What a record holds under a key of its own, or undefined: never what every object inherits ("constructor"). */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
