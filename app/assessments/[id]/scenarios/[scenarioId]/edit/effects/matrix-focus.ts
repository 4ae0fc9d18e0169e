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
  if (cell) showWholeColumns(cell);
}

/** Scrolls on to where a column begins: of "30 %", cut by the heads, a reader would see "0 %". */
function showWholeColumns(cell: HTMLElement): void {
  const scroller = cell.closest("table")?.parentElement;
  if (!scroller || scroller.scrollLeft === 0) return;
  const { width } = cell.getBoundingClientRect();
  scroller.scrollLeft = Math.ceil(scroller.scrollLeft / width - 0.01) * width;
}
