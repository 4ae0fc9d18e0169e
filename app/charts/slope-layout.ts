import { type TextStyle, textLines } from "@/app/ui/text-lines";
import { WIDE_FROM } from "@/app/ui/wide-from";
import type { SlopesFigure } from "@/lib/series/slopes";
import { spareEach } from "./spare-height";

export const SLOPE_LABEL: TextStyle = { size: 13 };
export const SLOPE_LINE = 17;
const PLOT = 150;
const BELOW = 18;
const GAP = 24;
const NARROWEST = 176;

export type SlopeLayout = {
  panels: { lines: string[]; x: number; y: number }[];
  panelWidth: number;
  /** Height of a panel's name, and of its plot. */
  head: number;
  plot: number;
  height: number;
};

/**
 * Where the panels of slopes go: one below the other, or two or three in a row, each with its name above it. What is
 * `given` beyond the height that they need makes their plots taller.
 */
export function slopeLayout({ slopes }: Pick<SlopesFigure, "slopes">, width: number, given = 0): SlopeLayout {
  const scenarios = slopes[0]?.points.length ?? 0;
  const across = width >= WIDE_FROM ? Math.min(slopes.length, scenarios > 3 ? 2 : 3) : 1;
  const panelWidth = (width - (across - 1) * GAP) / across;
  // Broken as for the narrowest panel there is, so that heights hang on the panels alone.
  const labels = slopes.map(({ label }) => textLines(label, NARROWEST, SLOPE_LABEL));
  const head = Math.max(1, ...labels.map((lines) => lines.length)) * SLOPE_LINE + 8;
  const rows = Math.ceil(slopes.length / across);
  const least = head + PLOT + BELOW + GAP;
  const plot = PLOT + spareEach(rows, { size: PLOT, spare: given - rows * least });
  const step = least - PLOT + plot;
  const panels = labels.map((lines, index) => ({
    lines,
    x: (index % across) * (panelWidth + GAP),
    y: Math.floor(index / across) * step,
  }));
  return { panels, panelWidth, head, plot, height: rows * step };
}
