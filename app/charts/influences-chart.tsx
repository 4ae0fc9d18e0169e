"use client";

import { MarkerShape } from "@/app/ui/figure-mark";
import { InOrder } from "@/app/ui/in-order";
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
      <InOrder of={lines}>
        {(line, place) => (
          <MapText x={x} y={top + SIGN.step + (place + 0.5) * MAP_STEP + 2}>
            {line}
          </MapText>
        )}
      </InOrder>
    </g>
  );
}

/** As many signs as the influence is strong, beside each other or, in a narrow cell, above each other. */
function Signs(props: { count: number; furthers: boolean; x: number; y: number; upright: boolean }) {
  const { count, furthers, x, y, upright } = props;
  const places = Array.from({ length: count }, (_, place) => {
    const away = (place - (count - 1) / 2) * SIGN.step;
    return upright ? { x, y: y + away } : { x: x + away, y };
  });
  return <InOrder of={places}>{(at) => <MarkerShape marker={furthers ? "up" : "down"} {...at} />}</InOrder>;
}
