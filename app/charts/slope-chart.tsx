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
        <Point
          key={point.series}
          point={point}
          x={x(index)}
          y={y}
          valley={isValley(judged, index)}
          ends={{ top: head, bottom: head + plot }}
        />
      ))}
    </g>
  );
}

type Judged = { mean: number; index: number };

/** Whether the line comes down to a point and goes up from it, so that above it there is no room for its value. */
function isValley(judged: readonly Judged[], index: number): boolean {
  const at = judged.findIndex((one) => one.index === index);
  const [own, ...beside] = [judged[at], judged[at - 1], judged[at + 1]];
  if (!own) return false;
  const steps = beside.flatMap((one) => (one ? [one.mean - own.mean] : []));
  return steps.reduce((sum, one) => sum + one, 0) > 0;
}

/** From a mark's middle, or the end of its range, to the middle of its value. */
const [FROM_MARK, FROM_END] = [14, 9];

/** Where a value stands clear of the line: beyond the range on the side away from it, or on the other at the plot's edge. */
function labelY(marks: { mean: number; high: number; low: number }, { valley, ends }: Room): number {
  const above = Math.min(marks.high - FROM_END, marks.mean - FROM_MARK);
  const below = Math.max(marks.low + FROM_END, marks.mean + FROM_MARK);
  const [wanted, other] = valley ? [below, above] : [above, below];
  const fits = (at: number) => at >= ends.top + 6 && at <= ends.bottom - 6;
  return fits(wanted) || !fits(other) ? wanted : other;
}

type Room = { valley: boolean; ends: { top: number; bottom: number } };

function Point(props: { point: SlopePoint; x: number; y: (value: number) => number } & Room) {
  const { point, x, y } = props;
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
      <ValueLabel
        x={x}
        y={labelY({ mean: y(mean), high: y(range?.high ?? mean), low: y(range?.low ?? mean) }, props)}
        anchor="middle"
      >
        {change(mean)}
      </ValueLabel>
    </g>
  );
}
