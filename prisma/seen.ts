const LARGEST = 2 ** 31 - 1;

/** A text from an address as a query may ask for it: PostgreSQL fails on NUL, which nothing stored holds. */
export function sought(text: string): string {
  return text.replaceAll("\0", "");
}

/** The version a writer has seen, or 0, which no row has, where it can't be one: the column holds 32 bits. */
export function seen(version: number): number {
  return Number.isInteger(version) && version > 0 && version <= LARGEST ? version : 0;
}
