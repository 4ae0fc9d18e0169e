import { type Block, blockBetween, isWithin, type Place, placesIn } from "./matrix-place";

/**
 * Where one is in the matrix: the active cell, which alone is a tab stop; the corner that a selected block was begun
 * from, the active cell itself where none is; and what is typed so far where a cell is being edited.
 */
export type Cursor = { active: Place; anchor: Place; draft: { initial: string; text: string } | null };
/** What a cell has to show of the cursor. */
export type Mark = { active: boolean; selected: boolean };

export type MatrixCursor = ReturnType<typeof matrixCursor>;

/** The cursor as a store: of a move it tells the cells whose marks it changes, and no other. */
export function matrixCursor() {
  let cursor: Cursor = { active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 }, draft: null };
  const markListeners = new Set<(places: Place[]) => void>();
  const listeners = new Set<() => void>();

  const put = (next: Cursor) => {
    const before = cursor;
    cursor = next;
    const marked = new Map(
      [before, next].flatMap((each) => placesIn(blockOf(each))).map((at) => [`${at.row} ${at.column}`, at]),
    );
    const changed = [...marked.values()].filter(
      (place) => !isSameMark(markOf(before, place), markOf(next, place)),
    );
    if (changed.length > 0) for (const listener of markListeners) listener(changed);
    for (const listener of listeners) listener();
  };

  return {
    get: (): Cursor => cursor,
    mark: (place: Place): Mark => markOf(cursor, place),
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
    subscribeToMarks(listener: (places: Place[]) => void): () => void {
      markListeners.add(listener);
      return () => markListeners.delete(listener);
    },
  };
}

/** The block that is selected: the active cell alone where no other is. */
export function blockOf({ active, anchor }: Cursor): Block {
  return blockBetween(active, anchor);
}

function markOf(cursor: Cursor, place: Place): Mark {
  const block = blockOf(cursor);
  const isOne = block.top === block.bottom && block.left === block.right;
  return {
    active: place.row === cursor.active.row && place.column === cursor.active.column,
    selected: !isOne && isWithin(place, block),
  };
}

function isSameMark(one: Mark, other: Mark): boolean {
  return one.active === other.active && one.selected === other.selected;
}
