"use client";

import { FigureFrame, type FigureRoom } from "@/app/ui/figure-frame";
import type { ChartedFigure } from "@/lib/series/charted-figure";
import type { FigureSource } from "@/lib/series/figure";
import { drawingOf } from "./drawing-of";
import { InspectFigure } from "./inspect/inspect-figure";

/** A figure of lib/series in its frame: drawing, table, sentence, source and download. */
export function ChartFigure({
  figure,
  source,
  level,
  room,
}: {
  figure: ChartedFigure;
  source: FigureSource;
  level?: 2 | 3;
  room?: FigureRoom;
}) {
  return (
    <FigureFrame
      figure={figure}
      source={source}
      drawing={drawingOf(figure)}
      actions={<InspectFigure figure={figure} source={source} />}
      {...(level && { level })}
      {...(room && { room })}
    />
  );
}
