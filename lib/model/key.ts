import * as z from "zod";

/** What names an item inside its list, in files and in stored inputs. It never changes once it is given. */
export const key = z
  .string("Enter a key")
  .regex(/^[a-z0-9-]{1,64}$/, "Use 1 to 64 of the characters a-z, 0-9 and -");

export type Key = z.output<typeof key>;

/**
 * A key for a new item: its label in lower case, other characters as hyphens, and a number where it is taken.
 * Never empty, at most 64 characters, not among `taken`.
 */
export function freshKey(text: string, taken: Iterable<string>): Key {
  const used = new Set(taken);
  const plain = text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  const base =
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 56) || "item";
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (!used.has(name)) return name;
  }
}
