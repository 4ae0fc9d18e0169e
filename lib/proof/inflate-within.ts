import { Unzlib } from "fflate";

/** A deflated byte becomes at most 1,032: a step of this many can't take more than half a megabyte. */
const STEP = 512;

/**
 * What a zlib stream holds, or null where it holds more than `most` bytes or is none. It is inflated in small steps and
 * given up at the first byte too many, whatever size it claims.
 */
export function inflateWithin(deflated: Uint8Array, most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Unzlib((part, final) => {
    size += part.length;
    ended ||= final;
    if (size <= most) parts.push(part);
  });
  try {
    for (let at = 0; at < deflated.length && size <= most; at += STEP) {
      stream.push(deflated.subarray(at, at + STEP), at + STEP >= deflated.length);
    }
  } catch {
    return null;
  }
  return size > most || !ended ? null : joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
