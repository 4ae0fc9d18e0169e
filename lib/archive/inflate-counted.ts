import { Inflate } from "fflate";

/** A deflated byte becomes at most 1,032: a step of this many can't take more than 17 MB. Smaller ones cost seconds. */
const STEP = 16_384;

/**
 * What a raw deflate stream holds, or null where it does not hold exactly `size` bytes, or is none. It is inflated in
 * small steps and given up at the first byte too many, whatever the file claims elsewhere.
 */
export function inflateCounted(deflated: Uint8Array, size: number): Uint8Array | null {
  const whole = new Uint8Array(size);
  let filled = 0;
  let ended = false;
  const stream = new Inflate((part, final) => {
    if (filled + part.length <= size) whole.set(part, filled);
    filled += part.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < deflated.length && filled <= size; at += STEP)
      stream.push(deflated.subarray(at, at + STEP), at + STEP >= deflated.length);
  } catch {
    return null;
  }
  return ended && filled === size ? whole : null;
}
