"use client";

import { useId } from "react";
import { MarkPatterns } from "@/app/ui/figure-mark";
import { InOrder } from "@/app/ui/in-order";
import { rampOpacity } from "@/app/ui/marks";
import { adds, type EffectsMapFigure, type MapEffect } from "@/lib/series/effects-map";
import type { ChartProps } from "./chart-props";
import { cellTexts, effectsMapLayout } from "./effects-map-layout";
import { MAP_STEP } from "./map-layout";
import { type MapBox, MapChart, MapText } from "./map-parts";

/** Mitigations by risks: what each takes off likelihood and severity as two numbers, and how much that is as a tone. */
export function EffectsMapChart({ figure, width, height, active = null }: ChartProps<EffectsMapFigure>) {
  const prefix = useId();
  return (
    <MapChart
      layout={effectsMapLayout(figure, width, height)}
      width={width}
      height={height}
      heads={figure.heads}
      rows={figure.map}
      active={active}
      patterns={<MarkPatterns prefix={prefix} series={["loss"]} />}
      draw={(effect, box) => <Cell effect={effect} box={box} prefix={prefix} />}
    />
  );
}

/** How much of a pattern shows around the numbers, which are read on plain paper. */
const FRAME = 4;

function Cell({ effect, box, prefix }: { effect: MapEffect; box: MapBox; prefix: string }) {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
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
      <InOrder of={texts}>
        {(text, line) => (
          <MapText x={x} y={y + (line - (texts.length - 1) / 2) * MAP_STEP}>
            {text}
          </MapText>
        )}
      </InOrder>
    </g>
  );
}
