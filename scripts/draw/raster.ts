import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import type { Picture } from "@/app/ui/export/picture";
import { finishedPng } from "@/lib/proof/png-proof";

const FONTS = ["latin", "latin-ext"].flatMap((subset) =>
  [400, 500, 600].map((weight) =>
    fileURLToPath(new URL(`../../public/fonts/geist-${subset}-${weight}-normal.ttf`, import.meta.url)),
  ),
);

/**
 * A picture as PNG, `density` dots for each of its pixels, with the proof that it carries and the fonts of `public`
 * alone: the same bytes on every machine. Text in a script that these fonts lack stays empty.
 */
export function pngOf({ svg, proof }: Pick<Picture, "svg" | "proof">, density: number): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: "Geist" };
  const drawn = new Resvg(svg, { font, fitTo: { mode: "zoom", value: density } }).render().asPng();
  return finishedPng(drawn, { density, proof });
}
