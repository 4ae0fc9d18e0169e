"use client";

import { MarkerShape } from "@/app/ui/figure-mark";
import { markOf } from "@/app/ui/marks";
import { TextBlock } from "@/app/ui/text-block";
import { textLines } from "@/app/ui/text-lines";
import { harmNumberText } from "@/lib/format";
import type { RegretBand, RegretFigure } from "@/lib/series/regret";
import type { ChartProps } from "./chart-props";
import { REGRET } from "./figure-heights";
import { spareEach } from "./spare-height";

/** The darkest cell, on which ink can still be read. */
const DARKEST = 0.5;
const SMALL = 12;

/** A heat map: a row for each scenario, a column for each future; the darker, the more would be regretted. */
export function RegretChart(props: ChartProps<RegretFigure>) {
  const { figure, width, height, active = null } = props;
  const { bands, futures } = figure;
  const most = Math.max(0, ...bands.map((band) => band.most));
  const left = width >= 600 ? 200 : 26;
  const column = (width - left) / Math.max(1, futures.length);
  const spare = height - REGRET.head - bands.length * REGRET.row;
  const tall = REGRET.row + spareEach(bands.length, { size: REGRET.row, spare });
  return (
    // Files are made of the drawing in such a wrapper, whoever drew it.
    <div className="recharts-wrapper">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {futures.map((future, place) => (
          <Head key={future} future={future} x={left + place * column + 4} room={column - 8} />
        ))}
        {bands.map((band, row) => (
          <g key={band.series} transform={`translate(0,${REGRET.head + row * tall})`}>
            <Name band={band} left={left} tall={tall} />
            {band.cells.map(({ future, regret }, place) => (
              <g key={future} data-mark="regret">
                <rect
                  x={left + place * column + 1}
                  y={1}
                  width={column - 2}
                  height={tall - 2}
                  fill="var(--data-loss)"
                  fillOpacity={most > 0 ? (regret / most) * DARKEST : 0}
                  stroke="var(--line)"
                />
                <text
                  x={left + (place + 0.5) * column}
                  y={tall / 2}
                  dy="0.355em"
                  textAnchor="middle"
                  fontSize={13}
                  fontWeight={regret === 0 ? 400 : 600}
                  fill="var(--ink)"
                >
                  {regret === 0 ? "best" : harmNumberText(regret)}
                </text>
              </g>
            ))}
            {row === active && (
              <rect
                x={1}
                y={0}
                width={width - 2}
                height={tall}
                fill="none"
                stroke="var(--accent)"
                strokeWidth={2}
                data-active="true"
              />
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

const STEP = 15;

/** The name of a future, standing on its column. */
function Head({ future, x, room }: { future: string; x: number; room: number }) {
  const lines = textLines(future, room, { size: SMALL });
  const y = REGRET.head - 8 - (lines.length - 1) * STEP;
  return <TextBlock lines={lines} x={x} y={y} step={STEP} fill="var(--muted)" fontSize={SMALL} />;
}

/** The scenario by its marker, and where there is room by its name; the legend has both. */
function Name({ band, left, tall }: { band: RegretBand; left: number; tall: number }) {
  const mark = markOf(band.series);
  if (mark.kind !== "area" || !mark.marker) return null;
  const lines = left > 100 ? textLines(band.label, left - 36, { size: 13 }).slice(0, 2) : [];
  const middle = tall / 2;
  return (
    <>
      <MarkerShape marker={mark.marker} colour={`var(--${mark.colour})`} x={12} y={middle} />
      <TextBlock
        lines={lines}
        x={26}
        y={middle + 4 - ((lines.length - 1) * 16) / 2}
        step={16}
        fill="var(--ink)"
        fontSize={13}
        fontWeight={500}
      />
    </>
  );
}
