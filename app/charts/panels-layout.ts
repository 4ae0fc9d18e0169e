import { type TextStyle, textLines } from "@/app/ui/text-lines";
import { WIDE_FROM } from "@/app/ui/wide-from";
import type { ImplicationsFigure } from "@/lib/series/implications";
import { AXIS, type BarLayout, barLayout, LINE, shortened, TOP } from "./bar-layout";
import { CHANGE_BAR } from "./figure-heights";

export const PANEL_HEAD: TextStyle = { size: 13, semibold: true };
/** The narrowest places there are of either breadth: headings are broken for them, so that heights hang on rows alone. */
const PLACES = { narrow: 272, wide: WIDE_FROM };
const BELOW_HEAD = 6;
const BETWEEN = 12;

type Drawn = Pick<ImplicationsFigure, "bars" | "panels">;

export type PanelsLayout = {
  rows: BarLayout;
  /** Height of the place of one bar. */
  band: number;
  /** `first` is the place of a panel's first bar among all. */
  panels: { head: string[]; first: number; y: number; barsY: number; axisY: number }[];
  height: number;
};

/** Where the panels of implications go at a width, one for each perspective; `spare` is height beyond what they need. */
export function panelsLayout({ bars, panels }: Drawn, width: number, spare = 0): PanelsLayout {
  const rows = barLayout(bars, CHANGE_BAR.size, width);
  const count = Math.max(1, bars.length);
  const band = (rows.height - TOP - AXIS) / count + spare / count;
  const room = PLACES[rows.breadth];
  let y = TOP;
  let first = 0;
  const placed = panels.map((panel) => {
    const head = shortened(textLines(panel.heading, room, PANEL_HEAD), room, PANEL_HEAD);
    const barsY = y + head.length * LINE + BELOW_HEAD;
    const axisY = barsY + panel.bars.length * band;
    const place = { head, first, y, barsY, axisY };
    y = axisY + AXIS + BETWEEN;
    first += panel.bars.length;
    return place;
  });
  return { rows, band, panels: placed, height: y - BETWEEN };
}

/** Heights of the implications: as panels where there are several perspectives. */
export function panelsHeights(figure: Drawn) {
  return { narrow: panelsLayout(figure, 320).height, wide: panelsLayout(figure, 960).height };
}
