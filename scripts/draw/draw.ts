import type { Picture, PictureOptions } from "@/app/ui/export/picture";
import type { ChartedFigure } from "@/lib/series/charted-figure";
import type { FigureSource } from "@/lib/series/figure";
import { openPage } from "./page";

export type Draw = (
  figure: ChartedFigure,
  source: FigureSource,
  options?: Partial<PictureOptions>,
) => Promise<Picture>;

/** Opens the page, and gives what draws figures in it, through the components that draw them in a browser. */
export async function startDrawing(): Promise<Draw> {
  openPage();
  // React and recharts look for a page as they are loaded.
  const [{ picture, USUAL_PICTURE }, { drawingOf }] = await Promise.all([
    import("@/app/ui/export/picture"),
    import("@/app/charts/drawing-of"),
  ]);
  return (figure, source, options) =>
    picture({ figure, source, drawing: drawingOf(figure) }, { ...USUAL_PICTURE, ...options });
}
