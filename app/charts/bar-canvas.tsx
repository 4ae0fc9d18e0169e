import type { ReactNode } from "react";
import { BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import { MarkPatterns } from "@/app/ui/figure-mark";
import { TextBlock } from "@/app/ui/text-block";
import { TICK } from "./axis-look";
import { AXIS, type BarLayout, LABEL, LINE, NOTE, TOP } from "./bar-layout";

const FIRST_TICK = 8;

type CanvasProps = {
  layout: BarLayout;
  width: number;
  height: number;
  /** Room right and left of the plot for values that stand beyond the longest bar. */
  right: number;
  left?: number;
  ticks: number[];
  tickText: (value: number) => string;
  rows: readonly { key: string }[];
  series: readonly string[];
  prefix: string;
  active: number | null;
  barSize: number;
  barGap?: number;
  children: ReactNode;
};

/** Rows of horizontal bars from zero on one axis: grid, names and the row that is being read. The bars are its children. */
export function BarCanvas(props: CanvasProps) {
  const { layout, width, height, ticks, tickText, rows, series, prefix, active } = props;
  // Room for half of the first tick's text; recharts draws no names on an axis without width.
  const plotLeft = layout.gutter + Math.max(props.left ?? 0, layout.gutter === 0 ? FIRST_TICK : 0);
  const band = rows.length > 0 ? (height - TOP - AXIS) / rows.length : 0;
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={[...rows]}
      margin={{ top: TOP, right: props.right, bottom: 0, left: 0 }}
      barSize={props.barSize}
      barGap={props.barGap ?? 2}
      stackOffset="sign"
      accessibilityLayer={false}
    >
      <MarkPatterns prefix={prefix} series={series} />
      <CartesianGrid horizontal={false} stroke="var(--line)" strokeWidth={1} />
      <XAxis
        type="number"
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        ticks={ticks}
        tickFormatter={(value: number) => tickText(value)}
        interval={0}
        height={AXIS}
        axisLine={false}
        tickLine={false}
        tick={TICK}
      />
      <YAxis
        type="category"
        dataKey="key"
        width={plotLeft}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ y, index }: { y: number | string; index: number }) => (
          <RowName
            labels={layout.labels[index]}
            layout={layout}
            middle={Number(y)}
            band={band}
            width={width}
            active={index === active}
          />
        )}
      />
      <ReferenceLine x={0} stroke="var(--ink)" strokeWidth={1} />
      {props.children}
    </BarChart>
  );
}

/** The name of a row and its remark, beside its bar or above it; framed while it is read. */
export function RowName(props: {
  labels: BarLayout["labels"][number] | undefined;
  layout: BarLayout;
  middle: number;
  band: number;
  width: number;
  active: boolean;
}) {
  const { labels, layout, middle, band, width, active } = props;
  if (!labels) return null;
  const { lines, notes } = labels;
  const count = lines.length + notes.length;
  const wide = layout.breadth === "wide";
  const top = wide ? middle - (count * LINE) / 2 : middle - band / 2 + 8 + (layout.lines - count) * LINE;
  const baseline = (line: number) => top + line * LINE + LABEL.size;
  return (
    <g>
      {active && (
        <rect
          x={1}
          y={middle - band / 2 + 3}
          width={width - 2}
          height={band - 6}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2}
          data-active="true"
        />
      )}
      {/* Above the bars a name lies on the grid, which must not run through it. */}
      {!wide && <rect x={0} y={top} width={width} height={count * LINE} fill="var(--paper)" />}
      <TextBlock
        lines={lines}
        x={0}
        y={baseline(0)}
        step={LINE}
        fill="var(--ink)"
        fontSize={LABEL.size}
        fontWeight={500}
      />
      <TextBlock
        lines={notes}
        x={0}
        y={baseline(lines.length)}
        step={LINE}
        fill="var(--muted)"
        fontSize={NOTE.size}
      />
    </g>
  );
}
