import { crc32, deflateSync } from "node:zlib";

// PNGs written by hand and by Node's own zlib, so that what reads ours is not what wrote it.

type Chunk = [type: string, content: Uint8Array];

export const IHDR: Chunk = ["IHDR", Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0)];
export const IDAT: Chunk = ["IDAT", deflateSync(Uint8Array.of(0, 255, 0, 0, 0, 0, 255))];
export const IEND: Chunk = ["IEND", new Uint8Array()];

/** A PNG of these chunks: by default two dots, red and blue. */
export function makePng(chunks: readonly Chunk[] = [IHDR, IDAT, IEND]): Uint8Array {
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return Buffer.concat([signature, ...chunks.map(written)]);
}

function written([type, content]: Chunk): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** An iTXt chunk with any keyword, flag and bytes. */
export function iTXt(keyword: string, flag: 0 | 1, text: Uint8Array): Chunk {
  return ["iTXt", Buffer.concat([Buffer.from(keyword, "latin1"), Buffer.of(0, flag, 0, 0, 0), text])];
}
