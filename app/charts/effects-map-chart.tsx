"use client";

import { useId } from "react";
import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { MarkPatterns } from "@/app/ui/figure-mark";
import { rampOpacity } from "@/app/ui/marks";
import { TextBlock } from "@/app/ui/text-block";
import { adds, type EffectsMapFigure, type MapEffect } from "@/lib/series/effects-map";
import { LABEL, LINE, NOTE } from "./bar-layout";
import type { ChartProps } from "./chart-props";
import {
  cellTexts,
  type EffectsMapLayout,
  effectsMapLayout,
  MAP_HEAD,
  MAP_NUMBER,
  MAP_STEP,
} from "./effects-map-layout";

type MapCell = { row: number; column: number; effect: MapEffect | null };

/** Mitigations by risks: what each takes off likelihood and severity as two numbers, and how much that is as a tone. */
export function EffectsMapChart({ figure, width, height, active = null }: ChartProps<EffectsMapFigure>) {
  const prefix = useId();
  const layout = effectsMapLayout(figure, width);
  const cells = figure.map.flatMap(({ cells }, row) =>
    cells.map((effect, column): MapCell => ({ row, column, effect })),
  );
  const read = active === null ? undefined : layout.rows[active];
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <MarkPatterns prefix={prefix} series={["loss"]} />
      <XAxis type="number" dataKey="column" domain={[0, figure.heads.length]} hide />
      <YAxis type="number" dataKey="row" domain={[0, figure.map.length]} hide />
      <Names layout={layout} />
      <Scatter
        data={cells}
        shape={({ payload }: { payload?: MapCell }) =>
          payload && <Cell cell={payload} layout={layout} prefix={prefix} />
        }
        isAnimationActive={false}
      />
      {read && (
        <rect
          x={1}
          y={read.y + 1}
          width={layout.gutter + layout.cell.width * figure.heads.length - 2}
          height={layout.band - 2}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2}
          data-active="true"
        />
      )}
    </ScatterChart>
  );
}

function Names({ layout }: { layout: EffectsMapLayout }) {
  const { gutter, cell, heads, keyed, headTop, again, rows } = layout;
  const muted = { fontSize: MAP_HEAD.size, fill: "var(--muted)" };
  const middle = (column: number) => gutter + (column + 0.5) * cell.width;
  const deepest = Math.max(1, ...heads.map((lines) => lines.length));
  const headed = (lines: readonly string[], column: number, bottom: number) => (
    <TextBlock
      key={column}
      lines={lines}
      x={middle(column)}
      y={bottom - (lines.length - 1) * MAP_STEP - 4}
      step={MAP_STEP}
      textAnchor="middle"
      {...muted}
    />
  );
  return (
    <g>
      <TextBlock lines={keyed} x={0} y={MAP_HEAD.size} step={MAP_STEP} xmlSpace="preserve" {...muted} />
      {!again && heads.map((lines, column) => headed(lines, column, headTop + deepest * MAP_STEP + 2))}
      {rows.map(({ lines, notes, nameY: top, cellsY }, row) => {
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may bear one name; a row's place tells it apart
          <g key={row}>
            <TextBlock
              lines={lines}
              x={0}
              y={top + LABEL.size}
              step={LINE}
              fill="var(--ink)"
              fontSize={LABEL.size}
              fontWeight={500}
            />
            <TextBlock
              lines={notes}
              x={0}
              y={top + lines.length * LINE + LABEL.size}
              step={LINE}
              fill="var(--muted)"
              fontSize={NOTE.size}
            />
            {again && heads.map((head, column) => headed(head, column, cellsY))}
          </g>
        );
      })}
    </g>
  );
}

/** How much of a pattern shows around the numbers, which are read on plain paper. */
const FRAME = 4;

function Cell({ cell, layout, prefix }: { cell: MapCell; layout: EffectsMapLayout; prefix: string }) {
  const { row, column, effect } = cell;
  const box = {
    x: layout.gutter + column * layout.cell.width + 0.5,
    y: (layout.rows[row]?.cellsY ?? 0) + 0.5,
    width: layout.cell.width - 1,
    height: layout.cell.height - 1,
  };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (!effect) {
    return (
      <g data-mark="unjudged">
        <rect {...box} fill="none" stroke="var(--line)" strokeDasharray="3 2" />
        <CellText x={x} y={y} quiet>
          –
        </CellText>
      </g>
    );
  }
  const texts = cellTexts(effect, box.width);
  const harmful = adds(effect);
  return (
    <g data-mark={harmful ? "adds" : "takes"}>
      {harmful ? (
        <>
          <rect {...box} fill={`url(#${prefix}loss)`} />
          <rect
            x={box.x + FRAME}
            y={box.y + FRAME}
            width={box.width - 2 * FRAME}
            height={box.height - 2 * FRAME}
            fill="var(--paper)"
          />
        </>
      ) : (
        <rect {...box} fill="var(--data-1)" fillOpacity={rampOpacity(effect.taken ?? 0)} />
      )}
      <rect {...box} fill="none" stroke={harmful ? "var(--data-loss)" : "var(--line)"} />
      {texts.map((text, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line's place is its meaning
        <CellText key={line} x={x} y={y + (line - (texts.length - 1) / 2) * MAP_STEP}>
          {text}
        </CellText>
      ))}
    </g>
  );
}

function CellText(props: { x: number; y: number; children: string; quiet?: boolean }) {
  const { x, y, children, quiet = false } = props;
  return (
    <text
      x={x}
      y={y}
      dy="0.355em"
      textAnchor="middle"
      fontSize={MAP_NUMBER.size}
      fontWeight={quiet ? 400 : 600}
      fill={quiet ? "var(--muted)" : "var(--ink)"}
    >
      {children}
    </text>
  );
}
