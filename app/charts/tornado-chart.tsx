"use client";

import { useId } from "react";
import { Bar, ReferenceLine, useXAxisScale } from "recharts";
import { MarkArea } from "@/app/ui/figure-mark";
import { harmDifferenceNumber } from "@/lib/format";
import { axisTicks } from "@/lib/series/ticks";
import type { TornadoBar, TornadoFigure } from "@/lib/series/tornado-figure";
import { BarCanvas } from "./bar-canvas";
import type { ChartProps } from "./chart-props";
import { TORNADO_BAR, tornadoLayout } from "./figure-heights";
import { ValueLabel } from "./value-label";

const ROOM = 52;

/** Two bars from the total as it is for each judgement: to where its P10 and its P90 move it. */
export function TornadoChart(props: ChartProps<TornadoFigure>) {
  const { figure, width, height, active = null } = props;
  const prefix = useId();
  const layout = tornadoLayout(figure, width);
  const ends = figure.bars.flatMap(({ low, high }) => [low, high]);
  const ticks = axisTicks(Math.min(0, ...ends), Math.max(0, ...ends), layout.breadth === "wide" ? 8 : 4);
  const seen = figure.toTolerance >= (ticks[0] ?? 0) && figure.toTolerance <= (ticks.at(-1) ?? 0);
  return (
    <BarCanvas
      layout={layout}
      width={width}
      height={height}
      left={ROOM}
      right={ROOM}
      ticks={ticks}
      tickText={harmDifferenceNumber}
      rows={figure.bars}
      series={["at-low", "at-high"]}
      prefix={prefix}
      active={active}
      barSize={TORNADO_BAR.size}
    >
      {seen && (
        <ReferenceLine x={figure.toTolerance} stroke="var(--ink)" strokeWidth={2} strokeDasharray="6 4" />
      )}
      <Bar
        dataKey={(bar: TornadoBar) => bar.high}
        isAnimationActive={false}
        shape={(drawn: { y: number; height: number; index: number }) => (
          <SwingMark
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

function SwingMark(props: { bar: TornadoBar | undefined; prefix: string; y: number; height: number }) {
  const { bar, prefix, y, height } = props;
  const scale = useXAxisScale();
  if (!bar || !scale) return null;
  const at = (value: number) => scale(value) ?? 0;
  const parts = [
    { series: "at-low", end: bar.low },
    { series: "at-high", end: bar.high },
  ];
  return (
    <g data-mark="swing">
      {parts.map(({ series, end }) => (
        <MarkArea
          key={series}
          prefix={prefix}
          series={series}
          x={Math.min(at(0), at(end))}
          y={y}
          width={Math.abs(at(end) - at(0))}
          height={height}
        />
      ))}
      {parts.map(({ series, end }) => (
        <ValueLabel
          key={series}
          x={at(end) + (end < 0 ? -6 : 6)}
          y={y + height / 2}
          anchor={end < 0 ? "end" : "start"}
          quiet={series === "at-low"}
        >
          {harmDifferenceNumber(end)}
        </ValueLabel>
      ))}
    </g>
  );
}
