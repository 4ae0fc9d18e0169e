import type { Figure } from "@/lib/series/figure";
import { MarkPatterns, SWATCH, Swatch } from "../figure-mark";
import { TextBlock } from "../text-block";
import { seen } from "../text-lines";
import { LEGEND, MARGIN, type SheetLayout, SOURCE, STEP, SUBTITLE, TITLE } from "./sheet-layout";

type SheetProps = {
  figure: Figure;
  layout: SheetLayout;
  background: "white" | "transparent";
  /** Whether it is to tell no more than is drawn: to screen readers and in its file it then says what kind it is of. */
  untold?: boolean;
};

/** The picture around a drawing: all that a figure says of itself, as SVG. The drawing takes the place marked for it. */
export function FigureSheet({ figure, layout, background, untold = false }: SheetProps) {
  const { size, width, height, title, subtitle, legend, legendY, chart, source } = layout;
  const sourceY = chart.y + chart.height + 20 + SOURCE.size;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
    >
      <title>{untold ? figure.id.replaceAll("-", " ") : seen(figure.title)}</title>
      {!untold && <desc>{seen(`${figure.subtitle}. ${figure.sentence}`)}</desc>}
      {background === "white" && <rect width={width} height={height} fill="var(--paper)" />}
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
        <path d={`M0,${sourceY - SOURCE.size - 10} h${chart.width}`} stroke="var(--line)" />
        <TextBlock lines={source} y={sourceY} step={STEP.source} fontSize={SOURCE.size} fill="var(--muted)" />
      </g>
      <g data-place="drawing" transform={`translate(${chart.x},${chart.y})`} />
    </svg>
  );
}
