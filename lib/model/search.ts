// What a database reads as "anything" in a search pattern stands for itself here: it becomes a full-width twin, on both
// sides of the comparison. SQLite and PostgreSQL share no way to escape it.
const TWINS: Record<string, string> = { "%": "％", _: "＿", "\\": "＼" };

/**
 * A text as it is searched: lower case, without marks (é is e), compatible forms made one (ﬁ is fi). Two texts that
 * differ only in these fold to the same. Used for what is stored and for what is asked: search is `contains` on it.
 */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[%_\\]/g, (sign) => TWINS[sign] ?? sign);
}
