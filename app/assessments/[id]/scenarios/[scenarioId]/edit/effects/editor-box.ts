import { cellId, cellName, type Matrix } from "./matrix";

/** Shows the editor above the active cell, with a text in it, and gives it the focus. */
export function showEditor(editor: HTMLInputElement, matrix: Matrix): void {
  const { active, draft } = matrix.cursor.get();
  forget(editor);
  placeEditor(editor, matrix);
  editor.value = draft?.text ?? "";
  editor.setAttribute("aria-label", cellName(matrix, active));
  // Whoever comes back to this field comes back to its cell.
  editor.dataset.place = cellId(matrix, active);
  editor.style.visibility = "visible";
  editor.focus({ preventScroll: true });
  // Asking for it lays the page out, also where there is nothing to stand behind.
  if (editor.value !== "") editor.setSelectionRange(editor.value.length, editor.value.length);
}

/**
 * Makes a field forget what can be undone and redone in it, or undoing in one cell would bring back what was typed in
 * another. A field of another type begins anew; a new element would too, but browsers look through all forms for it.
 */
function forget(field: HTMLInputElement): void {
  field.type = "search";
  field.type = "text";
}

/** Puts the editor where the active cell lies in what is scrolled. */
export function placeEditor(editor: HTMLElement, matrix: Matrix): void {
  const cell = document.getElementById(cellId(matrix, matrix.cursor.get().active));
  const scroller = scrollerOf(editor);
  if (!cell || !scroller) return;
  const [inner, outer] = [cell.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const { style } = editor;
  style.left = `${inner.left - outer.left - scroller.clientLeft + scroller.scrollLeft}px`;
  style.top = `${inner.top - outer.top - scroller.clientTop + scroller.scrollTop}px`;
  style.width = `${inner.width}px`;
  style.height = `${inner.height}px`;
  style.clipPath = "";
}

/** Cuts off what has been scrolled beneath the heads, which stand below the editor in the order of drawing. */
export function keepFromHeads(editor: HTMLElement): void {
  const scroller = scrollerOf(editor);
  if (!scroller) return;
  const { scrollPaddingTop, scrollPaddingLeft } = scroller.style;
  const hidden = (head: string, at: number) => Math.max(0, (Number.parseFloat(head) || 0) - at);
  const top = hidden(scrollPaddingTop, editor.offsetTop - scroller.scrollTop);
  const left = hidden(scrollPaddingLeft, editor.offsetLeft - scroller.scrollLeft);
  editor.style.clipPath = `inset(${top}px 0 0 ${left}px)`;
}

export function scrollerOf(editor: HTMLElement): HTMLElement | null {
  return editor.closest<HTMLElement>(".matrix-scroller");
}
