const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// What XML can't hold at all.
const UNSTORABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

// What turns the direction of all that follows.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A person's text as a document holds it: without control characters, and without marks that turn its direction. */
export function plainText(text: string): string {
  return text.replace(UNSTORABLE, "").replace(TURNS, "");
}

/** A text as XML holds it, within an element or an attribute. */
export function xmlText(text: string): string {
  return text.replace(UNSTORABLE, "").replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
