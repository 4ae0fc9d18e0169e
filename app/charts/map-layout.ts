import { type TextStyle, textLines, textWidth } from "@/app/ui/text-lines";
import { WIDE_FROM } from "@/app/ui/wide-from";
import { LABEL, LINE, NOTE, type RowLabel } from "./bar-layout";
import { spareEach } from "./spare-height";

export const MAP_HEAD: TextStyle = { size: 12 };
export const MAP_STEP = 15;
/** What is written in a cell. */
export const MAP_TEXT: TextStyle = { size: 11, semibold: true };

const GUTTER = 208;
const LABEL_GAP = 16;
/** The narrowest places there are of either breadth: texts are broken for them, so that heights hang on rows alone. */
const PLACES = { narrow: 272, wide: WIDE_FROM };
const WIDEST_CELL = 224;
const HEAD_LINES = 4;
const BETWEEN = { narrow: 12, wide: 2 };
const FOOT = 4;

export type MapLayout = {
  breadth: "narrow" | "wide";
  gutter: number;
  cell: { width: number; height: number };
  /** The names above the columns, or their numbers, which `keyed` explains line by line. */
  heads: string[][];
  keyed: string[];
  headTop: number;
  /** Whether the numbers of the columns stand above each row of cells again, which can be far from the top. */
  again: boolean;
  rows: { lines: string[]; notes: string[]; y: number; nameY: number; cellsY: number }[];
  band: number;
  height: number;
};

/** What stands above the columns, beside the rows, and how high the content of a cell is. */
export type MapContent = { heads: readonly string[]; rows: readonly RowLabel[]; cell: number };

/**
 * Where the names, heads and cells of a matrix of items by items go at a width. What is `given` beyond the height that
 * they need makes the cells taller.
 */
export function mapLayout(
  { heads: names, rows, cell: least }: MapContent,
  width: number,
  given = 0,
): MapLayout {
  const breadth = width >= WIDE_FROM ? "wide" : "narrow";
  const wide = breadth === "wide";
  const gutter = wide ? GUTTER : 0;
  const count = Math.max(1, names.length);
  const headRoom = (PLACES[breadth] - gutter) / count - 6;
  const broken = names.map((name) => textLines(name, headRoom, MAP_HEAD));
  const named = broken.every(
    (lines, index) => lines.length <= HEAD_LINES && wholeWords(names[index], headRoom),
  );
  const keyed = named
    ? []
    : names.flatMap((name, index) => textLines(`${index + 1}  ${name}`, PLACES[breadth], MAP_HEAD));
  const heads = named ? broken : names.map((_, index) => [String(index + 1)]);
  const keyHeight = keyed.length > 0 ? keyed.length * MAP_STEP + 8 : 0;
  const headHeight = Math.max(1, ...heads.map((lines) => lines.length)) * MAP_STEP + 4;
  const again = !named && !wide;
  const room = wide ? GUTTER - LABEL_GAP : PLACES.narrow;
  const labels = rows.map(({ label, note = "" }) => ({
    lines: textLines(label, room, LABEL),
    notes: textLines(note, room, NOTE),
  }));
  const nameHeight = Math.max(0, ...labels.map(({ lines, notes }) => lines.length + notes.length)) * LINE;
  const above = again ? MAP_STEP : 0;
  const top = keyHeight + (again ? 0 : headHeight);
  const beside = nameHeight + above;
  const needed = (wide ? Math.max(nameHeight, least) : beside + least) + BETWEEN[breadth];
  const spare = given - (top + rows.length * needed + FOOT);
  const band = needed + spareEach(rows.length, { size: needed, spare });
  const cell = band - BETWEEN[breadth] - (wide ? 0 : beside);
  return {
    breadth,
    gutter,
    cell: {
      width: Math.min(WIDEST_CELL, (width - gutter) / count),
      height: cell,
    },
    heads,
    keyed,
    headTop: keyHeight,
    again,
    rows: labels.map((label, index) => {
      const y = top + index * band;
      const cellsY = wide ? y : y + nameHeight + above;
      const own = (label.lines.length + label.notes.length) * LINE;
      return {
        ...label,
        y,
        cellsY,
        nameY: wide ? y + (band - BETWEEN.wide - own) / 2 : y + nameHeight - own,
      };
    }),
    band,
    height: top + rows.length * band + FOOT,
  };
}

/** The heights of such a matrix at either breadth. */
export function mapHeights(content: MapContent) {
  return { narrow: mapLayout(content, 320).height, wide: mapLayout(content, 960).height };
}

function wholeWords(text: string | undefined, width: number): boolean {
  return (text ?? "").split(/\s+/).every((word) => textWidth(word, MAP_HEAD) <= width);
}
