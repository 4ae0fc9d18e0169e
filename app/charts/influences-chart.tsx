"use client";

import { MarkerShape } from "@/app/ui/figure-mark";
import { rampOpacity } from "@/app/ui/marks";
import type { InfluenceCell, InfluencesFigure } from "@/lib/series/influences";
import type { ChartProps } from "./chart-props";
import { influencesLayout, SIGN, wordLines } from "./influences-layout";
import { MAP_STEP } from "./map-layout";
import { type MapBox, MapChart, MapText } from "./map-parts";

/** Impacts by implications: each influence as one to three signs, up or down, with its word and a tone. */
export function InfluencesChart({ figure, width, height, active = null }: ChartProps<InfluencesFigure>) {
  return (
    <MapChart
      layout={influencesLayout(figure, width, height)}
      width={width}
      height={height}
      heads={figure.heads}
      rows={figure.map}
      active={active}
      draw={(influence, box) => <Cell influence={influence} box={box} />}
    />
  );
}

/** The furthest that a word stands from none, in notches. */
const FURTHEST = 3;

function Cell({ influence, box }: { influence: InfluenceCell; box: MapBox }) {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const furthers = influence.notch > 0;
  const count = Math.abs(influence.notch);
  const lines = wordLines(influence.word, box.width);
  const top = y - (SIGN.step + lines.length * MAP_STEP) / 2;
  const colour = furthers ? "var(--data-gain)" : "var(--data-loss)";
  return (
    <g data-mark={furthers ? "furthers" : "dampens"}>
      <rect {...box} fill={colour} fillOpacity={rampOpacity(count / FURTHEST)} />
      <rect {...box} fill="none" stroke={colour} />
      <Signs
        count={count}
        furthers={furthers}
        x={x}
        y={lines.length > 0 ? top + SIGN.step / 2 : y}
        upright={box.width < FURTHEST * SIGN.step}
      />
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
        <MapText key={place} x={x} y={top + SIGN.step + (place + 0.5) * MAP_STEP + 2}>
          {line}
        </MapText>
      ))}
    </g>
  );
}

/** As many signs as the influence is strong, beside each other or, in a narrow cell, above each other. */
function Signs(props: { count: number; furthers: boolean; x: number; y: number; upright: boolean }) {
  const { count, furthers, x, y, upright } = props;
  return Array.from({ length: count }, (_, place) => {
    const away = (place - (count - 1) / 2) * SIGN.step;
    const at = upright ? { x, y: y + away } : { x: x + away, y };
    // biome-ignore lint/suspicious/noArrayIndexKey: signs are alike; only their places differ
    return <MarkerShape key={place} marker={furthers ? "up" : "down"} {...at} />;
  });
}
