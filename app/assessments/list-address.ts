/** What the address of the list asks for, as the router gives it. */
export type ListParams = { q?: string | string[]; before?: string | string[] };

/** The search and the place in the list that an address names; what it names twice or not at all counts as absent. */
export function askedOfList({ q, before }: ListParams): { search: string; before: string | null } {
  return {
    search: typeof q === "string" ? q.trim() : "",
    before: typeof before === "string" ? before : null,
  };
}

/** The address of a page of the list. */
export function listAddress(search: string, before: string | null): string {
  const query = new URLSearchParams();
  if (search) query.set("q", search);
  if (before) query.set("before", before);
  return query.size > 0 ? `/assessments?${query}` : "/assessments";
}
