import type { Drawing } from "@/app/ui/figure-frame";
import type { ChartedFigure } from "@/lib/series/charted-figure";
import { ChartOf } from "./chart-of";
import { heightsOf } from "./heights-of";

/** How a figure is drawn, for who draws it at once. A page has its heights first, and the rest as it comes near. */
export function drawingOf(figure: ChartedFigure): Drawing {
  return { heights: heightsOf(figure), draw: (size) => <ChartOf figure={figure} {...size} /> };
}
