import { type FieldId, REGISTER_FIELDS, registerField } from "./fields";

/** The part of a heading that is looked at: of brackets that never close, each would be followed to the end. */
const HEADING_MAX = 500;

/** Headings that name no noun: what they head is the risk's, but in a sheet of mitigations. There it is this. */
const BARE: [field: FieldId, headings: string[]][] = [
  ["mitigationKey", ["id", "ref", "reference", "no", "number", "key"]],
  ["mitigation", ["title", "name"]],
  ["mitigationStatement", ["statement", "description", "details"]],
  ["mitigationReason", ["reason", "rationale", "justification", "comment", "comments", "notes", "note"]],
];
const BARE_FIELDS = new Map(BARE.flatMap(([field, headings]) => headings.map((heading) => [heading, field])));
const NAMES_MITIGATION: (FieldId | null)[] = ["mitigation", "mitigationKey", "mitigationStatement"];
/** Other things than risks have these, too. */
const OF_ANYTHING: (FieldId | null)[] = ["category", "confidence"];

/**
 * The field that each heading of a row means, whatever its case, punctuation and units in brackets; null for none that
 * is known. Where they name a mitigation and nothing of a risk, an id, a title or a description is the mitigation's.
 */
export function fieldsOfHeadings(headings: readonly string[]): (FieldId | null)[] {
  const found = headings.map((heading) => {
    const name = plain(heading);
    return { name, field: REGISTER_FIELDS.find((each) => each.headings.includes(name))?.id ?? null };
  });
  if (!isOfMitigations(found)) return found.map(({ field }) => field);
  return found.map(({ name, field }) =>
    OF_ANYTHING.includes(field) ? null : (BARE_FIELDS.get(name) ?? field),
  );
}

type Found = { name: string; field: FieldId | null };

function isOfMitigations(found: readonly Found[]): boolean {
  const named = found.filter(({ field }) => NAMES_MITIGATION.includes(field));
  const others = found.filter(({ name, field }) => {
    if (field === null || registerField(field).of === "mitigation" || OF_ANYTHING.includes(field))
      return false;
    const meant = BARE_FIELDS.get(name);
    // A title beside the mitigation's name is that of something else.
    return (
      meant === undefined || (meant === "mitigation" && named.some((each) => each.field === "mitigation"))
    );
  });
  return named.length > 0 && others.length === 0;
}

function plain(heading: string): string {
  return heading
    .slice(0, HEADING_MAX)
    .toLowerCase()
    .replace(/[([].*?[)\]]/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
