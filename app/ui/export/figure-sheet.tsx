import { type Figure, type FigureSource, sourceLine } from "@/lib/series/figure";
import { MarkPatterns, SWATCH, Swatch } from "../figure-mark";
import { TextBlock } from "../text-block";
import { type TextStyle, textLines, textWidth } from "../text-lines";

/** What a picture may vary in: with or without its title, on paper or on nothing. */
export type PictureOptions = { titled: boolean; background: "white" | "transparent" };

/** Every picture is drawn this wide, wherever it is asked for; a slide of 16:9 is its least height. */
export const PICTURE_WIDTH = 960;
const LEAST_HEIGHT = 540;
const MARGIN = 32;
const INNER = PICTURE_WIDTH - 2 * MARGIN;

const TITLE: TextStyle = { size: 22, semibold: true };
const SUBTITLE: TextStyle = { size: 15 };
const LEGEND: TextStyle = { size: 13 };
const SOURCE: TextStyle = { size: 12 };
const STEP = { title: 28, subtitle: 20, legend: 22, source: 16 };

type LegendItem = { series: string; lines: string[]; x: number; y: number };

export type SheetLayout = {
  title: string[];
  subtitle: string[];
  legend: LegendItem[];
  legendY: number;
  chart: { x: number; y: number; width: number; height: number };
  source: string[];
  height: number;
};

/** Where title, legend, drawing and source stand in a picture whose drawing is `natural` pixels high by itself. */
export function sheetLayout(
  figure: Figure,
  source: FigureSource,
  natural: number,
  { titled }: Pick<PictureOptions, "titled">,
): SheetLayout {
  const title = titled ? textLines(figure.title, INNER, TITLE) : [];
  const subtitle = titled ? textLines(figure.subtitle, INNER, SUBTITLE) : [];
  const lines = textLines(sourceLine(source), INNER, SOURCE);
  const head = titled ? title.length * STEP.title + subtitle.length * STEP.subtitle + 16 : 0;
  const legendY = MARGIN + head;
  const { items, height: legendHeight } = legendLayout(figure.legend);
  const chartY = legendY + legendHeight + 12;
  const foot = 20 + lines.length * STEP.source + MARGIN - 8;
  const height = Math.max(chartY + natural + foot, LEAST_HEIGHT);
  return {
    title,
    subtitle,
    legend: items,
    legendY,
    // What a low drawing leaves free goes to its rows, so that a slide is filled.
    chart: { x: MARGIN, y: chartY, width: INNER, height: height - chartY - foot },
    source: lines,
    height,
  };
}

/** Samples and names from left to right, on as many lines as they need. */
function legendLayout(legend: Figure["legend"]): { items: LegendItem[]; height: number } {
  const [indent, apart] = [SWATCH.width + 8, 28];
  const items: LegendItem[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const { series, label } of legend) {
    const lines = textLines(label, INNER - indent, LEGEND);
    const width = indent + Math.max(0, ...lines.map((line) => textWidth(line, LEGEND)));
    if (x > 0 && x + width > INNER) [x, y, tallest] = [0, y + tallest * STEP.legend, 0];
    items.push({ series, lines, x, y });
    x += width + apart;
    tallest = Math.max(tallest, lines.length);
  }
  return { items, height: y + tallest * STEP.legend };
}

type SheetProps = {
  figure: Figure;
  layout: SheetLayout;
  background: PictureOptions["background"];
};

/** The picture around a drawing: all that a figure says of itself, as SVG. The drawing takes the place marked for it. */
export function FigureSheet({ figure, layout, background }: SheetProps) {
  const { title, subtitle, legend, legendY, chart, source, height } = layout;
  const sourceY = chart.y + chart.height + 20 + SOURCE.size;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={PICTURE_WIDTH}
      height={height}
      viewBox={`0 0 ${PICTURE_WIDTH} ${height}`}
      role="img"
    >
      <title>{figure.title}</title>
      <desc>{`${figure.subtitle}. ${figure.sentence}`}</desc>
      {background === "white" && <rect width={PICTURE_WIDTH} height={height} fill="var(--paper)" />}
      <MarkPatterns prefix="legend-" series={legend.map(({ series }) => series)} />
      <g transform={`translate(${MARGIN},0)`}>
        <TextBlock
          lines={title}
          y={MARGIN + TITLE.size}
          step={STEP.title}
          fontSize={TITLE.size}
          fontWeight={600}
          fill="var(--ink)"
        />
        <TextBlock
          lines={subtitle}
          y={MARGIN + title.length * STEP.title + SUBTITLE.size + 2}
          step={STEP.subtitle}
          fontSize={SUBTITLE.size}
          fill="var(--muted)"
        />
        {legend.map(({ series, lines, x, y }) => (
          <g key={series} transform={`translate(${x},${legendY + y})`}>
            <Swatch prefix="legend-" series={series} />
            <TextBlock
              lines={lines}
              x={SWATCH.width + 8}
              y={10.5}
              step={STEP.legend}
              fontSize={LEGEND.size}
              fill="var(--ink)"
            />
          </g>
        ))}
        <path d={`M0,${sourceY - SOURCE.size - 10} h${INNER}`} stroke="var(--line)" />
        <TextBlock lines={source} y={sourceY} step={STEP.source} fontSize={SOURCE.size} fill="var(--muted)" />
      </g>
      <g data-place="drawing" transform={`translate(${chart.x},${chart.y})`} />
    </svg>
  );
}
