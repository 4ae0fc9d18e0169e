"use client";

import { useId } from "react";
import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { MarkPatterns } from "@/app/ui/figure-mark";
import { TextBlock } from "@/app/ui/text-block";
import { textLines } from "@/app/ui/text-lines";
import { CREDIBILITIES, CREDIBILITY_WORDS, RELIABILITIES, RELIABILITY_WORDS } from "@/lib/model/source-grade";
import type { EvidenceGridFigure, GradeCell } from "@/lib/series/evidence-grid";
import type { ChartProps } from "./chart-props";
import { gridLayout } from "./evidence-layout";

type Layout = ReturnType<typeof gridLayout>;

const LINE = 15;
const SIZE = 12;

/** Pieces of evidence by their two grades, as a grid of counts; the row F and the column 6 stand apart. */
export function EvidenceGridChart({ figure, width, height, active = null }: ChartProps<EvidenceGridFigure>) {
  const prefix = useId();
  const layout = gridLayout(width, height);
  const most = Math.max(1, ...figure.cells.map(({ count }) => count));
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <MarkPatterns prefix={prefix} series={["ungraded"]} />
      <XAxis type="number" dataKey="column" domain={[0, 5]} hide />
      <YAxis type="number" dataKey="row" domain={[0, 5]} hide />
      <Heads layout={layout} />
      <Scatter
        data={figure.cells}
        shape={({ payload }: { payload?: GradeCell }) =>
          payload && <Cell cell={payload} layout={layout} most={most} prefix={prefix} />
        }
        isAnimationActive={false}
      />
      {active !== null && (
        <rect
          x={1}
          y={layout.y(active) - 1}
          width={width - 2}
          height={layout.cell.height}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2}
          data-active="true"
        />
      )}
    </ScatterChart>
  );
}

function Heads({ layout }: { layout: Layout }) {
  const { breadth, left, top, cell } = layout;
  const wide = breadth === "wide";
  const text = { fontSize: SIZE, fill: "var(--muted)" };
  return (
    <g>
      <text x={left} y={SIZE} fontSize={SIZE} fontWeight={500} fill="var(--ink)">
        Credibility of what is said
      </text>
      <text x={0} y={wide ? top - 8 : 2 * LINE + 2} fontSize={SIZE} fontWeight={500} fill="var(--ink)">
        {wide ? "Reliability of the source" : "Source"}
      </text>
      {CREDIBILITIES.map((grade, column) => (
        <TextBlock
          key={grade}
          lines={
            wide
              ? textLines(`${grade} ${short(CREDIBILITY_WORDS[grade])}`, cell.width - 8, { size: SIZE })
              : [grade]
          }
          x={layout.x(column) + (wide ? 2 : cell.width / 2)}
          textAnchor={wide ? "start" : "middle"}
          y={wide ? 2 * LINE + 2 : top - 6}
          step={LINE}
          {...text}
        />
      ))}
      {RELIABILITIES.map((grade, row) => (
        <TextBlock
          key={grade}
          lines={[wide ? `${grade} ${short(RELIABILITY_WORDS[grade])}` : grade]}
          x={0}
          y={layout.y(row) + cell.height / 2 + 4}
          step={LINE}
          {...text}
        />
      ))}
    </g>
  );
}

/** "unknown: its truth can't be judged" as "unknown"; the table says the rest. */
function short(words: string): string {
  return words.split(":")[0] ?? words;
}

function Cell(props: { cell: GradeCell; layout: Layout; most: number; prefix: string }) {
  const { cell, layout, most, prefix } = props;
  const { count, unknown } = cell;
  const box = {
    x: layout.x(cell.column) + 1,
    y: layout.y(cell.row) + 1,
    width: layout.cell.width - 2,
    height: layout.cell.height - 2,
  };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const share = count / most;
  return (
    <g data-mark={count > 0 ? "counted" : "empty"}>
      {count > 0 && !unknown && <rect {...box} fill="var(--data-1)" fillOpacity={0.12 + 0.28 * share} />}
      {count > 0 && unknown && <rect {...box} fill={`url(#${prefix}ungraded)`} fillOpacity={0.4} />}
      <rect
        {...box}
        fill="none"
        stroke={unknown ? "var(--edge)" : "var(--line)"}
        strokeWidth={1}
        strokeDasharray={unknown ? "3 2" : undefined}
      />
      {count > 0 && <circle cx={x} cy={y} r={7 + 4 * String(count).length} fill="var(--paper)" />}
      <text
        x={x}
        y={y}
        dy="0.355em"
        textAnchor="middle"
        fontSize={count > 0 ? 14 : SIZE}
        fontWeight={count > 0 ? 600 : 400}
        fill={count > 0 ? "var(--ink)" : "var(--muted)"}
      >
        {count > 0 ? count : "–"}
      </text>
    </g>
  );
}
