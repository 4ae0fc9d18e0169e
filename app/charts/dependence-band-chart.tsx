"use client";

import { useId } from "react";
import { Bar, useXAxisScale } from "recharts";
import { MarkerShape, Whisker } from "@/app/ui/figure-mark";
import { textWidth } from "@/app/ui/text-lines";
import { harmNumberText, harmRangeNumbers, number } from "@/lib/format";
import { type BandBar, type DependenceBandFigure, isOpen, type Left } from "@/lib/series/dependence-band";
import { axisTicks } from "@/lib/series/ticks";
import { BarCanvas } from "./bar-canvas";
import type { ChartProps } from "./chart-props";
import { BAND_BAR, dependenceBandLayout } from "./figure-heights";
import { ValueLabel } from "./value-label";

/** A whisker from best to worst for each risk and for all, a dot where it is judged, a pointer where independent. */
export function DependenceBandChart(props: ChartProps<DependenceBandFigure>) {
  const { figure, width, height, active = null } = props;
  const layout = dependenceBandLayout(figure, width);
  const known = figure.bars.flatMap(({ left }) => (left ? [left] : []));
  const right = 20 + Math.max(32, ...known.map((one) => textWidth(text(one), { size: 12, semibold: true })));
  return (
    <BarCanvas
      layout={layout}
      width={width}
      height={height}
      right={right}
      ticks={axisTicks(0, Math.max(0, ...known.map(({ worst }) => worst)), layout.breadth === "wide" ? 6 : 3)}
      tickText={number}
      rows={figure.bars}
      series={[]}
      prefix={useId()}
      active={active}
      barSize={BAND_BAR.size}
    >
      <Bar
        dataKey={({ left }: BandBar) => left?.chosen ?? 0}
        isAnimationActive={false}
        shape={(drawn: { y: number; height: number; index: number }) => (
          <BandMark
            left={figure.bars[drawn.index]?.left ?? null}
            y={drawn.y + layout.shift + (drawn.height + BAND_BAR.above) / 2}
          />
        )}
      />
    </BarCanvas>
  );
}

/** "6.59 (5.45–9.50)", one number where nothing is open. */
function text({ best, chosen, worst }: Left): string {
  const range = isOpen({ best, worst }) ? ` (${harmRangeNumbers({ min: best, max: worst })})` : "";
  return `${harmNumberText(chosen)}${range}`;
}

function BandMark({ left, y }: { left: Left | null; y: number }) {
  const scale = useXAxisScale();
  if (!scale) return null;
  const at = (value: number) => scale(value) ?? 0;
  if (!left) {
    return (
      <g data-mark="missing">
        <ValueLabel x={at(0) + 6} y={y} quiet>
          not scored
        </ValueLabel>
      </g>
    );
  }
  return (
    <g data-mark="band">
      {isOpen(left) && <Whisker from={at(left.best)} to={at(left.worst)} y={y} cap={5} />}
      <g data-mark="independent">
        <MarkerShape marker="down" filled={false} x={at(left.independent)} y={y - BAND_BAR.above} />
      </g>
      <MarkerShape marker="circle" x={at(left.chosen)} y={y} />
      <ValueLabel x={at(left.worst) + 12} y={y}>
        {text(left)}
      </ValueLabel>
    </g>
  );
}
