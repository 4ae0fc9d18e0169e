import type { Figure } from "@/lib/series/figure";
import { SWATCH } from "../figure-mark";
import { type TextStyle, textLines, textWidth } from "../text-lines";

/** The shapes of a picture: its width in CSS pixels, how wide the ground is at least on which it is drawn, and width : height. */
export const SIZES = {
  needed: { label: "As high as it needs", width: 960, ground: 960, ratio: null },
  slide: { label: "16:9, for a slide", width: 960, ground: 960, ratio: 16 / 9 },
  square: { label: "Square", width: 800, ground: 800, ratio: 1 },
  // 18 cm at 96 dots an inch, the width between the margins of an A4 page. On a narrower ground labels would collide; its
  // letters are printed at 7.8 points.
  "a4-half": { label: "Half an A4 page", width: 680, ground: 780, ratio: Math.SQRT2 },
} as const;
export type SizeName = keyof typeof SIZES;

/** A picture that may be as high as it needs is at least a slide. */
const LEAST_HEIGHT = 540;
export const MARGIN = 32;

export const TITLE: TextStyle = { size: 22, semibold: true };
export const SUBTITLE: TextStyle = { size: 15 };
export const LEGEND: TextStyle = { size: 13 };
export const SOURCE: TextStyle = { size: 12 };
export const STEP = { title: 28, subtitle: 20, legend: 22, source: 16 };

type LegendItem = { series: string; lines: string[]; x: number; y: number };

export type SheetLayout = {
  /** The size of the picture. */
  size: { width: number; height: number };
  /** The ground it is drawn on: larger than the picture where it would not fit otherwise, and then made smaller. */
  width: number;
  height: number;
  /** Whether it has the shape that was asked for; what is far too high for it is as high as it needs. */
  shaped: boolean;
  title: string[];
  subtitle: string[];
  legend: LegendItem[];
  legendY: number;
  chart: { x: number; y: number; width: number; height: number };
  source: string[];
};

type Asked = { titled: boolean; size: SizeName };
type Content = { figure: Figure; sourceLine: string; natural: number };

/** The ground is at most so many times the picture: its smallest letters are then 5.6 points high. */
const MOST_GROUND = 1.6;
const GROW = 1.04;

/** Where title, legend, drawing and source stand in a picture whose drawing is `natural` pixels high by itself. */
export function sheetLayout(content: Content, { titled, size }: Asked): SheetLayout {
  const { width, ground: least, ratio } = SIZES[size];
  if (ratio === null) return asHighAsNeeded(content, titled);
  for (let ground: number = least; ground <= width * MOST_GROUND; ground = Math.ceil(ground * GROW)) {
    const height = Math.round(ground / ratio);
    const layout = arranged(content, titled, ground);
    if (layout.needs > height) continue;
    return { ...layout.at(height), size: { width, height: Math.round(width / ratio) }, shaped: true };
  }
  return { ...asHighAsNeeded(content, titled), shaped: false };
}

function asHighAsNeeded(content: Content, titled: boolean): SheetLayout {
  const { width } = SIZES.needed;
  const layout = arranged(content, titled, width);
  const height = Math.max(layout.needs, LEAST_HEIGHT);
  return { ...layout.at(height), size: { width, height }, shaped: true };
}

/** What stands where on a ground of that width, the height that it needs at least, and how it fills a greater one. */
function arranged({ figure, sourceLine, natural }: Content, titled: boolean, width: number) {
  const inner = width - 2 * MARGIN;
  const title = titled ? textLines(figure.title, inner, TITLE) : [];
  const subtitle = titled ? textLines(figure.subtitle, inner, SUBTITLE) : [];
  const source = textLines(sourceLine, inner, SOURCE);
  const head = titled ? title.length * STEP.title + subtitle.length * STEP.subtitle + 16 : 0;
  const legendY = MARGIN + head;
  const { items, height: legendHeight } = legendLayout(figure.legend, inner);
  const chartY = legendY + legendHeight + 12;
  const foot = 20 + source.length * STEP.source + MARGIN - 8;
  const placed = { title, subtitle, legend: items, legendY, source, width };
  return {
    needs: chartY + natural + foot,
    // What a low drawing leaves free goes to its rows, so that a slide is filled.
    at: (height: number) => ({
      ...placed,
      height,
      chart: { x: MARGIN, y: chartY, width: inner, height: height - chartY - foot },
    }),
  };
}

/** Samples and names from left to right, on as many lines as they need. */
function legendLayout(legend: Figure["legend"], inner: number): { items: LegendItem[]; height: number } {
  const [indent, apart] = [SWATCH.width + 8, 28];
  const items: LegendItem[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const { series, label } of legend) {
    const lines = textLines(label, inner - indent, LEGEND);
    const width = indent + Math.max(0, ...lines.map((line) => textWidth(line, LEGEND)));
    if (x > 0 && x + width > inner) [x, y, tallest] = [0, y + tallest * STEP.legend, 0];
    items.push({ series, lines, x, y });
    x += width + apart;
    tallest = Math.max(tallest, lines.length);
  }
  return { items, height: y + tallest * STEP.legend };
}
