import type { FigureColumn } from "../series/figure";

/** Columns of a figure's file with those of the same figure now, and those that have no counterpart. */
export type PairedColumns = {
  pairs: { before: FigureColumn; after: FigureColumn }[];
  gone: FigureColumn[];
  added: FigureColumn[];
};

/**
 * Which columns measure the same: those of one key, or of one place where the keys are others but the columns as many; in
 * both cases of one kind and unit. A head may read otherwise, since scenarios and items are renamed; but one that is
 * the head of another column now would tell that column's numbers falsely, and has no counterpart.
 */
export function pairedColumns(was: readonly FigureColumn[], now: readonly FigureColumn[]): PairedColumns {
  const left = new Set(now);
  const gone: FigureColumn[] = [];
  const pairs = was.flatMap((before, index) => {
    const after = now.find(({ key }) => key === before.key) ?? inPlace(index, was, now);
    if (!after || !left.has(after) || !isOneMeasure(before, after, now)) {
      gone.push(before);
      return [];
    }
    left.delete(after);
    return [{ before, after }];
  });
  return { pairs, gone, added: [...left] };
}

/** The column in one place of two tables as wide, unless it bears the key of another. */
function inPlace(index: number, was: readonly FigureColumn[], now: readonly FigureColumn[]) {
  const there = was.length === now.length ? now[index] : undefined;
  return was.some(({ key }) => key === there?.key) ? undefined : there;
}

function isOneMeasure(before: FigureColumn, after: FigureColumn, now: readonly FigureColumn[]): boolean {
  if (before.kind !== after.kind || before.unit !== after.unit) return false;
  return before.label === after.label || now.every(({ label }) => label !== before.label);
}

/** A column with what it measures, as one that is there no longer is named: “Residual” (harm, hp). */
export function columnName({ label, kind, unit }: FigureColumn): string {
  return `The column “${label}” (${[kind.replace("-", " "), unit].filter(Boolean).join(", ")})`;
}
