const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// What XML can't hold at all.
const UNSTORABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as XML holds it, within an element or an attribute. */
export function xmlText(text: string): string {
  return text.replace(UNSTORABLE, "").replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
