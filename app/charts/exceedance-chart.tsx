"use client";

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from "recharts";
import { MarkerShape } from "@/app/ui/figure-mark";
import { WIDE_FROM } from "@/app/ui/wide-from";
import { harmNumberText, number, percent } from "@/lib/format";
import { type ExceedanceFigure, LEAST_PROBABILITY } from "@/lib/series/exceedance-figure";
import { axisTicks } from "@/lib/series/ticks";
import { ACROSS, TICK, UPWARDS } from "./axis-look";
import type { ChartProps } from "./chart-props";
import { ValueLabel } from "./value-label";

const DECADES = [1, 0.1, 0.01, LEAST_PROBABILITY];

// Few points are outcomes that recur, and the curve falls at each; many are a sample, and lie on a slope.
const THINNED_FROM = 50;

/** The probability of more harm, falling to the right on a logarithmic axis, with the tolerance as an upright line. */
export function ExceedanceChart({ figure, width, height, active = null }: ChartProps<ExceedanceFigure>) {
  const { curve, points, tolerance } = figure;
  const shown = points.filter(({ probability }) => probability >= LEAST_PROBABILITY);
  const furthest = Math.max(tolerance, ...curve.map(({ harm }) => harm));
  const ticks = axisTicks(0, furthest, width >= WIDE_FROM ? 8 : 4);
  return (
    <LineChart
      width={width}
      height={height}
      data={curve}
      margin={{ top: 20, right: 24, bottom: 16, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke="var(--line)" strokeWidth={1} />
      <XAxis
        {...ACROSS}
        dataKey="harm"
        domain={[0, ticks.at(-1) ?? furthest]}
        ticks={ticks}
        tickFormatter={number}
        label={{
          value: "Total harm, hp",
          position: "insideBottom",
          offset: -10,
          ...TICK,
        }}
      />
      <YAxis
        {...UPWARDS}
        scale="log"
        domain={[LEAST_PROBABILITY, 1]}
        ticks={DECADES}
        tickFormatter={percent}
        width={52}
      />
      <ReferenceLine x={tolerance} stroke="var(--ink)" strokeWidth={2} strokeDasharray="6 4" />
      <Line
        type={curve.length < THINNED_FROM ? "stepAfter" : "linear"}
        dataKey="probability"
        stroke="var(--data-after)"
        strokeWidth={2}
        dot={false}
        isAnimationActive={false}
      />
      {shown.map((point) => (
        <PointMark key={point.name} point={point} active={points.indexOf(point) === active} />
      ))}
    </LineChart>
  );
}

/** Room that the widest label takes. */
const LABEL_WIDTH = 150;

function PointMark({ point, active }: { point: ExceedanceFigure["points"][number]; active: boolean }) {
  const [across, upwards] = [useXAxisScale(), useYAxisScale()];
  const area = usePlotArea();
  const [x, y] = [across?.(point.harm), upwards?.(point.probability)];
  if (x === undefined || y === undefined) return null;
  // A label that has no room to the right stands to the left of its point.
  const atEnd = area !== undefined && x + LABEL_WIDTH > area.x + area.width;
  return (
    <g data-mark="point">
      <MarkerShape marker={point.name === "Tolerance" ? "diamond" : "circle"} x={x} y={y} />
      {active && (
        <circle cx={x} cy={y} r={9} fill="none" stroke="var(--accent)" strokeWidth={2} data-active="true" />
      )}
      {(point.told || active) && (
        <ValueLabel x={atEnd ? x - 10 : x + 10} y={y - 10} anchor={atEnd ? "end" : "start"}>
          {`${percent(point.probability)}: more than ${harmNumberText(point.harm)}`}
        </ValueLabel>
      )}
    </g>
  );
}
