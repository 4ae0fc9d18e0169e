import type { Browser } from "playwright-core";

type Shares = {
  size: { width: number; height: number };
  /** The share of pixels that have a colour, #rrggbb. */
  of(hex: string): number;
  /** The share of pixels as dark as text. */
  dark: number;
};

// Files are read in a page of no site: whoever opens one has neither our styles nor our rules.

/** What a picture's pixels are, as a viewer decodes it. */
export async function colourShares(browser: Browser, bytes: Buffer): Promise<Shares> {
  const page = await browser.newPage();
  const found = await page.evaluate(async (base64) => {
    const binary = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([binary], { type: "image/png" }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    if (!context) throw new Error("colourShares needs a canvas");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const counts: Record<string, number> = {};
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      const hex = `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, "0")}`;
      counts[hex] = (counts[hex] ?? 0) + 1;
      if (red + green + blue < 150) dark++;
    }
    return { width, height, counts, dark };
  }, bytes.toString("base64"));
  await page.close();
  const pixels = found.width * found.height;
  return {
    size: { width: found.width, height: found.height },
    of: (hex) => (found.counts[hex] ?? 0) / pixels,
    dark: found.dark / pixels,
  };
}

/** The texts of an SVG in their order; throws where it is not well-formed. */
export async function svgTexts(browser: Browser, svg: string): Promise<string[]> {
  const page = await browser.newPage();
  const texts = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
    const error = parsed.querySelector("parsererror");
    if (error) throw new Error(error.textContent);
    return [...parsed.querySelectorAll("text")].map(({ textContent }) => textContent);
  }, svg);
  await page.close();
  return texts;
}
