import { type Block, blockBetween, isWithin, type Place, placesIn } from "./matrix-place";

/**
 * Where one is in the matrix: the active cell, which alone is a tab stop; the corner that a selected block was begun
 * from, the active cell itself where none is; and what is typed so far where a cell is being edited.
 */
export type Cursor = { active: Place; anchor: Place; draft: { initial: string; text: string } | null };
/** What a cell has to show of the cursor. */
export type Mark = { active: boolean; selected: boolean; editing: boolean };

export type MatrixCursor = ReturnType<typeof matrixCursor>;

const [ACTIVE, SELECTED, EDITING] = [1, 2, 4];

/** The cursor as a store: a move draws the cells that it leaves and enters, and no other. */
export function matrixCursor() {
  let cursor: Cursor = { active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 }, draft: null };
  const cellListeners = new Map<string, Set<() => void>>();
  const listeners = new Set<() => void>();

  const put = (next: Cursor) => {
    const marked = new Map(
      [cursor, next].flatMap((each) => placesIn(blockOf(each))).map((at) => [keyOf(at), at]),
    );
    const before = new Map([...marked].map(([key, place]) => [key, markOf(cursor, place)]));
    cursor = next;
    for (const [key, place] of marked) {
      if (markOf(cursor, place) === before.get(key)) continue;
      for (const listener of cellListeners.get(key) ?? []) listener();
    }
    for (const listener of listeners) listener();
  };

  return {
    get: (): Cursor => cursor,
    /** A number, so that the same mark is the same snapshot. */
    mark: (place: Place): number => markOf(cursor, place),
    /** Makes a cell the active one; `extend` keeps the corner that the block was begun from. */
    moveTo: (active: Place, extend = false) =>
      put({ active, anchor: extend ? cursor.anchor : active, draft: null }),
    select: (active: Place, anchor: Place) => put({ active, anchor, draft: null }),
    edit: (initial: string, text = initial) =>
      put({ active: cursor.active, anchor: cursor.active, draft: { initial, text } }),
    type(text: string) {
      if (cursor.draft) put({ ...cursor, draft: { ...cursor.draft, text } });
    },
    leave: () => put({ ...cursor, draft: null }),
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subscribeToCell(place: Place, listener: () => void): () => void {
      const key = keyOf(place);
      const heard = cellListeners.get(key) ?? new Set();
      cellListeners.set(key, heard.add(listener));
      return () => heard.delete(listener);
    },
  };
}

/** The block that is selected: the active cell alone where no other is. */
export function blockOf({ active, anchor }: Cursor): Block {
  return blockBetween(active, anchor);
}

export function readMark(mark: number): Mark {
  return {
    active: (mark & ACTIVE) !== 0,
    selected: (mark & SELECTED) !== 0,
    editing: (mark & EDITING) !== 0,
  };
}

function markOf(cursor: Cursor, place: Place): number {
  const block = blockOf(cursor);
  const isOne = block.top === block.bottom && block.left === block.right;
  const isActive = place.row === cursor.active.row && place.column === cursor.active.column;
  return (
    (isActive ? ACTIVE : 0) |
    (!isOne && isWithin(place, block) ? SELECTED : 0) |
    (isActive && cursor.draft ? EDITING : 0)
  );
}

function keyOf({ row, column }: Place): string {
  return `${row} ${column}`;
}
