"use client";

import { useId } from "react";
import { Bar, useXAxisScale } from "recharts";
import { MarkArea, MarkerShape } from "@/app/ui/figure-mark";
import { textWidth } from "@/app/ui/text-lines";
import { harmNumberText, number } from "@/lib/format";
import type { MitigationShareFigure, ShareBar } from "@/lib/series/mitigation-share";
import { axisTicks } from "@/lib/series/ticks";
import { BarCanvas } from "./bar-canvas";
import { grown } from "./bar-layout";
import type { ChartProps } from "./chart-props";
import { mitigationShareLayout, SHARE_BAR } from "./figure-heights";
import { ValueLabel } from "./value-label";

/** The fair share of each mitigation, stacked by risk; below it what it removes alone and what is lost without it. */
export function MitigationShareChart(props: ChartProps<MitigationShareFigure>) {
  const { figure, width, height, active = null } = props;
  const prefix = useId();
  const layout = mitigationShareLayout(figure, width);
  const series = figure.legend.map(({ series }) => series).filter((one) => one.startsWith("risk-"));
  const [low, high] = extent(figure.bars);
  const texts = figure.bars.map(({ fairShare }) => harmNumberText(fairShare));
  const right = 12 + Math.max(24, ...texts.map((text) => textWidth(text, { size: 12, semibold: true })));
  const thick = grown(SHARE_BAR.size, layout, height);
  const up = layout.shift - SHARE_BAR.strip / 2;
  return (
    <BarCanvas
      layout={layout}
      width={width}
      height={height}
      right={right}
      left={low < 0 ? 12 : 0}
      ticks={axisTicks(low, high, layout.breadth === "wide" ? 6 : 4)}
      tickText={number}
      rows={figure.bars}
      series={series}
      prefix={prefix}
      active={active}
      barSize={thick}
    >
      {series.map((one, order) => (
        <Bar
          key={one}
          stackId="share"
          dataKey={(bar: ShareBar) => partOf(bar, one)}
          isAnimationActive={false}
          shape={(drawn: { x: number; y: number; width: number; height: number; index: number }) => {
            const bar = figure.bars[drawn.index];
            return (
              <g>
                {bar && partOf(bar, one) !== 0 && (
                  <Part
                    {...drawn}
                    y={drawn.y + up}
                    prefix={prefix}
                    series={one}
                    text={harmNumberText(partOf(bar, one))}
                  />
                )}
                {bar && order === series.length - 1 && <Beside bar={bar} y={drawn.y + up} height={thick} />}
              </g>
            );
          }}
        />
      ))}
    </BarCanvas>
  );
}

function partOf({ parts }: ShareBar, series: string): number {
  return parts.find((part) => part.series === series)?.value ?? 0;
}

/** The least and the greatest number that is drawn, nought included. */
function extent(bars: readonly ShareBar[]): [number, number] {
  const ends = bars.flatMap(({ parts, alone, ifRemoved }) => [
    sum(parts.map(({ value }) => Math.min(0, value))),
    sum(parts.map(({ value }) => Math.max(0, value))),
    alone,
    ifRemoved,
  ]);
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What must be seen of a part beside its number, or its pattern can't be told. */
const ROUND = 16;

/** One risk's part, with a seam to its neighbour, and its number where there is room. */
function Part(props: {
  prefix: string;
  series: string;
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}) {
  const { prefix, series, text, y, height } = props;
  const [x, width] = props.width < 0 ? [props.x + props.width, -props.width] : [props.x, props.width];
  const room = textWidth(text, { size: 12 }) + 8;
  return (
    <g data-mark="part">
      <MarkArea
        prefix={prefix}
        series={series}
        x={x}
        y={y}
        width={Math.max(0.5, width - 1)}
        height={height}
      />
      {width > room + ROUND && (
        <>
          <rect
            x={x + (width - room) / 2}
            y={y + 2}
            width={room}
            height={height - 4}
            rx={2}
            fill="var(--paper)"
          />
          <text
            x={x + width / 2}
            y={y + height / 2}
            dy="0.355em"
            textAnchor="middle"
            fontSize={12}
            fill="var(--ink)"
          >
            {text}
          </text>
        </>
      )}
    </g>
  );
}

/** The fair share as a number at the end of the bar, and the two markers below the bar, joined by a line. */
function Beside({ bar, y, height }: { bar: ShareBar; y: number; height: number }) {
  const scale = useXAxisScale();
  if (!scale) return null;
  const at = (value: number) => scale(value) ?? 0;
  const below = y + height + SHARE_BAR.strip / 2;
  const end = at(sum(bar.parts.map(({ value }) => Math.max(0, value))));
  return (
    <g data-mark="share">
      <ValueLabel x={end + 6} y={y + height / 2}>
        {harmNumberText(bar.fairShare)}
      </ValueLabel>
      <path d={`M${at(bar.ifRemoved)},${below} H${at(bar.alone)}`} stroke="var(--muted)" strokeWidth={1} />
      <MarkerShape marker="diamond" filled={false} x={at(bar.alone)} y={below} />
      <MarkerShape marker="down" x={at(bar.ifRemoved)} y={below} />
    </g>
  );
}
