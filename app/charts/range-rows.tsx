import { type ReactNode, useId } from "react";
import { Bar, useXAxisScale } from "recharts";
import { textWidth } from "@/app/ui/text-lines";
import { number } from "@/lib/format";
import { axisTicks } from "@/lib/series/ticks";
import { BarCanvas } from "./bar-canvas";
import type { BarLayout } from "./bar-layout";
import { ValueLabel } from "./value-label";

/** A range as it is drawn: how far to the right it reaches, its numbers as text, and its marks. */
export type DrawnRange = {
  end: number;
  text: string;
  marks: (at: (value: number) => number, y: number) => ReactNode;
};

/** Room for a whisker's cap before the numbers beyond its end, and for what a row says that has none. */
const [PAST_END, LEAST_ROOM] = [12, 32];

type RangeRowsProps = {
  rows: readonly { key: string }[];
  /** What is drawn of each row, in their order; null where a judgement lacks. */
  ranges: readonly (DrawnRange | null)[];
  /** The kind of mark that a row is. */
  mark: string;
  layout: BarLayout;
  width: number;
  height: number;
  active: number | null;
  /** How high a row's marks are, and how much of it is above their middle line. */
  barSize: number;
  above?: number;
};

/** Rows of ranges on one axis of harm from zero, each with its numbers beyond its end. */
export function RangeRows(props: RangeRowsProps) {
  const { rows, ranges, mark, layout, width, height, active, barSize, above = 0 } = props;
  const known = ranges.flatMap((range) => range ?? []);
  const widest = Math.max(
    LEAST_ROOM,
    ...known.map(({ text }) => textWidth(text, { size: 12, semibold: true })),
  );
  return (
    <BarCanvas
      layout={layout}
      width={width}
      height={height}
      right={PAST_END + widest + 8}
      ticks={axisTicks(0, Math.max(0, ...known.map(({ end }) => end)), layout.breadth === "wide" ? 6 : 3)}
      tickText={number}
      rows={rows}
      series={[]}
      prefix={useId()}
      active={active}
      barSize={barSize}
    >
      <Bar
        dataKey={() => 0}
        isAnimationActive={false}
        shape={(drawn: { y: number; height: number; index: number }) => (
          <RangeMark
            range={ranges[drawn.index] ?? null}
            mark={mark}
            y={drawn.y + layout.shift + (drawn.height + above) / 2}
          />
        )}
      />
    </BarCanvas>
  );
}

function RangeMark({ range, mark, y }: { range: DrawnRange | null; mark: string; y: number }) {
  const scale = useXAxisScale();
  if (!scale) return null;
  const at = (value: number) => scale(value) ?? 0;
  if (!range)
    return (
      <g data-mark="missing">
        <ValueLabel x={at(0) + 6} y={y} quiet>
          not scored
        </ValueLabel>
      </g>
    );
  return (
    <g data-mark={mark}>
      {range.marks(at, y)}
      <ValueLabel x={at(range.end) + PAST_END} y={y}>
        {range.text}
      </ValueLabel>
    </g>
  );
}
