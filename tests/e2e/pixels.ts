import type { Browser } from "playwright-core";

// Pictures are decoded by a browser in a page of no site, as any viewer would.

type Dots = { width: number; height: number; corner: number[] };

/** A PNG's size, and the red, green, blue and alpha of its first dot. */
export async function dotsOf(browser: Browser, png: Buffer): Promise<Dots> {
  const page = await browser.newPage();
  const found = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(1, 1).getContext("2d");
    if (!context) throw new Error("dotsOf needs a canvas");
    context.drawImage(bitmap, 0, 0);
    const corner = [...context.getImageData(0, 0, 1, 1).data];
    return { width: bitmap.width, height: bitmap.height, corner };
  }, png.toString("base64"));
  await page.close();
  return found;
}

/** The share of dots of two PNGs of one size that differ by more than anti-aliasing does. */
export async function unlike(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  const share = await page.evaluate(
    async (pictures) => {
      const read = async (base64: string) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        if (!context) throw new Error("unlike needs a canvas");
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [first, second] = await Promise.all(pictures.map(read));
      if (!first || !second || first.width !== second.width || first.height !== second.height) return 1;
      let count = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        const apart = [0, 1, 2].some(
          (channel) => Math.abs((first.data[at + channel] ?? 0) - (second.data[at + channel] ?? 0)) > 64,
        );
        if (apart) count++;
      }
      return count / (first.data.length / 4);
    },
    [one, other].map((picture) => picture.toString("base64")),
  );
  await page.close();
  return share;
}
