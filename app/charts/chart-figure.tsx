import type { FigureRoom } from "@/app/ui/figure-frame";
import type { ChartedFigure } from "@/lib/series/charted-figure";
import type { FigureSource } from "@/lib/series/figure";
import { DrawnFigure } from "./drawn-figure";
import { heightsOf } from "./heights-of";

/**
 * A figure of lib/series in its frame: drawing, table, sentence, source and download. Where the server writes the page it
 * also says how high the drawing is: what measures words for that stays there.
 */
export function ChartFigure(props: {
  figure: ChartedFigure;
  source: FigureSource;
  level?: 2 | 3;
  room?: FigureRoom;
}) {
  return <DrawnFigure {...props} heights={heightsOf(props.figure)} />;
}
