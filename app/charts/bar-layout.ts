import { WIDE_FROM } from "@/app/ui/measured";
import { type TextStyle, textLines } from "@/app/ui/text-lines";

/** What stands beside a row of bars: its name, and a remark in a quieter tone. */
export type RowLabel = { label: string; note?: string };

export type Breadth = "narrow" | "wide";

export const LABEL: TextStyle = { size: 13 };
export const NOTE: TextStyle = { size: 12 };
export const LINE = 17;
const GUTTER = 208;
const LABEL_GAP = 16;
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
    notes: note ? textLines(note, room, NOTE) : [],
  }));
  const lines = Math.max(0, ...labels.map(({ lines, notes }) => lines.length + notes.length)) * LINE;
  const band =
    breadth === "wide"
      ? Math.max(lines, content) + BETWEEN_ROWS
      : lines + BELOW_LABEL + content + BETWEEN_ROWS;
  return {
    breadth,
    gutter: breadth === "wide" ? GUTTER : 0,
    labels,
    shift: breadth === "wide" ? 0 : (lines + BELOW_LABEL) / 2,
    height: TOP + band * rows.length + AXIS,
  };
}
