"use client";

import { MarkArea, MarkerShape, Whisker } from "@/app/ui/figure-mark";
import { harmNumberText, harmRangeNumbers } from "@/lib/format";
import type { FanBands } from "@/lib/scoring/harm-fan";
import type { HarmIntervalsFigure } from "@/lib/series/harm-intervals";
import type { ChartProps } from "./chart-props";
import { harmIntervalsLayout, INTERVAL_BAR } from "./figure-heights";
import { type DrawnRange, RangeRows } from "./range-rows";

/** A fan for each risk and for all: half of the draws, 80 % and 90 % of them around a dot at the median. */
export function HarmIntervalsChart(props: ChartProps<HarmIntervalsFigure>) {
  const { figure, width, height, active = null } = props;
  return (
    <RangeRows
      rows={figure.bars}
      ranges={figure.bars.map(({ interval }) => interval && fan(interval))}
      mark="interval"
      layout={harmIntervalsLayout(figure, width)}
      width={width}
      height={height}
      active={active}
      barSize={INTERVAL_BAR.size}
    />
  );
}

/** How high the bands are. */
const BAND = 12;

function fan(interval: FanBands): DrawnRange {
  const { p05, p10, p25, p50, p75, p90, p95 } = interval;
  return {
    end: p95,
    text: text(interval),
    marks: (at, y) => {
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
        <>
          {p05 !== p95 && (
            <>
              <Whisker from={at(p05)} to={at(p95)} y={y} cap={5} />
              {band("fan-most", p10, p90)}
              {band("fan-half", p25, p75)}
            </>
          )}
          <MarkerShape marker="circle" filled={false} x={at(p50)} y={y} />
        </>
      );
    },
  };
}

/** "1.43 (0.557–3.96)". */
function text({ p10, p50, p90 }: FanBands): string {
  return `${harmNumberText(p50)} (${harmRangeNumbers({ min: p10, max: p90 })})`;
}
