/** What the head of a page has room for: two whole lines. Excel takes 255 characters there, its codes included. */
const HEAD_MAX = 240;
const ON_FIRST_PAGE = "Several handling lines apply: see the first page";

/** How something is to be handled, as it stands at the head of every page; what has no room there stands on the first one. */
export function headHandling(handling: string): string {
  return handling.length <= HEAD_MAX ? handling : ON_FIRST_PAGE;
}
