/** A place in the list of assessments, as one word for an address. */
export type Cursor = string;

export type Position = { updatedAt: Date; id: string };

// The last moment that sorts as text, which is how SQLite keeps times.
const TOP = Date.UTC(9999, 11, 31);

/** The place just after an assessment. */
export function cursorAfter({ updatedAt, id }: Position): Cursor {
  return `${updatedAt.getTime()}_${id}`;
}

/** The place a cursor names; the top of the list for none, and for a word that is no cursor. */
export function positionOf(cursor: Cursor | null): Position {
  const [, time, id] = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(cursor ?? "") ?? [];
  const isPlace = id !== undefined && Number(time) < TOP;
  return isPlace ? { updatedAt: new Date(Number(time)), id } : { updatedAt: new Date(TOP), id: "" };
}
