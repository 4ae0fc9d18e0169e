"use client";

import { useId } from "react";
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { MarkPatterns } from "@/app/ui/figure-mark";
import type { PlaneTick } from "@/lib/series/plane-axes";
import type { RiskPlaneFigure } from "@/lib/series/plane-figure";
import type { PlanePlace } from "@/lib/series/plane-places";
import { TICK } from "./axis-look";
import type { ChartProps } from "./chart-props";
import { PLANE, planeLayout } from "./plane-layout";
import { PlaceMark, PlaneNames } from "./plane-place";
import { PlaneUnderlay } from "./plane-underlay";

const X_AXIS = 26;

/** Risks by likelihood and severity, with lines of equal harm and an arrow to what remains of each. */
export function RiskPlaneChart({ figure, width, height, active = null }: ChartProps<RiskPlaneFigure>) {
  const prefix = useId();
  const { plane } = figure;
  if (!plane) return null;
  const layout = planeLayout(figure, width, height);
  const { likelihood, severity } = plane.axes;
  const read = active !== null && active < figure.risks.length ? active : null;
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{
        top: PLANE.top,
        right: layout.right,
        bottom: height - layout.plotHeight + PLANE.bottom - X_AXIS,
        left: 0,
      }}
      accessibilityLayer={false}
    >
      <MarkPatterns prefix={prefix} series={["judged-box"]} />
      <CartesianGrid stroke="var(--line)" strokeWidth={1} />
      <XAxis type="number" dataKey="x" height={X_AXIS} {...axis(severity.ticks)} />
      <YAxis type="number" dataKey="y" width={PLANE.left} {...axis(likelihood.ticks)} />
      <PlaneUnderlay
        plane={plane}
        grid={figure.grid}
        width={width}
        layout={layout}
        active={read}
        prefix={prefix}
      />
      <Scatter
        data={plane.places}
        shape={({ cx, cy, payload }: { cx?: number; cy?: number; payload?: PlanePlace }) =>
          payload && (
            <PlaceMark
              place={payload}
              x={cx ?? 0}
              y={cy ?? 0}
              active={read !== null && payload.members.includes(read)}
            />
          )
        }
        isAnimationActive={false}
      />
      <PlaneNames figure={figure} layout={layout} active={read} />
    </ScatterChart>
  );
}

function axis(ticks: readonly PlaneTick[]) {
  const texts = new Map(ticks.map(({ at, text }) => [at, text]));
  return {
    domain: [0, 1],
    ticks: ticks.map(({ at }) => at),
    tickFormatter: (at: number) => texts.get(at) ?? "",
    interval: 0,
    axisLine: false,
    tickLine: false,
    tick: TICK,
    allowDataOverflow: true,
  } as const;
}
