"use client";

import { useId } from "react";
import { BarChart, CartesianGrid, ReferenceLine, useXAxisScale, useYAxisScale, XAxis, YAxis } from "recharts";
import { MarkArea, MarkPatterns } from "@/app/ui/figure-mark";
import { harmDifferenceNumber, percent } from "@/lib/format";
import type { PairedDifferenceFigure } from "@/lib/series/paired-difference";
import { axisTicks } from "@/lib/series/ticks";
import { ACROSS, UPWARDS } from "./axis-look";
import type { ChartProps } from "./chart-props";

/** Columns from nought: to the left the draws with less harm than the baseline, to the right those with more. */
export function PairedDifferenceChart(props: ChartProps<PairedDifferenceFigure>) {
  const { figure, width, height, active = null } = props;
  const prefix = useId();
  const edge = figure.bins.at(-1)?.max ?? 1;
  const shares = axisTicks(0, figure.highest, 3);
  return (
    <BarChart
      width={width}
      height={height}
      data={[]}
      margin={{ top: 8, right: 18, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <MarkPatterns prefix={prefix} series={["harm-less", "harm-more"]} />
      <CartesianGrid vertical={false} stroke="var(--line)" strokeWidth={1} />
      <XAxis
        {...ACROSS}
        dataKey="min"
        domain={[-edge, edge]}
        ticks={[-edge, -edge / 2, 0, edge / 2, edge]}
        tickFormatter={(harm: number) => harmDifferenceNumber(harm)}
      />
      <YAxis
        {...UPWARDS}
        domain={[0, shares.at(-1) ?? 1]}
        ticks={shares}
        tickFormatter={percent}
        width={56}
      />
      <Columns figure={figure} prefix={prefix} active={active} />
      <ReferenceLine x={0} stroke="var(--ink)" strokeWidth={1} />
    </BarChart>
  );
}

function Columns(props: { figure: PairedDifferenceFigure; prefix: string; active: number | null }) {
  const { figure, prefix, active } = props;
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  if (!x || !y) return null;
  const foot = y(0) ?? 0;
  return (
    <g>
      {figure.bins.map(({ min, max, share }, index) => {
        const [left, right, top] = [(x(min) ?? 0) + 1, (x(max) ?? 0) - 1, y(share) ?? 0];
        const size = { x: left, width: Math.max(1, right - left) };
        return (
          <g key={min} data-mark={share > 0 ? "bin" : "empty"}>
            <MarkArea
              prefix={prefix}
              series={max <= 0 ? "harm-less" : "harm-more"}
              {...size}
              y={top}
              height={Math.max(0, foot - top)}
            />
            {index === active && (
              <rect
                x={left - 1}
                width={size.width + 2}
                y={8}
                height={Math.max(0, foot - 8)}
                fill="none"
                stroke="var(--accent)"
                strokeWidth={2}
                data-active="true"
              />
            )}
          </g>
        );
      })}
    </g>
  );
}
