"use client";

import { lazy, Suspense } from "react";
import { type Drawing, FigureFrame, type FigureRoom } from "@/app/ui/figure-frame";
import type { ChartedFigure } from "@/lib/series/charted-figure";
import type { FigureSource } from "@/lib/series/figure";
import { InspectFigure } from "./inspect/inspect-figure";

// Which chart a figure has is known where one is drawn.
const Chart = lazy(async () => ({ default: (await import("./chart-of")).ChartOf }));

type DrawnFigureProps = {
  figure: ChartedFigure;
  source: FigureSource;
  heights: Drawing["heights"];
  level?: 2 | 3;
  room?: FigureRoom;
};

/** A figure whose heights are known, in its frame. */
export function DrawnFigure({ figure, source, heights, ...rest }: DrawnFigureProps) {
  return (
    <FigureFrame
      figure={figure}
      source={source}
      drawing={{
        heights,
        draw: (size) => (
          <Suspense>
            <Chart figure={figure} {...size} />
          </Suspense>
        ),
      }}
      actions={<InspectFigure figure={figure} source={source} />}
      {...rest}
    />
  );
}
