"use client";

import { useId } from "react";
import { Bar, useXAxisScale } from "recharts";
import { MarkArea } from "@/app/ui/figure-mark";
import { percent } from "@/lib/format";
import type { SobolFigure, SobolPair } from "@/lib/series/sobol-figure";
import { axisTicks } from "@/lib/series/ticks";
import { BarCanvas } from "./bar-canvas";
import type { ChartProps } from "./chart-props";
import { SOBOL_BAR, sobolLayout } from "./figure-heights";
import { ValueLabel } from "./value-label";

const PARTS = [
  { part: "alone", series: "explains-alone" },
  { part: "together", series: "explains-together" },
] as const;

/** Room for half of "0 %" where the plot begins at the edge. */
const HALF_TICK = 8;

/** Two bars for each judgement: what it explains alone, and below it with all its interactions. */
export function SobolChart(props: ChartProps<SobolFigure>) {
  const { figure, width, height, active = null } = props;
  const prefix = useId();
  const layout = sobolLayout(figure, width);
  const furthest = Math.max(...figure.pairs.map(({ together }) => together));
  return (
    <BarCanvas
      layout={layout}
      width={width}
      height={height}
      left={layout.breadth === "narrow" ? HALF_TICK : 0}
      right={48}
      ticks={axisTicks(0, furthest, layout.breadth === "wide" ? 6 : 4)}
      tickText={percent}
      rows={figure.pairs}
      series={PARTS.map(({ series }) => series)}
      prefix={prefix}
      active={active}
      barSize={SOBOL_BAR.size}
      barGap={SOBOL_BAR.gap}
    >
      {PARTS.map(({ part, series }) => (
        <Bar
          key={part}
          dataKey={(pair: SobolPair) => pair[part]}
          isAnimationActive={false}
          shape={(drawn: { y: number; height: number; index: number }) => (
            <ShareMark
              share={figure.pairs[drawn.index]?.[part] ?? 0}
              series={series}
              prefix={prefix}
              y={drawn.y + layout.shift}
              height={drawn.height}
            />
          )}
        />
      ))}
    </BarCanvas>
  );
}

function ShareMark(props: { share: number; series: string; prefix: string; y: number; height: number }) {
  const { share, series, prefix, y, height } = props;
  const scale = useXAxisScale();
  if (!scale) return null;
  const [from, to] = [scale(0) ?? 0, scale(share) ?? 0];
  return (
    <g data-mark={series}>
      <MarkArea prefix={prefix} series={series} x={from} y={y} width={to - from} height={height} />
      <ValueLabel x={to + 6} y={y + height / 2} quiet={series === "explains-together"}>
        {percent(share)}
      </ValueLabel>
    </g>
  );
}
