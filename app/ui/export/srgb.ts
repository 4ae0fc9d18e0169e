/** A computed colour as sRGB: hex digits and its alpha from 0 to 1. */
export type Srgb = { hex: string; alpha: number };

/**
 * Reads a colour as a browser computes it (rgb(), rgba(), color(), oklch(), a name …) into sRGB, by painting one dot
 * with it. Null for what is no colour (none, url(), context-fill).
 */
export function srgbReader(): (computed: string) => Srgb | null {
  const known = new Map<string, Srgb | null>();
  return (computed) => {
    const found = known.get(computed);
    if (found !== undefined) return found;
    const read = plainRgb(computed) ?? (CSS.supports("color", computed) ? painted(computed) : null);
    known.set(computed, read);
    return read;
  };
}

/** rgb(1, 2, 3) and rgba(1, 2, 3, 0.5), which nearly every computed colour is. */
function plainRgb(computed: string): Srgb | null {
  const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed);
  if (!match) return null;
  const [, red, green, blue, alpha] = match;
  return { hex: hexOf([red, green, blue].map(Number)), alpha: alpha === undefined ? 1 : Number(alpha) };
}

function painted(colour: string): Srgb | null {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return null;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { hex: hexOf([red, green, blue]), alpha: Math.round((alpha / 255) * 1000) / 1000 };
}

function hexOf(channels: number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
