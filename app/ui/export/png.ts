import { finishedPng } from "@/lib/proof/png-proof";
import type { Picture } from "./picture";

export const DENSITIES = [1, 2, 4] as const;
export type Density = (typeof DENSITIES)[number];

/** The longest side and the largest area that every current browser still draws on a canvas. */
const LONGEST = 16_384;
const LARGEST = 268_435_456;

/** Whether a picture can be drawn at a density. */
export function fits({ width, height }: Pick<Picture, "width" | "height">, density: Density): boolean {
  const [across, down] = [width * density, height * density];
  return Math.max(across, down) <= LONGEST && across * down <= LARGEST;
}

/** A picture as PNG, `density` dots for each CSS pixel, with the proof that the picture carries. */
export async function png(picture: Picture, density: Density): Promise<Blob> {
  const bytes = new Uint8Array(await (await drawn(picture, density)).arrayBuffer());
  // finishedPng makes its bytes anew; the DOM's types ask for a buffer that no other thread shares.
  const finished = finishedPng(bytes, { density, proof: picture.proof }) as Uint8Array<ArrayBuffer>;
  return new Blob([finished], { type: "image/png" });
}

async function drawn({ svg, width, height }: Picture, density: Density): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width * density, height * density);
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("This browser draws no pictures");
    // The first drawing of an image may come before the font inside it is ready; the second one doesn't.
    context.drawImage(image, 0, 0, image.width, image.height);
    await new Promise((resolve) => setTimeout(resolve, 0));
    context.clearRect(0, 0, image.width, image.height);
    context.drawImage(image, 0, 0, image.width, image.height);
    return await canvas.convertToBlob({ type: "image/png" });
  } finally {
    URL.revokeObjectURL(address);
  }
}
