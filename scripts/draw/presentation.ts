/** What an SVG element takes from the element around it when it says nothing itself. */
const INHERITED = new Set(
  "color fill fill-opacity stroke stroke-opacity stroke-width stroke-dasharray stroke-linecap stroke-linejoin font-family font-size font-weight font-style letter-spacing text-anchor visibility paint-order".split(
    " ",
  ),
);

/** What holds where nothing is said; other properties are then empty, as the writer of pictures expects it. */
const INITIAL: Record<string, string> = {
  color: "rgb(0, 0, 0)",
  fill: "rgb(0, 0, 0)",
  stroke: "none",
  opacity: "1",
  "fill-opacity": "1",
  "stroke-opacity": "1",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "font-size": "16px",
  "font-weight": "400",
  "font-style": "normal",
  "letter-spacing": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  visibility: "visible",
  "paint-order": "normal",
};

type Style = { opacity: string; getPropertyValue(name: string): string };

/**
 * What a browser computes of a drawing's look, where there is no browser: the attributes and styles that stand on an
 * element or around it, custom properties put in. Drawings have no other style: no sheet names what is in them.
 */
export function presentation(element: Element): Style {
  const read = (name: string) => computed(element, name);
  return {
    get opacity() {
      return read("opacity");
    },
    getPropertyValue: read,
  };
}

function computed(element: Element, name: string): string {
  for (let at: Element | null = element; at; at = INHERITED.has(name) ? at.parentElement : null) {
    const said = declared(at, name);
    if (said && said !== "inherit")
      return inUnits(name, plain(said === "currentColor" ? computed(at, "color") : said, at));
  }
  return INITIAL[name] ?? "";
}

function declared(element: Element, name: string): string {
  // jsdom has styles on all elements, as browsers do; its types know them of two kinds.
  const { style } = element as HTMLElement | SVGElement;
  return style?.getPropertyValue(name) || element.getAttribute(name) || "";
}

/** A value with its custom properties put in, and hex as rgb(). */
function plain(value: string, at: Element): string {
  const put = value.replace(/var\(\s*(--[\w-]+)\s*(?:,\s*([^)]*))?\)/g, (_, name, otherwise = "") => {
    return customProperty(at, name) || otherwise;
  });
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(put.trim()) ?? [];
  if (!hex) return put.trim();
  const channels = [0, 2, 4].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `rgb(${channels.join(", ")})`;
}

const LENGTHS = new Set(["stroke-width", "stroke-dasharray", "font-size"]);

/** Numbers as browsers compute them: lengths in pixels, with commas between; opacities to six digits. */
function inUnits(name: string, value: string): string {
  if (name.endsWith("opacity")) return String(Number(Number(value).toPrecision(6)));
  if (!LENGTHS.has(name) || !/^[\d.]/.test(value)) return value;
  const lengths = value.split(/[\s,]+/).map((length) => (/^[\d.]+$/.test(length) ? `${length}px` : length));
  return lengths.join(", ");
}

function customProperty(element: Element, name: string): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const said = declared(at, name).trim();
    if (said) return said;
  }
  return "";
}
