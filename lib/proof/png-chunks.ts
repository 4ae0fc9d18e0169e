import { accept, type Result, refuse } from "../result";
import { crc32 } from "./crc";

/** A chunk of a PNG: where it begins, its type of four letters and its bytes. */
export type PngChunk = { at: number; type: string; content: Uint8Array; crc: number };

const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Length, type and CRC around a chunk's content. */
const AROUND = 12;
/** A picture of a hundred million dots has about ten thousand. */
const CHUNKS_MAX = 100_000;

/** Whether bytes begin as every PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * The chunks of a PNG up to its end, without reading what is in them; CRCs are as the file has them. Refused where the
 * file is cut off, or is none. Bounded by the file's length and by CHUNKS_MAX.
 */
export function pngChunks(bytes: Uint8Array): Result<PngChunk[]> {
  if (!isPng(bytes)) return refuse("invalid", "This file is no PNG");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = PNG_SIGNATURE.length;
  while (at + AROUND <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + AROUND + length;
    if (end > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (chunks.length === 0 && type !== "IHDR")
      return refuse("invalid", "This PNG does not begin as one does");
    chunks.push({ at, type, content, crc: view.getUint32(at + 8 + length) });
    if (type === "IEND") return accept(chunks);
    if (chunks.length > CHUNKS_MAX) return refuse("too-large", "This PNG is of more parts than any picture");
    at = end;
  }
  return refuse("invalid", "This PNG is cut off: its end is missing");
}

/** A chunk as bytes, with its length and CRC. */
export function chunkBytes(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(AROUND + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, crc32(bytes.subarray(4, 8 + content.length)));
  return bytes;
}

/** Whether a chunk's CRC is that of its type and content. */
export function isWhole({ type, content, crc }: PngChunk): boolean {
  const again = chunkBytes(type, content);
  return new DataView(again.buffer).getUint32(again.length - 4) === crc;
}
