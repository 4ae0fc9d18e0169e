import { cellId, type Matrix } from "./matrix";
import type { Place } from "./matrix-place";

// The focus goes ahead of the marks: to give it, the browser brings all styles up to date, and would again for the frame.

/** Makes a cell the active one and gives it the focus. */
export function goTo(matrix: Matrix, place: Place, extend = false): void {
  focusCell(matrix, place);
  matrix.cursor.moveTo(place, extend);
}

export function selectBlock(matrix: Matrix, active: Place, anchor: Place): void {
  focusCell(matrix, active);
  matrix.cursor.select(active, anchor);
}

/** Opens the one editor in the active cell; `text` stands in place of what the cell holds. */
export function openEditor({ cursor, deeds, readOnly }: Matrix, text?: string): void {
  if (readOnly) return;
  const initial = deeds.textToEdit(cursor.get().active);
  cursor.edit(initial, text);
}

export function focusCell(matrix: Matrix, place: Place): void {
  const cell = document.getElementById(cellId(matrix, place));
  cell?.focus({ preventScroll: true });
  // Within the paddings that keep it from under the heads.
  cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
