"use client";

import { useId } from "react";
import { Bar, ReferenceLine, useXAxisScale } from "recharts";
import { MarkArea } from "@/app/ui/figure-mark";
import { textWidth } from "@/app/ui/text-lines";
import { harmNumberText, number } from "@/lib/format";
import type { EvppiBar, EvppiFigure } from "@/lib/series/evppi-figure";
import { axisTicks } from "@/lib/series/ticks";
import { BarCanvas } from "./bar-canvas";
import type { ChartProps } from "./chart-props";
import { evppiLayout, WORTH_BAR } from "./figure-heights";
import { ValueLabel } from "./value-label";

/** A bar for each judgement, as long as knowing it is worth; the dashed line is what one without influence comes to. */
export function EvppiChart(props: ChartProps<EvppiFigure>) {
  const { figure, width, height, active = null } = props;
  const prefix = useId();
  const layout = evppiLayout(figure, width);
  const values = figure.bars.map(({ value }) => value);
  const texts = values.map((value) => textWidth(harmNumberText(value), { size: 12, semibold: true }));
  return (
    <BarCanvas
      layout={layout}
      width={width}
      height={height}
      right={16 + Math.max(0, ...texts)}
      ticks={axisTicks(0, Math.max(0, ...values), layout.breadth === "wide" ? 6 : 3)}
      tickText={number}
      rows={figure.bars}
      series={["worth"]}
      prefix={prefix}
      active={active}
      barSize={WORTH_BAR.size}
    >
      <ReferenceLine x={figure.noise} stroke="var(--ink)" strokeWidth={1.5} strokeDasharray="6 4" />
      <Bar
        dataKey={(bar: EvppiBar) => bar.value}
        isAnimationActive={false}
        shape={(drawn: { y: number; height: number; index: number }) => (
          <WorthMark
            value={figure.bars[drawn.index]?.value ?? 0}
            prefix={prefix}
            y={drawn.y + layout.shift}
            height={drawn.height}
          />
        )}
      />
    </BarCanvas>
  );
}

function WorthMark(props: { value: number; prefix: string; y: number; height: number }) {
  const { value, prefix, y, height } = props;
  const scale = useXAxisScale();
  if (!scale) return null;
  const [from, to] = [scale(0) ?? 0, scale(value) ?? 0];
  return (
    <g data-mark="worth">
      <MarkArea prefix={prefix} series="worth" x={from} y={y} width={to - from} height={height} />
      <ValueLabel x={to + 6} y={y + height / 2}>
        {harmNumberText(value)}
      </ValueLabel>
    </g>
  );
}
