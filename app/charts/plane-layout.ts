import { type TextStyle, textLines } from "@/app/ui/text-lines";
import { WIDE_FROM } from "@/app/ui/wide-from";
import { counted } from "@/lib/format";
import type { RiskPlaneFigure } from "@/lib/series/plane-figure";

export const NAME: TextStyle = { size: 12 };
export const NAME_LINE = 16;
const [GUTTER, GUTTER_GAP] = [220, 24];
const NARROWEST = 272;
const PLOT = { narrow: 380, wide: 480 };
/** Above the plot: what its upward axis is, and what its lines are worth. Below: two lines for the other axis. */
export const PLANE = { top: 44, bottom: 46, left: 48, right: 16 };
/** So many lines of names a phone shows below its plot. */
const NARROW_LINES = 16;
const LETTER = 26;

export type PlaneName = { letter: string; place: number | null; lines: string[]; y: number };
export type PlaneLayout = {
  /** What the plot leaves free on the right, and how high plot and axes are together. */
  right: number;
  plotHeight: number;
  names: PlaneName[];
  namesX: number;
  height: number;
};

/** Where plot and names go at a size: the names beside the plot, or below it where the page is narrow. */
export function planeLayout(figure: RiskPlaneFigure, width: number, given = 0): PlaneLayout {
  const wide = width >= WIDE_FROM;
  const entries = entriesOf(figure);
  const height = Math.max(given, PLOT.wide);
  if (wide) {
    const names = stacked(entries, GUTTER - LETTER, Math.floor((height - PLANE.top) / NAME_LINE), PLANE.top);
    return { right: GUTTER + GUTTER_GAP, plotHeight: height, names, namesX: width - GUTTER, height };
  }
  const names = stacked(entries, NARROWEST - LETTER, NARROW_LINES, PLOT.narrow + 12);
  const last = names.at(-1);
  const end = last ? last.y + last.lines.length * NAME_LINE : PLOT.narrow;
  return { right: PLANE.right, plotHeight: PLOT.narrow, names, namesX: 0, height: end + 8 };
}

export function planeHeights(figure: RiskPlaneFigure): { narrow: number; wide: number } {
  return { narrow: planeLayout(figure, 320).height, wide: planeLayout(figure, 960).height };
}

function entriesOf({ plane, risks }: RiskPlaneFigure) {
  return (plane?.places ?? []).map(({ letter, members }, place) => ({
    letter,
    place,
    text:
      members.length > 1
        ? `${counted(members.length, "risk")}, listed below`
        : (risks[members[0] ?? -1]?.label ?? ""),
  }));
}

const LINES_EACH = 2;

/** Names under each other on at most `most` lines, two lines each; what has no room is counted. */
function stacked(
  entries: ReturnType<typeof entriesOf>,
  room: number,
  most: number,
  top: number,
): PlaneName[] {
  const names: PlaneName[] = [];
  let used = 0;
  for (const [index, { letter, place, text }] of entries.entries()) {
    const lines = shortened(textLines(text, room, NAME));
    const left = entries.length - index;
    const last = left === 1;
    if (used + lines.length > most - (last ? 0 : 1)) {
      const more = `and ${counted(left, "place")} more, in the table`;
      return [...names, { letter: "", place: null, lines: [more], y: top + used * NAME_LINE }];
    }
    names.push({ letter, place, lines, y: top + used * NAME_LINE });
    used += lines.length;
  }
  return names;
}

function shortened(lines: string[]): string[] {
  if (lines.length <= LINES_EACH) return lines;
  return [...lines.slice(0, LINES_EACH - 1), `${(lines[LINES_EACH - 1] ?? "").slice(0, -1)}…`];
}
