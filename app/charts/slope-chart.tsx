"use client";

import { MarkerShape } from "@/app/ui/figure-mark";
import { markOf } from "@/app/ui/marks";
import { TextBlock } from "@/app/ui/text-block";
import { change } from "@/lib/format";
import type { Slope, SlopePoint, SlopesFigure } from "@/lib/series/slopes";
import type { ChartProps } from "./chart-props";
import { SLOPE_LABEL, SLOPE_LINE, type SlopeLayout, slopeLayout } from "./slope-layout";
import { ValueLabel } from "./value-label";

const AXIS = 34;
const RIGHT = 30;

/** Small multiples: for each item a line from scenario to scenario, the whole scale always, with the judged ranges. */
export function SlopeChart(props: ChartProps<SlopesFigure>) {
  const { figure, width, height, active = null } = props;
  const layout = slopeLayout(figure, width, height);
  return (
    // Files are made of the drawing in such a wrapper, whoever drew it.
    <div className="recharts-wrapper">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {figure.slopes.map((slope, index) => (
          <Panel
            key={slope.key}
            slope={slope}
            place={layout.panels[index]}
            layout={layout}
            isRead={index === active}
          />
        ))}
      </svg>
    </div>
  );
}

function Panel(props: {
  slope: Slope;
  place: SlopeLayout["panels"][number] | undefined;
  layout: SlopeLayout;
  isRead: boolean;
}) {
  const { slope, place, layout, isRead } = props;
  if (!place) return null;
  const { panelWidth, head, plot } = layout;
  const { points } = slope;
  const y = (value: number) => head + ((100 - value) / 200) * plot;
  const step = (panelWidth - AXIS - RIGHT) / Math.max(1, points.length);
  const x = (index: number) => AXIS + (index + 0.5) * step;
  const judged = points.flatMap(({ mean }, index) => (mean === null ? [] : [{ mean, index }]));
  return (
    <g transform={`translate(${place.x},${place.y})`} data-mark="slope">
      {isRead && (
        <rect
          x={1}
          y={1}
          width={panelWidth - 2}
          height={head + plot + 16}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2}
          data-active="true"
        />
      )}
      <TextBlock
        lines={place.lines}
        x={4}
        y={SLOPE_LABEL.size + 2}
        step={SLOPE_LINE}
        fill="var(--ink)"
        fontSize={SLOPE_LABEL.size}
        fontWeight={500}
      />
      {[100, 50, 0, -50, -100].map((tick) => (
        <g key={tick}>
          <path
            d={`M${AXIS},${y(tick)} H${panelWidth - RIGHT / 2}`}
            stroke={tick === 0 ? "var(--ink)" : "var(--line)"}
          />
          {tick % 100 === 0 && (
            <text x={AXIS - 5} y={y(tick)} dy="0.355em" textAnchor="end" fontSize={11} fill="var(--muted)">
              {change(tick)}
            </text>
          )}
        </g>
      ))}
      <path
        d={judged.map(({ mean, index }, at) => `${at === 0 ? "M" : "L"}${x(index)},${y(mean)}`).join("")}
        fill="none"
        stroke="var(--edge)"
        strokeWidth={1.5}
      />
      {points.map((point, index) => (
        <Point key={point.series} point={point} x={x(index)} y={y} />
      ))}
    </g>
  );
}

function Point({ point, x, y }: { point: SlopePoint; x: number; y: (value: number) => number }) {
  const { series, mean, range } = point;
  const mark = markOf(series);
  if (mean === null)
    return (
      <g data-mark="missing">
        <ValueLabel x={x - 4} y={y(0) - 10} quiet>
          –
        </ValueLabel>
      </g>
    );
  if (mark.kind !== "area" || !mark.marker) return null;
  const colour = `var(--${mark.colour})`;
  return (
    <g data-mark="slope-point">
      {range && range.low !== range.high && (
        <path
          d={`M${x},${y(range.low)} V${y(range.high)} M${x - 3},${y(range.low)} h6 M${x - 3},${y(range.high)} h6`}
          fill="none"
          stroke={colour}
          strokeWidth={1.5}
        />
      )}
      <MarkerShape marker={mark.marker} colour={colour} x={x} y={y(mean)} />
      <ValueLabel x={x + 8} y={y(mean)}>
        {change(mean)}
      </ValueLabel>
    </g>
  );
}
