"use client";

import { useId } from "react";
import { Bar, useXAxisScale } from "recharts";
import { MarkArea, Whisker } from "@/app/ui/figure-mark";
import { textWidth } from "@/app/ui/text-lines";
import { harmNumberText, number } from "@/lib/format";
import type { InherentResidualFigure, RiskBar } from "@/lib/series/inherent-residual";
import { axisTicks } from "@/lib/series/ticks";
import { BarCanvas } from "./bar-canvas";
import { grown } from "./bar-layout";
import type { ChartProps } from "./chart-props";
import { HARM_BAR, inherentResidualLayout } from "./figure-heights";
import { ValueLabel } from "./value-label";

/** Two bars for each risk, before and after mitigation; the whisker spans how the mitigations may combine. */
export function InherentResidualChart(props: ChartProps<InherentResidualFigure>) {
  const { figure, width, height, active = null } = props;
  const prefix = useId();
  const layout = inherentResidualLayout(figure, width);
  const numbers = figure.bars.flatMap(({ harm }) => (harm ? [harm] : []));
  const furthest = Math.max(
    0,
    ...numbers.map(({ inherent, residual, worst }) => Math.max(inherent, residual, worst)),
  );
  const texts = numbers.flatMap(({ inherent, residual }) => [inherent, residual].map(harmNumberText));
  const right = 12 + Math.max(32, ...texts.map((text) => textWidth(text, { size: 12, semibold: true })));
  const shape = (part: "inherent" | "residual") => (bar: { y: number; height: number; index: number }) => (
    <HarmMark
      part={part}
      prefix={prefix}
      risk={figure.bars[bar.index]}
      y={bar.y + layout.shift}
      height={bar.height}
    />
  );
  return (
    <BarCanvas
      layout={layout}
      width={width}
      height={height}
      right={right}
      ticks={axisTicks(0, furthest, layout.breadth === "wide" ? 6 : 4)}
      tickText={number}
      rows={figure.bars}
      series={["inherent", "residual"]}
      prefix={prefix}
      active={active}
      barSize={grown(HARM_BAR.size, layout, height)}
      barGap={HARM_BAR.gap}
    >
      {(["inherent", "residual"] as const).map((part) => (
        <Bar
          key={part}
          dataKey={(bar: RiskBar) => bar.harm?.[part] ?? 0}
          shape={shape(part)}
          isAnimationActive={false}
        />
      ))}
    </BarCanvas>
  );
}

function HarmMark(props: {
  part: "inherent" | "residual";
  prefix: string;
  risk: RiskBar | undefined;
  y: number;
  height: number;
}) {
  const { part, prefix, risk, y, height } = props;
  const scale = useXAxisScale();
  if (!risk || !scale) return null;
  const at = (value: number) => scale(value) ?? 0;
  const middle = y + height / 2;
  if (!risk.harm) {
    return part === "inherent" ? null : (
      <g data-mark="missing">
        <ValueLabel x={at(0) + 6} y={y - HARM_BAR.gap / 2} quiet>
          not scored
        </ValueLabel>
      </g>
    );
  }
  const { best, worst } = risk.harm;
  const value = risk.harm[part];
  const ranged = part === "residual" && harmNumberText(best) !== harmNumberText(worst);
  const end = Math.max(at(value), ranged ? at(worst) : 0);
  return (
    <g data-mark={part}>
      <MarkArea prefix={prefix} series={part} x={at(0)} y={y} width={at(value) - at(0)} height={height} />
      {ranged && <Whisker from={at(best)} to={at(worst)} y={middle} />}
      <ValueLabel x={end + 6} y={middle} quiet={part === "inherent"}>
        {harmNumberText(value)}
      </ValueLabel>
    </g>
  );
}
