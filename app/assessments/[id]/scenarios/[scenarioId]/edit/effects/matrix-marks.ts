import { cellId, type Matrix } from "./matrix";
import type { Place } from "./matrix-place";
import { STATUS_ID } from "./matrix-status";

/**
 * Keeps the marks of the cursor on the cells of a table until it is told to stop. They are set here, and not drawn:
 * a key moves them from one cell to the next, and drawing both would take longer than all else that it does.
 */
export function followMarks(table: HTMLTableElement, matrix: Matrix): () => void {
  const { cursor } = matrix;
  const show = (place: Place) => {
    const cell = cellIn(table, place);
    if (!cell) return;
    const { active, selected } = cursor.mark(place);
    cell.tabIndex = active ? 0 : -1;
    if (selected) cell.setAttribute("aria-selected", "true");
    else cell.removeAttribute("aria-selected");
    describe(cell);
  };
  show(cursor.get().active);
  return cursor.subscribeToMarks((places) => {
    for (const place of places) show(place);
  });
}

/** Names on a cell what says what is wrong with its entry. */
export function markProblem(cell: HTMLElement, problem: string | undefined): void {
  if (problem === undefined) delete cell.dataset.problem;
  else cell.dataset.problem = problem;
  describe(cell);
}

/** Names what describes a cell: what is wrong with its entry, and where it is the active one, what it judges in full. */
function describe(cell: HTMLElement): void {
  const ids = [cell.dataset.problem, cell.tabIndex === 0 && STATUS_ID].filter(Boolean).join(" ");
  if (ids) cell.setAttribute("aria-describedby", ids);
  else cell.removeAttribute("aria-describedby");
}

/** The element of a cell, found by its place: a search by id would need the id made first. */
function cellIn(table: HTMLTableElement, { row, column }: Place): HTMLTableCellElement | undefined {
  return table.tBodies[0]?.rows[row]?.cells[column + 1];
}

export function problemId(matrix: Matrix, place: Place): string {
  return `${cellId(matrix, place)}-problem`;
}
