"use client";

import { MarkerShape, Whisker } from "@/app/ui/figure-mark";
import { harmNumberText, harmRangeNumbers } from "@/lib/format";
import { type DependenceBandFigure, isOpen, type Left } from "@/lib/series/dependence-band";
import type { ChartProps } from "./chart-props";
import { BAND_BAR, dependenceBandLayout } from "./figure-heights";
import { type DrawnRange, RangeRows } from "./range-rows";

/** A whisker from best to worst for each risk and for all, a dot where it is judged, a pointer where independent. */
export function DependenceBandChart(props: ChartProps<DependenceBandFigure>) {
  const { figure, width, height, active = null } = props;
  return (
    <RangeRows
      rows={figure.bars}
      ranges={figure.bars.map(({ left }) => left && band(left))}
      mark="band"
      layout={dependenceBandLayout(figure, width)}
      width={width}
      height={height}
      active={active}
      barSize={BAND_BAR.size}
      above={BAND_BAR.above}
    />
  );
}

function band(left: Left): DrawnRange {
  return {
    end: left.worst,
    text: text(left),
    marks: (at, y) => (
      <>
        {isOpen(left) && <Whisker from={at(left.best)} to={at(left.worst)} y={y} cap={5} />}
        <g data-mark="independent">
          <MarkerShape marker="down" filled={false} x={at(left.independent)} y={y - BAND_BAR.above} />
        </g>
        <MarkerShape marker="circle" x={at(left.chosen)} y={y} />
      </>
    ),
  };
}

/** "6.59 (5.45–9.50)", one number where nothing is open. */
function text({ best, chosen, worst }: Left): string {
  const range = isOpen({ best, worst }) ? ` (${harmRangeNumbers({ min: best, max: worst })})` : "";
  return `${harmNumberText(chosen)}${range}`;
}
