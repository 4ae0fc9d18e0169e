/** A file that must be refused: what is wrong with it, its bytes, and a part of the sentence that says what is needed. */
export type MalformedFile = { name: string; make: () => Uint8Array; needed: string };

/** A text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
