import { roundedPlaces } from "./rounded-places";
import { srgbReader } from "./srgb";

/** Properties that decide how a mark or a text looks, with the value that a bare SVG gives them. */
const STROKE = {
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
};
const ANY = { visibility: "visible", "paint-order": "normal" };
const TEXT = {
  "font-size": "",
  "font-weight": "400",
  "font-style": "normal",
  "letter-spacing": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
};

const CONTAINERS = new Set(["svg", "g", "defs", "pattern", "clipPath", "title", "desc"]);
const TEXTUAL = new Set(["text", "tspan"]);

/** Geometry and references; whatever else stands on an element belongs to the page or is written anew. */
const KEPT = new Set(
  "id d x y x1 y1 x2 y2 cx cy r rx ry dx dy width height points transform viewBox clip-path patternUnits".split(
    " ",
  ),
);

/**
 * Writes what the page's styles make of a drawing into the drawing's copy, so that it looks the same where there is no
 * style sheet: paints as sRGB hex with their opacity, strokes, text properties. `copy` is a deep clone of `original`,
 * which stands in the page.
 */
export function inlinePaint(original: SVGElement, copy: SVGElement): void {
  const toSrgb = srgbReader();
  const targets = elements(copy);
  elements(original).forEach((source, index) => {
    const target = targets[index];
    if (!target) throw new RangeError("inlinePaint: the copy is not a clone of the original");
    for (const name of target.getAttributeNames()) {
      if (!KEPT.has(name)) target.removeAttribute(name);
      else if (name !== "id") roundPlaces(target, name);
    }
    const style = getComputedStyle(source);
    write(target, "opacity", style.opacity, "1");
    if (CONTAINERS.has(target.localName)) return;
    writePaint(target, "fill", style, toSrgb);
    if (writePaint(target, "stroke", style, toSrgb)) writeAll(target, style, STROKE);
    writeAll(target, style, ANY);
    if (TEXTUAL.has(target.localName)) writeAll(target, style, TEXT);
  });
}

function roundPlaces(target: SVGElement, name: string): void {
  const value = target.getAttribute(name) ?? "";
  const rounded = roundedPlaces(value);
  if (rounded !== value) target.setAttribute(name, rounded);
}

function elements(root: SVGElement): SVGElement[] {
  return [root, ...root.querySelectorAll<SVGElement>("*")];
}

/** Whether there is a paint, which it writes. */
function writePaint(
  target: SVGElement,
  paint: "fill" | "stroke",
  style: CSSStyleDeclaration,
  toSrgb: ReturnType<typeof srgbReader>,
): boolean {
  const value = style.getPropertyValue(paint);
  const reference = /url\(["']?[^"')]*(#[^"')]+)["']?\)/.exec(value)?.[1];
  const colour = reference ? null : toSrgb(value);
  if (reference) target.setAttribute(paint, `url(${reference})`);
  else if (colour) target.setAttribute(paint, colour.hex);
  else if (paint === "fill") target.setAttribute(paint, "none");
  if (!reference && !colour) return false;
  const opacity = (colour?.alpha ?? 1) * Number(style.getPropertyValue(`${paint}-opacity`) || 1);
  write(target, `${paint}-opacity`, String(Math.round(opacity * 1000) / 1000), "1");
  return true;
}

function writeAll(target: SVGElement, style: CSSStyleDeclaration, properties: Record<string, string>): void {
  for (const [name, plain] of Object.entries(properties)) {
    write(target, name, style.getPropertyValue(name), plain);
  }
}

function write(target: SVGElement, name: string, value: string, plain: string): void {
  if (value !== plain && value !== "") target.setAttribute(name, value.replace(/px\b/g, ""));
}
