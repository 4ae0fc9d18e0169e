"use client";

import { CartesianGrid, LineChart, useXAxisScale, useYAxisScale, XAxis, YAxis } from "recharts";
import { MarkerShape } from "@/app/ui/figure-mark";
import { markOf } from "@/app/ui/marks";
import { harmNumberText, number } from "@/lib/format";
import type { CostResidualFigure } from "@/lib/series/cost-residual";
import { axisTicks } from "@/lib/series/ticks";
import { ACROSS, UPWARDS } from "./axis-look";
import type { ChartProps } from "./chart-props";
import { ValueLabel } from "./value-label";

/** A point for each scenario, cost to the right and residual harm upwards; the line joins those that none beats. */
export function CostResidualChart(props: ChartProps<CostResidualFigure>) {
  const { figure, width, height, active = null } = props;
  const costs = axisTicks(0, Math.max(...figure.points.map(({ cost }) => cost)), width >= 600 ? 6 : 4);
  const harms = axisTicks(0, Math.max(...figure.points.map(({ residual }) => residual)), 4);
  return (
    <LineChart
      width={width}
      height={height}
      data={[]}
      margin={{ top: 20, right: 48, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke="var(--line)" strokeWidth={1} />
      <XAxis
        {...ACROSS}
        dataKey="cost"
        domain={[0, costs.at(-1) ?? 1]}
        ticks={costs}
        tickFormatter={number}
      />
      <YAxis {...UPWARDS} domain={[0, harms.at(-1) ?? 1]} ticks={harms} tickFormatter={number} width={48} />
      <Points figure={figure} active={active} />
    </LineChart>
  );
}

function Points({ figure: { points }, active }: { figure: CostResidualFigure; active: number | null }) {
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  if (!x || !y) return null;
  const at = ({ cost, residual }: { cost: number; residual: number }) => ({
    x: x(cost) ?? 0,
    y: y(residual) ?? 0,
  });
  const frontier = points.filter(({ beaten }) => !beaten).sort((one, other) => one.cost - other.cost);
  // A step and no slope: between two scenarios there is none to be had at a price between.
  const line = frontier
    .map((point, index) =>
      index === 0 ? `M${at(point).x},${at(point).y}` : `H${at(point).x}V${at(point).y}`,
    )
    .join("");
  return (
    <g>
      <path d={line} fill="none" stroke="var(--edge)" strokeWidth={1.5} strokeDasharray="4 3" />
      {points.map((point, index) => {
        const mark = markOf(point.series);
        if (mark.kind !== "area" || !mark.marker) return null;
        const place = at(point);
        return (
          <g key={point.series} data-mark={point.beaten ? "beaten" : "unbeaten"}>
            {index === active && (
              <circle
                cx={place.x}
                cy={place.y}
                r={11}
                fill="none"
                stroke="var(--accent)"
                strokeWidth={2}
                data-active="true"
              />
            )}
            <MarkerShape
              marker={mark.marker}
              colour={`var(--${mark.colour})`}
              filled={!point.beaten}
              x={place.x}
              y={place.y}
            />
            <ValueLabel x={place.x + 9} y={place.y - 11}>
              {harmNumberText(point.residual)}
            </ValueLabel>
          </g>
        );
      })}
    </g>
  );
}
