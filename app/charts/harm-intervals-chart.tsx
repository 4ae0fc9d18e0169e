"use client";

import { useId } from "react";
import { Bar, useXAxisScale } from "recharts";
import { MarkerShape, Whisker } from "@/app/ui/figure-mark";
import { textWidth } from "@/app/ui/text-lines";
import { harmNumberText, harmRangeNumbers, number } from "@/lib/format";
import type { HarmInterval, HarmIntervalsFigure, IntervalBar } from "@/lib/series/harm-intervals";
import { axisTicks } from "@/lib/series/ticks";
import { BarCanvas } from "./bar-canvas";
import type { ChartProps } from "./chart-props";
import { harmIntervalsLayout, INTERVAL_BAR } from "./figure-heights";
import { ValueLabel } from "./value-label";

/** A dot for the median of each risk and of all, with a whisker from P10 to P90. */
export function HarmIntervalsChart(props: ChartProps<HarmIntervalsFigure>) {
  const { figure, width, height, active = null } = props;
  const layout = harmIntervalsLayout(figure, width);
  const known = figure.bars.flatMap(({ interval }) => (interval ? [interval] : []));
  const right = 20 + Math.max(32, ...known.map((one) => textWidth(text(one), { size: 12, semibold: true })));
  return (
    <BarCanvas
      layout={layout}
      width={width}
      height={height}
      right={right}
      ticks={axisTicks(0, Math.max(0, ...known.map(({ p90 }) => p90)), layout.breadth === "wide" ? 6 : 3)}
      tickText={number}
      rows={figure.bars}
      series={[]}
      prefix={useId()}
      active={active}
      barSize={INTERVAL_BAR.size}
    >
      <Bar
        dataKey={(bar: IntervalBar) => bar.interval?.p50 ?? 0}
        isAnimationActive={false}
        shape={(drawn: { y: number; height: number; index: number }) => (
          <IntervalMark
            interval={figure.bars[drawn.index]?.interval ?? null}
            y={drawn.y + layout.shift + drawn.height / 2}
          />
        )}
      />
    </BarCanvas>
  );
}

/** "1.43 (0.557–3.96)". */
function text({ p10, p50, p90 }: HarmInterval): string {
  return `${harmNumberText(p50)} (${harmRangeNumbers({ min: p10, max: p90 })})`;
}

function IntervalMark({ interval, y }: { interval: HarmInterval | null; y: number }) {
  const scale = useXAxisScale();
  if (!scale) return null;
  const at = (value: number) => scale(value) ?? 0;
  if (!interval) {
    return (
      <g data-mark="missing">
        <ValueLabel x={at(0) + 6} y={y} quiet>
          not scored
        </ValueLabel>
      </g>
    );
  }
  const { p10, p50, p90 } = interval;
  return (
    <g data-mark="interval">
      {p10 !== p90 && <Whisker from={at(p10)} to={at(p90)} y={y} cap={5} />}
      <MarkerShape marker="circle" x={at(p50)} y={y} />
      <ValueLabel x={at(p90) + 12} y={y}>
        {text(interval)}
      </ValueLabel>
    </g>
  );
}
