import type { Figure, FigureSource } from "@/lib/series/figure";
import type { Drawing } from "../figure-frame";
import { FigureSheet, PICTURE_WIDTH, type PictureOptions, sheetLayout } from "./figure-sheet";
import { FONT_FAMILY, fontFaces, fontReady } from "./fonts";
import { inlinePaint } from "./inline-paint";
import { drawOffscreen } from "./offscreen";
import { ownIds } from "./own-ids";

/** A finished picture: a whole SVG file that needs nothing from outside, and its size in CSS pixels. */
export type Picture = { svg: string; width: number; height: number };

export type Pictured = { figure: Figure; source: FigureSource; drawing: Drawing };

/** A legend's samples are SVGs too: the drawing is the one that is the wrapper's own child. */
const DRAWING = ".recharts-wrapper > svg";

/**
 * Draws a figure as a file: title, legend, drawing and source in one SVG, in the light palette, at one size wherever
 * it is asked for. The same figure gives the same bytes.
 */
export async function picture(
  { figure, source, drawing }: Pictured,
  options: PictureOptions,
): Promise<Picture> {
  const layout = sheetLayout(figure, source, drawing.heights.wide, options);
  const { width, height } = layout.chart;
  await fontReady(`${figure.title}${figure.sentence}`);
  const svg = await drawOffscreen(
    <>
      <FigureSheet figure={figure} layout={layout} background={options.background} />
      {drawing.draw({ width, height, active: null })}
    </>,
    (host) => host.querySelector(`${DRAWING} [data-mark]`) !== null,
    assembled,
  );
  const faces = await fontFaces(svg);
  const style = document.createElementNS(SVG, "style");
  style.textContent = `${faces}text{font-variant-numeric:tabular-nums}`;
  svg.prepend(style);
  return { svg: new XMLSerializer().serializeToString(svg), width: PICTURE_WIDTH, height: layout.height };
}

const SVG = "http://www.w3.org/2000/svg";

/** The sheet with the drawing in its place, both as they are seen, free of the page. */
function assembled(host: HTMLElement): SVGSVGElement {
  const sheet = host.querySelector<SVGSVGElement>(":scope > svg");
  const drawing = host.querySelector<SVGSVGElement>(DRAWING);
  if (!sheet || !drawing) throw new Error("The figure was not drawn");
  const whole = painted(sheet);
  const place = whole.querySelectorAll("g");
  const part = painted(drawing);
  // What the drawing's SVG says of itself to a page is said by the sheet.
  for (const spoken of part.querySelectorAll("title, desc")) spoken.remove();
  place.item(place.length - 1).append(part);
  whole.setAttribute("role", "img");
  whole.setAttribute("font-family", FONT_FAMILY);
  ownIds(whole);
  return whole;
}

function painted(original: SVGSVGElement): SVGSVGElement {
  // A deep clone of an SVG is one; the DOM types call it a Node.
  const copy = original.cloneNode(true) as SVGSVGElement;
  inlinePaint(original, copy);
  return copy;
}
