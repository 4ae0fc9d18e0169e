import { proofOf, proofText } from "@/lib/proof/proof-of";
import { svgMetadata } from "@/lib/proof/svg-proof";
import { bareSourceLine, type Figure, type FigureSource, sourceLine } from "@/lib/series/figure";
import type { Drawing } from "../figure-frame";
import { FigureSheet } from "./figure-sheet";
import { FONT_FAMILY, fontFaces, fontReady } from "./fonts";
import { inlinePaint } from "./inline-paint";
import { drawOffscreen } from "./offscreen";
import { ownIds } from "./own-ids";
import { type SheetLayout, type SizeName, sheetLayout } from "./sheet-layout";

/** What a picture may vary in: its shape, with or without its title, on paper or on nothing, with or without its proof. */
export type PictureOptions = {
  size: SizeName;
  titled: boolean;
  background: "white" | "transparent";
  proof: boolean;
};

export const USUAL_PICTURE: PictureOptions = {
  size: "needed",
  titled: true,
  background: "white",
  proof: true,
};

/**
 * A finished picture: a whole SVG file that needs nothing from outside, the same with its font by name alone, its size in
 * CSS pixels, and the proof that it carries.
 */
export type Picture = {
  svg: string;
  editable: string;
  width: number;
  height: number;
  proof: string | null;
} & Pick<SheetLayout, "shaped">;

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
  const line = options.proof ? sourceLine(source) : bareSourceLine(source);
  const layout = sheetLayout({ figure, sourceLine: line, natural: drawing.heights.wide }, options);
  const { width, height } = layout.chart;
  const untold = !options.titled && !options.proof;
  await fontReady(`${figure.title}${figure.sentence}`);
  const svg = await drawOffscreen(
    <>
      <FigureSheet figure={figure} layout={layout} background={options.background} untold={untold} />
      {drawing.draw({ width, height, active: null })}
    </>,
    (host) => host.querySelector(`${DRAWING} [data-mark]`) !== null,
    assembled,
  );
  const proof = options.proof ? proofText(proofOf(figure, source)) : null;
  const file = (style: string) => written(svg, `${style}text{font-variant-numeric:tabular-nums}`, proof);
  return {
    svg: file(await fontFaces(svg)),
    editable: file(""),
    ...layout.size,
    shaped: layout.shaped,
    proof,
  };
}

const SVG = "http://www.w3.org/2000/svg";

function written(svg: SVGSVGElement, css: string, proof: string | null): string {
  const style = document.createElementNS(SVG, "style");
  style.textContent = css;
  svg.prepend(style);
  const text = new XMLSerializer().serializeToString(svg);
  style.remove();
  return proof === null ? text : text.replace(/<\/svg>$/, () => `${svgMetadata(proof)}</svg>`);
}

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
