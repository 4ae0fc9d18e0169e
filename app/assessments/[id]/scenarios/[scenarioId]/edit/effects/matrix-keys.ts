import type { KeyboardEvent } from "react";
import type { Matrix } from "./matrix";
import { goTo, openEditor, selectBlock } from "./matrix-focus";
import { moved, type Place } from "./matrix-place";

type Press = KeyboardEvent<HTMLElement>;
type Say = (sentence: string) => void;
type Deed = () => void;

/** What a key does in the matrix: the WAI-ARIA grid pattern, and what hands know from spreadsheets. */
export function press(event: Press, matrix: Matrix, say: Say): void {
  // A key that composes a sign, as Japanese or Chinese input does, is the editor's own business.
  if (event.nativeEvent.isComposing) return;
  const isEditing = matrix.cursor.get().draft !== null;
  // Tab leaves a grid; but who goes from entry to entry by it comes through cells that read none by themselves.
  const isOnTheWay = matrix.tabs.onTheWay && event.key === "Tab";
  if (event.key !== "Shift") matrix.tabs.onTheWay = false;
  const deed = isEditing
    ? deedInEditor(event, matrix, say)
    : isOnTheWay
      ? tabbed(matrix, event.shiftKey)
      : deedOnCell(event, matrix, say);
  if (deed) {
    event.preventDefault();
    deed();
  } else if (isEditing) {
    letPass(event, matrix, say);
  } else if (!isCtrl(event) && !isAlt(event) && (event.key.length === 1 || event.key === "Process")) {
    // Whoever types replaces what stands in the cell; the sign itself reaches the editor, which has the focus by then.
    openEditor(matrix, "");
  }
}

function deedInEditor({ key, shiftKey }: Press, matrix: Matrix, say: Say): Deed | null {
  const { active } = matrix.cursor.get();
  const take = (next: Place) => () => {
    finish(matrix, say);
    goTo(matrix, next);
  };
  const step = (arrow: string) =>
    take(moved(active, { key: arrow, ctrl: false, page: 1 }, matrix.size) ?? active);
  switch (key) {
    case "Enter":
      return step(shiftKey ? "ArrowUp" : "ArrowDown");
    case "ArrowUp":
    case "ArrowDown":
      return step(key);
    case "Tab":
      return tabbed(matrix, shiftKey, () => finish(matrix, say));
    case "Escape":
      return () => {
        matrix.cursor.leave();
        goTo(matrix, active);
      };
    default:
      return null;
  }
}

/** On to the next cell by Tab, and by the next Tab from there; null beyond the last and the first, where Tab leaves. */
function tabbed(matrix: Matrix, back: boolean, before?: Deed): Deed | null {
  const next = beside(matrix, matrix.cursor.get().active, back ? -1 : 1);
  return (
    next &&
    (() => {
      before?.();
      goTo(matrix, next);
      matrix.tabs.onTheWay = true;
    })
  );
}

/** Keys that do elsewhere what they do, and before which what was typed must be taken: out of the matrix, and saving. */
function letPass(event: Press, matrix: Matrix, say: Say): void {
  if (event.key !== "Tab" && !(isCtrl(event) && event.key === "s")) return;
  finish(matrix, say);
  goTo(matrix, matrix.cursor.get().active);
}

function deedOnCell(event: Press, matrix: Matrix, say: Say): Deed | null {
  const { cursor, size } = matrix;
  const { active } = cursor.get();
  if (isAlt(event)) return null;
  const page = pageOf(event.currentTarget);
  const next = moved(active, { key: event.key, ctrl: isCtrl(event), page }, size);
  if (next) return () => goTo(matrix, next, event.shiftKey);
  const last = { row: size.rows - 1, column: size.columns - 1 };
  switch (combined(event)) {
    case "Ctrl+a":
      return () => selectBlock(matrix, { row: 0, column: 0 }, last);
    case "Shift+ ":
      return () => selectBlock(matrix, { ...active, column: 0 }, { ...active, column: last.column });
    case "Ctrl+ ":
      return () => selectBlock(matrix, { ...active, row: 0 }, { ...active, row: last.row });
    case "Escape":
      return () => goTo(matrix, active);
    default:
      return matrix.readOnly ? null : writingDeed(event, matrix, say);
  }
}

function writingDeed(event: Press, matrix: Matrix, say: Say): Deed | null {
  switch (combined(event)) {
    case "Ctrl+d":
      return () => say(matrix.deeds.fillDown());
    case "Delete":
    case "Backspace":
      return () => say(matrix.deeds.set(null));
    case "F2":
    case "Enter":
    case " ":
      return () => openEditor(matrix);
    default:
      return null;
  }
}

function finish({ deeds }: Matrix, say: Say): void {
  say(deeds.finish());
}

/** A key with what is held beside it; Shift only where it alone makes the difference. */
function combined(event: Press): string {
  if (isCtrl(event)) return `Ctrl+${event.key.toLowerCase()}`;
  return event.shiftKey && event.key === " " ? "Shift+ " : event.key;
}

// What some keyboards call AltGr comes as Ctrl with Alt, and types signs.
function isCtrl(event: Press): boolean {
  return (event.ctrlKey || event.metaKey) && !event.getModifierState("AltGraph");
}

function isAlt(event: Press): boolean {
  return event.altKey && !event.getModifierState("AltGraph");
}

/** The next cell in reading order, from the end of a row to the beginning of the next; null beyond the last and first. */
function beside({ size }: Matrix, { row, column }: Place, step: 1 | -1): Place | null {
  const index = row * size.columns + column + step;
  if (index < 0 || index >= size.rows * size.columns) return null;
  return { row: Math.floor(index / size.columns), column: index % size.columns };
}

/** How many rows are in sight at once. */
function pageOf(grid: HTMLElement): number {
  const height = grid.querySelector("tbody tr")?.clientHeight || 1;
  return Math.max(1, Math.floor((grid.parentElement?.clientHeight ?? 0) / height) - 2);
}
