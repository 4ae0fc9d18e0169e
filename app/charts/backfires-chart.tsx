"use client";

import { useId } from "react";
import { Bar, useXAxisScale } from "recharts";
import { MarkArea, MarkerShape } from "@/app/ui/figure-mark";
import { textWidth } from "@/app/ui/text-lines";
import { harmNumberText, number } from "@/lib/format";
import type { BackfiresFigure, StrandBar } from "@/lib/series/backfires";
import { axisTicks } from "@/lib/series/ticks";
import { BarCanvas } from "./bar-canvas";
import { grown } from "./bar-layout";
import type { ChartProps } from "./chart-props";
import { backfiresLayout, STRAND_BAR } from "./figure-heights";
import { ValueLabel } from "./value-label";

/** For each mitigation what it removes to the right, what it adds to the left, and what is left of both. */
export function BackfiresChart({ figure, width, height, active = null }: ChartProps<BackfiresFigure>) {
  const prefix = useId();
  const layout = backfiresLayout(figure, width);
  const room = (of: (bar: StrandBar) => number) =>
    12 +
    Math.max(
      24,
      ...figure.bars.map((bar) => textWidth(harmNumberText(of(bar)), { size: 12, semibold: true })),
    );
  const [most, least] = [
    Math.max(0, ...figure.bars.map(({ removes }) => removes)),
    Math.min(0, ...figure.bars.map(({ adds }) => -adds)),
  ];
  return (
    <BarCanvas
      layout={layout}
      width={width}
      height={height}
      left={room(({ adds }) => adds)}
      right={room(({ removes }) => removes)}
      ticks={axisTicks(least, most, layout.breadth === "wide" ? 6 : 4)}
      tickText={number}
      rows={figure.bars}
      series={["gain", "loss"]}
      prefix={prefix}
      active={active}
      barSize={grown(STRAND_BAR.size, layout, height)}
    >
      <Bar
        dataKey={({ removes }: StrandBar) => removes}
        isAnimationActive={false}
        shape={(drawn: { y: number; height: number; index: number }) => (
          <Strands
            bar={figure.bars[drawn.index]}
            prefix={prefix}
            y={drawn.y + layout.shift}
            height={drawn.height}
          />
        )}
      />
    </BarCanvas>
  );
}

function Strands(props: { bar: StrandBar | undefined; prefix: string; y: number; height: number }) {
  const { bar, prefix, y, height } = props;
  const scale = useXAxisScale();
  if (!bar || !scale) return null;
  const at = (value: number) => scale(value) ?? 0;
  const { removes, adds, net } = bar;
  const middle = y + height / 2;
  return (
    <g data-mark="strands">
      {removes > 0 && (
        <g data-mark="removes">
          <MarkArea
            prefix={prefix}
            series="gain"
            x={at(0)}
            y={y}
            width={at(removes) - at(0)}
            height={height}
          />
        </g>
      )}
      {adds > 0 && (
        <g data-mark="adds">
          <MarkArea
            prefix={prefix}
            series="loss"
            x={at(-adds)}
            y={y}
            width={at(0) - at(-adds)}
            height={height}
          />
          <ValueLabel x={at(-adds) - 6} y={middle} anchor="end">
            {harmNumberText(adds)}
          </ValueLabel>
        </g>
      )}
      <ValueLabel x={at(removes) + 6} y={middle}>
        {harmNumberText(removes)}
      </ValueLabel>
      {adds > 0 && (
        <g data-mark="net">
          <circle cx={at(net)} cy={middle} r={9} fill="var(--paper)" />
          <MarkerShape marker="diamond" x={at(net)} y={middle} />
        </g>
      )}
    </g>
  );
}
