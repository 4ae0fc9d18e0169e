import { type TextStyle, textLines, textWidth } from "@/app/ui/text-lines";
import { WIDE_FROM } from "@/app/ui/wide-from";
import type { RankChangesFigure } from "@/lib/series/rank-changes";
import { spareEach } from "./spare-height";

export const RANK_LABEL: TextStyle = { size: 12 };
export const RANK_LINE = 15;
/** Room left of a panel for the numbers of the ranks. */
export const RANK_AXIS = 26;
const LABEL_ROOM = { narrow: 112, wide: 176 };
const LABEL_GAP = 12;
const HEAD = 26;
const FOOT = 40;
const GAP = 28;
const MOST_LINES = 3;
/** With this many risks, names have room for several lines. */
const FEW = 10;

export type RankLayout = {
  across: 1 | 2;
  panelWidth: number;
  /** Heights above the first rank, from rank to rank, and of a panel. */
  head: number;
  step: number;
  panelHeight: number;
  /** Where a line's last point is, seen from the panel's left edge, and how far the label stands from it. */
  plotRight: number;
  labelGap: number;
  labels: string[][];
  height: number;
};

/**
 * Where the two panels of a rank chart go, a form each: beside each other, or one below the other. What is `given` beyond
 * the height that they need sets the ranks further apart.
 */
export function rankLayout(
  { lines }: Pick<RankChangesFigure, "lines">,
  width: number,
  given = 0,
): RankLayout {
  const breadth = width >= WIDE_FROM ? "wide" : "narrow";
  const across = breadth === "wide" ? 2 : 1;
  const panelWidth = (width - (across - 1) * GAP) / across;
  const room = LABEL_ROOM[breadth];
  const most = lines.length > FEW ? 1 : MOST_LINES;
  const labels = lines.map(({ label }) => cut(textLines(label, room, RANK_LABEL), room, most));
  const tallest = Math.max(1, ...labels.map((each) => each.length));
  const least = lines.length > FEW ? RANK_LINE + 1 : Math.max(30, tallest * RANK_LINE + 6);
  const heightBy = (step: number) => {
    const panel = HEAD + lines.length * step + FOOT;
    return { panel, all: across === 2 ? panel : 2 * panel + GAP };
  };
  const parts = lines.length * (across === 2 ? 1 : 2);
  const step = least + spareEach(parts, { size: least, spare: given - heightBy(least).all });
  const { panel: panelHeight, all } = heightBy(step);
  return {
    across,
    panelWidth,
    head: HEAD,
    step,
    panelHeight,
    plotRight: panelWidth - room - LABEL_GAP - 4,
    labelGap: LABEL_GAP,
    labels,
    height: all,
  };
}

/** The table has the whole name. */
function cut(lines: string[], room: number, most: number): string[] {
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  const kept = textLines(last, room - textWidth("…", RANK_LABEL), RANK_LABEL)[0] ?? "";
  return [...lines.slice(0, most - 1), `${kept}…`];
}
