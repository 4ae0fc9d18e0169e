import { type TextStyle, textLines, textWidth } from "@/app/ui/text-lines";
import { WIDE_FROM } from "@/app/ui/wide-from";

/** What stands beside a row of bars: its name, and a remark in a quieter tone. */
export type RowLabel = { label: string; note?: string };

export type Breadth = "narrow" | "wide";

export const LABEL: TextStyle = { size: 13 };
export const NOTE: TextStyle = { size: 12 };
export const LINE = 17;
const GUTTER = 208;
const LABEL_GAP = 16;
/** Room for half of the first number under the axis. */
const EDGE = 6;
/** Names are broken for the narrowest page there is, so that a figure's height depends on its rows alone. */
const NARROWEST = 272;
const BETWEEN_ROWS = 20;
const BELOW_LABEL = 5;
export const AXIS = 28;
export const TOP = 4;

export type BarLayout = {
  breadth: Breadth;
  /** Left edge of the plot. */
  gutter: number;
  labels: { lines: string[]; notes: string[] }[];
  /** How many lines the longest name has, its remark included. */
  lines: number;
  /** How far the bars stand below the middle of their band, to leave room for the names above them. */
  shift: number;
  height: number;
};

/**
 * Where the rows of a bar chart go at a width: each row is a band of equal height with `content` pixels of marks, its
 * name beside or above them.
 */
export function barLayout(rows: readonly RowLabel[], content: number, width: number): BarLayout {
  const breadth = width >= WIDE_FROM ? "wide" : "narrow";
  const room = breadth === "wide" ? GUTTER - LABEL_GAP : NARROWEST;
  const labels = rows.map(({ label, note }) => ({
    lines: textLines(label, room, LABEL),
    notes: note ? shortened(textLines(note, room, NOTE), room, NOTE) : [],
  }));
  const lines = Math.max(0, ...labels.map(({ lines, notes }) => lines.length + notes.length));
  const names = lines * LINE;
  const band =
    breadth === "wide"
      ? Math.max(names, content) + BETWEEN_ROWS
      : names + BELOW_LABEL + content + BETWEEN_ROWS;
  return {
    breadth,
    gutter: breadth === "wide" ? GUTTER : EDGE,
    labels,
    lines,
    shift: breadth === "wide" ? 0 : (names + BELOW_LABEL) / 2,
    height: TOP + band * rows.length + AXIS,
  };
}

const MOST_LINES = 4;

/** The first lines of a remark, which can be a page; the table has it whole. */
export function shortened(lines: string[], room: number, style: TextStyle): string[] {
  const last = lines[MOST_LINES - 1];
  if (lines.length <= MOST_LINES || last === undefined) return lines;
  const kept = textLines(last, room - textWidth("…", style), style)[0] ?? "";
  return [...lines.slice(0, MOST_LINES - 1), `${kept}…`];
}

const MOST_GROWTH = 1.6;

/** How thick a bar of `size` is drawn where a chart is given more height than it needs. */
export function grown(size: number, { height }: Pick<BarLayout, "height">, given: number): number {
  return Math.round(size * Math.min(MOST_GROWTH, Math.max(1, given / height)));
}
