"use client";

import { useId } from "react";
import { Bar, useXAxisScale } from "recharts";
import { MarkArea, MarkerShape } from "@/app/ui/figure-mark";
import { markOf } from "@/app/ui/marks";
import { textWidth } from "@/app/ui/text-lines";
import { harmDifferenceNumber, harmNumberText, number } from "@/lib/format";
import type { ComparisonFigure, ComparisonGroupBars } from "@/lib/series/comparison";
import { NOT_THERE } from "@/lib/series/not-there";
import { axisTicks } from "@/lib/series/ticks";
import { BarCanvas } from "./bar-canvas";
import { grown } from "./bar-layout";
import type { ChartProps } from "./chart-props";
import { comparisonLayout, SCENARIO_BAR } from "./figure-heights";
import { ValueLabel } from "./value-label";

type ScenarioBar = ComparisonGroupBars["bars"][number];

/** The residual of each risk, and of all, in each scenario, as bars beside each other on one axis. */
export function ComparisonChart(props: ChartProps<ComparisonFigure>) {
  const { figure, width, height, active = null } = props;
  const prefix = useId();
  const layout = comparisonLayout(figure, width);
  const groups = figure.groups.map(({ bars }) =>
    bars.map((bar) => ({ ...bar, text: valueText(bar, bars[0]?.residual ?? null) })),
  );
  const bars = groups.flat();
  const furthest = Math.max(0, ...bars.map(({ residual }) => residual ?? 0));
  const texts = bars.map(({ text }) => textWidth(text, { size: 12, semibold: true }));
  const right = 20 + Math.max(32, ...texts);
  const series = figure.legend.map(({ series }) => series);
  return (
    <BarCanvas
      layout={layout}
      width={width}
      height={height}
      right={right}
      left={MARKER_ROOM}
      ticks={axisTicks(0, furthest, layout.breadth === "wide" ? 6 : 4)}
      tickText={number}
      rows={figure.groups}
      series={series}
      prefix={prefix}
      active={active}
      barSize={grown(SCENARIO_BAR.size, layout, height)}
      barGap={SCENARIO_BAR.gap}
    >
      {series.map((one, order) => (
        <Bar
          key={one}
          dataKey={(group: ComparisonGroupBars) => group.bars[order]?.residual ?? 0}
          isAnimationActive={false}
          shape={(drawn: { y: number; height: number; index: number }) => (
            <ScenarioMark
              bar={groups[drawn.index]?.[order]}
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

const MARKER_ROOM = 18;

/** "4.10", and against the baseline "4.10 (−2.49)", or "4.10 (≈ 0)" where these digits show no difference. */
function valueText({ residual, difference, absent }: ScenarioBar, base: number | null): string {
  if (absent) return NOT_THERE;
  if (residual === null) return "not scored";
  const against = difference === null ? "" : ` (${harmDifferenceNumber(difference, [base, residual])})`;
  return `${harmNumberText(residual)}${against}`;
}

function ScenarioMark(props: {
  bar: (ScenarioBar & { text: string }) | undefined;
  prefix: string;
  y: number;
  height: number;
}) {
  const { bar, prefix, y, height } = props;
  const scale = useXAxisScale();
  if (!bar || !scale) return null;
  const at = (value: number) => scale(value) ?? 0;
  const middle = y + height / 2;
  const mark = markOf(bar.series);
  const length = at(bar.residual ?? 0) - at(0);
  return (
    <g data-mark={bar.residual === null ? "missing" : "scenario"}>
      {bar.residual !== null && (
        <MarkArea prefix={prefix} series={bar.series} x={at(0)} y={y} width={length} height={height} />
      )}
      {mark.kind === "area" && mark.marker && (
        <MarkerShape
          marker={mark.marker}
          colour={`var(--${mark.colour})`}
          x={at(0) - MARKER_ROOM / 2}
          y={middle}
        />
      )}
      <ValueLabel x={at(0) + length + 6} y={middle} quiet={bar.residual === null}>
        {bar.text}
      </ValueLabel>
    </g>
  );
}
