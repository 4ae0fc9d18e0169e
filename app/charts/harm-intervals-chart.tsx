"use client";

import { useId } from "react";
import { Bar, useXAxisScale } from "recharts";
import { MarkArea, MarkerShape, Whisker } from "@/app/ui/figure-mark";
import { textWidth } from "@/app/ui/text-lines";
import { harmNumberText, harmRangeNumbers, number } from "@/lib/format";
import type { FanBands } from "@/lib/scoring/harm-fan";
import type { HarmIntervalsFigure, IntervalBar } from "@/lib/series/harm-intervals";
import { axisTicks } from "@/lib/series/ticks";
import { BarCanvas } from "./bar-canvas";
import type { ChartProps } from "./chart-props";
import { harmIntervalsLayout, INTERVAL_BAR } from "./figure-heights";
import { ValueLabel } from "./value-label";

/** A fan for each risk and for all: half of the draws, 80 % and 90 % of them around a dot at the median. */
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
      ticks={axisTicks(0, Math.max(0, ...known.map(({ p95 }) => p95)), layout.breadth === "wide" ? 6 : 3)}
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

/** How high the bands are. */
const BAND = 12;

/** "1.43 (0.557–3.96)". */
function text({ p10, p50, p90 }: FanBands): string {
  return `${harmNumberText(p50)} (${harmRangeNumbers({ min: p10, max: p90 })})`;
}

function IntervalMark({ interval, y }: { interval: FanBands | null; y: number }) {
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
  const { p05, p10, p25, p50, p75, p90, p95 } = interval;
  const band = (series: string, from: number, to: number) => (
    <MarkArea
      prefix=""
      series={series}
      x={at(from)}
      y={y - BAND / 2}
      width={at(to) - at(from)}
      height={BAND}
    />
  );
  return (
    <g data-mark="interval">
      {p05 !== p95 && (
        <>
          <Whisker from={at(p05)} to={at(p95)} y={y} cap={5} />
          {band("fan-most", p10, p90)}
          {band("fan-half", p25, p75)}
        </>
      )}
      <MarkerShape marker="circle" filled={false} x={at(p50)} y={y} />
      <ValueLabel x={at(p95) + 12} y={y}>
        {text(interval)}
      </ValueLabel>
    </g>
  );
}
