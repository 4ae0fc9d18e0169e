"use client";

import { useId } from "react";
import { Bar, useXAxisScale } from "recharts";
import { MarkArea, MarkerShape } from "@/app/ui/figure-mark";
import { markOf } from "@/app/ui/marks";
import { textWidth } from "@/app/ui/text-lines";
import { harmDifferenceNumber, harmNumberText, number } from "@/lib/format";
import { axisTicks } from "@/lib/series/ticks";
import { type ChangeStep, isTotal, type WhatChangedFigure } from "@/lib/series/what-changed";
import { BarCanvas } from "./bar-canvas";
import { AXIS, grown, TOP } from "./bar-layout";
import type { ChartProps } from "./chart-props";
import { STEP_BAR, whatChangedLayout } from "./figure-heights";
import { ValueLabel } from "./value-label";

const MARKER_ROOM = 18;

/** From one total to another: each cause is a bar from the level before it to the level after it. */
export function WaterfallChart(props: ChartProps<WhatChangedFigure>) {
  const { figure, width, height, active = null } = props;
  const prefix = useId();
  const layout = whatChangedLayout(figure, width);
  const { steps } = figure;
  const totals = steps.flatMap(({ key, end }) => (isTotal(key) ? [end] : []));
  const texts = steps.map((step) => valueText(step, totals));
  const levels = steps.flatMap(({ start, end }) => [start, end]);
  const right = 20 + Math.max(...texts.map((text) => textWidth(text, { size: 12, semibold: true })));
  const wide = layout.breadth === "wide";
  const band = (height - TOP - AXIS) / steps.length;
  return (
    <BarCanvas
      layout={layout}
      width={width}
      height={height}
      left={MARKER_ROOM}
      right={right}
      ticks={axisTicks(Math.min(0, ...levels), Math.max(0, ...levels), wide ? 6 : 4)}
      tickText={number}
      rows={steps}
      series={[...new Set(steps.map(({ series }) => series))]}
      prefix={prefix}
      active={active}
      barSize={grown(STEP_BAR.size, layout, height)}
    >
      <Bar
        dataKey="end"
        isAnimationActive={false}
        shape={(drawn: { y: number; height: number; index: number }) => (
          <StepMark
            step={steps[drawn.index]}
            text={texts[drawn.index] ?? ""}
            prefix={prefix}
            y={drawn.y + layout.shift}
            height={drawn.height}
            reach={wide && drawn.index < steps.length - 1 ? band - drawn.height : 0}
          />
        )}
      />
    </BarCanvas>
  );
}

/** A total as it is, a cause with its sign, as fine as the totals. */
function valueText({ key, start, end }: ChangeStep, totals: readonly number[]): string {
  return isTotal(key) ? harmNumberText(end) : harmDifferenceNumber(end - start, totals);
}

function StepMark(props: {
  step: ChangeStep | undefined;
  text: string;
  prefix: string;
  y: number;
  height: number;
  /** How far it is to the next bar, which begins where this one ends; 0 where names stand between them. */
  reach: number;
}) {
  const { step, text, prefix, y, height, reach } = props;
  const scale = useXAxisScale();
  if (!step || !scale) return null;
  const at = (value: number) => scale(value) ?? 0;
  const [low, high] = [at(Math.min(step.start, step.end)), at(Math.max(step.start, step.end))];
  const mark = markOf(step.series);
  const middle = y + height / 2;
  const total = isTotal(step.key);
  return (
    <g data-mark={total ? "total" : step.start === step.end ? "unchanged" : "cause"}>
      <MarkArea
        prefix={prefix}
        series={step.series}
        x={low}
        y={y}
        width={Math.max(high - low, step.start === step.end ? 0 : 1.5)}
        height={height}
      />
      {total && mark.kind === "area" && mark.marker && (
        <MarkerShape
          marker={mark.marker}
          colour={`var(--${mark.colour})`}
          x={at(0) - MARKER_ROOM / 2}
          y={middle}
        />
      )}
      {reach > 0 && (
        <path d={`M${at(step.end)},${y + height} v${reach}`} stroke="var(--edge)" strokeDasharray="3 3" />
      )}
      <ValueLabel x={high + 6} y={middle} quiet={step.start === step.end}>
        {text}
      </ValueLabel>
    </g>
  );
}
