"use client";

import { useId } from "react";
import { Bar, useXAxisScale } from "recharts";
import { MarkArea, Whisker } from "@/app/ui/figure-mark";
import { change } from "@/lib/format";
import type { ChangeBar } from "@/lib/series/change-bar";
import type { ImpactsFigure } from "@/lib/series/impacts";
import type { ImplicationsFigure } from "@/lib/series/implications";
import { BarCanvas } from "./bar-canvas";
import { grown } from "./bar-layout";
import type { ChartProps } from "./chart-props";
import { CHANGE_BAR, changeLayout } from "./figure-heights";
import { ValueLabel } from "./value-label";

/** The whole scale, always: a change is read against what could be, and two figures can be laid side by side. */
const TICKS = { wide: [-100, -75, -50, -25, 0, 25, 50, 75, 100], narrow: [-100, -50, 0, 50, 100] };
const ROOM = 36;

/** A bar from nought for each change, to the right for a gain, to the left for a loss; the whisker is the judged range. */
export function ChangeChart(props: ChartProps<ImpactsFigure | ImplicationsFigure>) {
  const { figure, width, height, active = null } = props;
  const prefix = useId();
  const layout = changeLayout(figure, width);
  const bars: readonly ChangeBar[] = figure.bars;
  return (
    <BarCanvas
      layout={layout}
      width={width}
      height={height}
      left={ROOM}
      right={ROOM}
      ticks={TICKS[layout.breadth]}
      tickText={change}
      rows={bars}
      series={["gain", "loss"]}
      prefix={prefix}
      active={active}
      barSize={grown(CHANGE_BAR.size, layout, height)}
    >
      <Bar
        dataKey={(bar: ChangeBar) => bar.mean ?? 0}
        isAnimationActive={false}
        shape={(drawn: { y: number; height: number; index: number }) => (
          <ChangeMark
            bar={bars[drawn.index]}
            prefix={prefix}
            y={drawn.y + layout.shift}
            height={drawn.height}
          />
        )}
      />
    </BarCanvas>
  );
}

function ChangeMark(props: { bar: ChangeBar | undefined; prefix: string; y: number; height: number }) {
  const { bar, prefix, y, height } = props;
  const scale = useXAxisScale();
  if (!bar || !scale) return null;
  const at = (value: number) => scale(value) ?? 0;
  const middle = y + height / 2;
  if (bar.mean === null) {
    return (
      <g data-mark="missing">
        <ValueLabel x={at(0) + 6} y={middle} quiet>
          not judged
        </ValueLabel>
      </g>
    );
  }
  const { mean, range } = bar;
  const [low, high] = [Math.min(mean, range?.low ?? mean), Math.max(mean, range?.high ?? mean)];
  return (
    <g data-mark="change">
      <MarkArea
        prefix={prefix}
        series={mean < 0 ? "loss" : "gain"}
        x={Math.min(at(0), at(mean))}
        y={y}
        width={Math.abs(at(mean) - at(0))}
        height={height}
      />
      {range && range.low !== range.high && <Whisker from={at(range.low)} to={at(range.high)} y={middle} />}
      {mean < 0 ? (
        <ValueLabel x={Math.min(at(low), at(0)) - 6} y={middle} anchor="end">
          {change(mean)}
        </ValueLabel>
      ) : (
        <ValueLabel x={Math.max(at(high), at(0)) + 6} y={middle}>
          {change(mean)}
        </ValueLabel>
      )}
    </g>
  );
}
