"use client";

import {
  CartesianGrid,
  LineChart,
  ReferenceLine,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from "recharts";
import { MarkerShape } from "@/app/ui/figure-mark";
import { markOf } from "@/app/ui/marks";
import { harm, number, percent } from "@/lib/format";
import type { ExceedanceComparisonFigure } from "@/lib/series/exceedance-comparison";
import { type DrawnCurve, RAREST } from "@/lib/series/paired-draws";
import { ACROSS, UPWARDS } from "./axis-look";
import type { ChartProps } from "./chart-props";
import { ValueLabel } from "./value-label";

const CHANCES = [RAREST, 0.01, 0.1, 1];
/** Beside colour and marker: how each scenario's line is broken. */
const DASHES = ["", "7 4", "2 4", "11 4 2 4", "5 2", "1 3 6 3"];
/** How many markers a line bears. */
const MARKERS = 6;

/** One falling line for each scenario, on a logarithmic chance so that rare and grave outcomes can be read. */
export function ExceedanceComparisonChart(props: ChartProps<ExceedanceComparisonFigure>) {
  const { figure, width, height, active = null } = props;
  const { curves, levels, tolerance } = figure;
  const furthest = levels.at(-1) ?? 1;
  const read = active === null ? undefined : levels[active];
  return (
    <LineChart
      width={width}
      height={height}
      data={[]}
      margin={{ top: 26, right: 18, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke="var(--line)" strokeWidth={1} />
      <XAxis
        {...ACROSS}
        dataKey="harm"
        domain={[0, furthest]}
        ticks={levels.filter((level) => level !== tolerance || level === 0)}
        tickFormatter={number}
      />
      <YAxis
        {...UPWARDS}
        scale="log"
        domain={[RAREST, 1]}
        ticks={CHANCES}
        tickFormatter={percent}
        width={56}
      />
      <ReferenceLine x={tolerance} stroke="var(--ink)" strokeDasharray="4 3" ifOverflow="hidden" />
      {read !== undefined && (
        <ReferenceLine x={read} stroke="var(--accent)" strokeWidth={2} data-active="true" />
      )}
      <Curves curves={curves} tolerance={tolerance} furthest={furthest} height={height} />
    </LineChart>
  );
}

function Curves(props: { curves: DrawnCurve[]; tolerance: number; furthest: number; height: number }) {
  const { curves, tolerance, furthest } = props;
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  if (!x || !y) return null;
  const at = (value: number) => x(Math.min(value, furthest)) ?? 0;
  const drop = (chance: number) => y(Math.max(RAREST, chance)) ?? 0;
  return (
    <g>
      {curves.map(({ series, curve }, index) => {
        const mark = markOf(series);
        if (mark.kind !== "area" || !mark.marker) return null;
        const colour = `var(--${mark.colour})`;
        const shown = curve.filter(({ probability, harm }) => probability >= RAREST && harm <= furthest);
        const start = shown[0];
        if (!start) return null;
        const points = shown.map(({ harm, probability }) => `L${at(harm)},${drop(probability)}`).join("");
        const marked = Array.from({ length: MARKERS }, (_, place) => {
          // Set off from one another, so that lines that run together still show both.
          const share = (place + (index + 1) / (curves.length + 1)) / MARKERS;
          return shown.reduce((near, point) => {
            const off = (one: typeof point) => Math.abs(one.harm - share * furthest);
            return off(point) < off(near) ? point : near;
          }, start);
        });
        return (
          <g key={series} data-mark="curve">
            <path
              d={`M${at(0)},${drop(start.probability)}${points}`}
              fill="none"
              stroke={colour}
              strokeWidth={2}
              strokeDasharray={DASHES[index] || undefined}
            />
            {[...new Set(marked)].map(({ harm, probability }) => (
              <MarkerShape
                key={harm}
                marker={mark.marker ?? "circle"}
                colour={colour}
                x={at(harm)}
                y={drop(probability)}
              />
            ))}
          </g>
        );
      })}
      <ValueLabel
        x={at(tolerance) + (tolerance > furthest / 2 ? -4 : 4)}
        y={14}
        quiet
        anchor={tolerance > furthest / 2 ? "end" : "start"}
      >
        {`tolerance ${harm(tolerance)}`}
      </ValueLabel>
    </g>
  );
}
