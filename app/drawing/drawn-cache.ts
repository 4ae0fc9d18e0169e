import { createHash } from "node:crypto";

/** A drawn file, and the tag that changes when one byte of it does. */
export type Kept = { body: Uint8Array; tag: string };

const MOST = 64;
const MOST_BYTES = 32_000_000;

const kept = new Map<string, Kept>();

/** A file that was drawn lately, by all that it was drawn from. */
export function keptFile(of: string): Kept | undefined {
  const found = kept.get(of);
  if (!found) return undefined;
  // Asked for again, it is the last to go.
  kept.delete(of);
  kept.set(of, found);
  return found;
}

/** Keeps a file for the next who asks; what was asked for longest ago goes when there are too many. */
export function keepFile(of: string, body: Uint8Array): Kept {
  const tag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const file = { body, tag };
  kept.set(of, file);
  let bytes = [...kept.values()].reduce((sum, each) => sum + each.body.length, 0);
  for (const [oldest, { body: gone }] of kept) {
    if (kept.size <= MOST && bytes <= MOST_BYTES) break;
    kept.delete(oldest);
    bytes -= gone.length;
  }
  return file;
}
