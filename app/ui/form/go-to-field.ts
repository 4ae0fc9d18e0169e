/** Bring a field onto the page that is not there while another item is open. */
const seekers = new Set<(id: string) => void>();

/** Who shows one item at a time is told when a field is sought that is not on the page, and opens its item at once. */
export function whenSought(open: (id: string) => void): () => void {
  seekers.add(open);
  return () => seekers.delete(open);
}

/** Brings a field into view and gives it the focus, also when it stands in something that is folded away. */
export function goToField(id: string): void {
  if (!document.getElementById(id)) for (const open of seekers) open(id);
  const field = document.getElementById(id);
  if (!field) return;
  for (let box = field.closest("details"); box; box = box.parentElement?.closest("details") ?? null) {
    box.open = true;
  }
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
}
