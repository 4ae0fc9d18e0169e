/** Brings a field into view and gives it the focus, also when it stands in something that is folded away. */
export function goToField(id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  for (let box = field.closest("details"); box; box = box.parentElement?.closest("details") ?? null) {
    box.open = true;
  }
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
}
