"use client";

import { useId } from "react";
import { Bar, useXAxisScale } from "recharts";
import { change } from "@/lib/format";
import type { ChangeBar } from "@/lib/series/change-bar";
import type { ImpactsFigure } from "@/lib/series/impacts";
import type { ImplicationsFigure } from "@/lib/series/implications";
import { BarCanvas } from "./bar-canvas";
import { grown } from "./bar-layout";
import { CHANGE_ROOM, CHANGE_TICKS, ChangeMark } from "./change-mark";
import type { ChartProps } from "./chart-props";
import { CHANGE_BAR, changeLayout } from "./figure-heights";

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
      left={CHANGE_ROOM}
      right={CHANGE_ROOM}
      ticks={CHANGE_TICKS[layout.breadth]}
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
          <Change bar={bars[drawn.index]} prefix={prefix} y={drawn.y + layout.shift} height={drawn.height} />
        )}
      />
    </BarCanvas>
  );
}

function Change(props: { bar: ChangeBar | undefined; prefix: string; y: number; height: number }) {
  const { bar, ...mark } = props;
  const scale = useXAxisScale();
  return bar && scale ? <ChangeMark bar={bar} at={(value) => scale(value) ?? 0} {...mark} /> : null;
}
