"use client";

import { useId } from "react";
import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { MarkPatterns } from "@/app/ui/figure-mark";
import { rampOpacity } from "@/app/ui/marks";
import { adds, type EffectsMapFigure, type MapEffect } from "@/lib/series/effects-map";
import type { ChartProps } from "./chart-props";
import { cellTexts, effectsMapLayout } from "./effects-map-layout";
import { MAP_STEP, type MapLayout } from "./map-layout";
import { MapNames, MapRead, MapText } from "./map-parts";

type MapCell = { row: number; column: number; effect: MapEffect | null };

/** Mitigations by risks: what each takes off likelihood and severity as two numbers, and how much that is as a tone. */
export function EffectsMapChart({ figure, width, height, active = null }: ChartProps<EffectsMapFigure>) {
  const prefix = useId();
  const layout = effectsMapLayout(figure, width);
  const cells = figure.map.flatMap(({ cells }, row) =>
    cells.map((effect, column): MapCell => ({ row, column, effect })),
  );
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
      <MapNames layout={layout} />
      <Scatter
        data={cells}
        shape={({ payload }: { payload?: MapCell }) =>
          payload && <Cell cell={payload} layout={layout} prefix={prefix} />
        }
        isAnimationActive={false}
      />
      <MapRead layout={layout} columns={figure.heads.length} active={active} />
    </ScatterChart>
  );
}

/** How much of a pattern shows around the numbers, which are read on plain paper. */
const FRAME = 4;

function Cell({ cell, layout, prefix }: { cell: MapCell; layout: MapLayout; prefix: string }) {
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
        <MapText x={x} y={y} quiet>
          –
        </MapText>
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
        <MapText key={line} x={x} y={y + (line - (texts.length - 1) / 2) * MAP_STEP}>
          {text}
        </MapText>
      ))}
    </g>
  );
}
