import { zlibSync } from "fflate";
import { accept, type Result, refuse } from "../result";
import { inflateWithin } from "./inflate-within";
import { chunkBytes, isWhole, type PngChunk, pngChunks } from "./png-chunks";
import { PROOF_MAX } from "./proof-max";
import { NO_PROOF, TWO_PROOFS } from "./proof-missing";

/** The keyword of the iTXt chunk that holds a proof (PNG, third edition, 11.3.3.4). */
export const PNG_KEYWORD = "Counterweight proof";

/** A dot of CSS is 1/96 inch; pHYs counts dots a metre. */
const DOTS_PER_METRE = 96 / 0.0254;

/**
 * A PNG as it leaves: with its density, so that other programs place it at its size, and with a proof as compressed iTXt
 * behind its head, unless there is none to be carried. The same picture and text give the same bytes. Throws RangeError for
 * bytes that are no PNG.
 */
export function finishedPng(
  png: Uint8Array,
  { density, proof }: { density: number; proof: string | null },
): Uint8Array {
  const chunks = pngChunks(png);
  const head = chunks.ok ? chunks.value[1] : undefined;
  if (!head) throw new RangeError("finishedPng: needs a PNG");
  const added = [chunkBytes("pHYs", dotsPerMetre(density)), ...(proof === null ? [] : [proofChunk(proof)])];
  const bytes = new Uint8Array(png.length + added.reduce((sum, { length }) => sum + length, 0));
  bytes.set(png.subarray(0, head.at));
  let at = head.at;
  for (const chunk of added) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  bytes.set(png.subarray(head.at), at);
  return bytes;
}

function dotsPerMetre(density: number): Uint8Array {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  view.setUint32(0, Math.round(density * DOTS_PER_METRE));
  view.setUint32(4, Math.round(density * DOTS_PER_METRE));
  content[8] = 1;
  return content;
}

function proofChunk(text: string): Uint8Array {
  const utf8 = new TextEncoder();
  // Keyword, then: compressed, by zlib, no language, no translated keyword.
  const before = Uint8Array.of(...utf8.encode(PNG_KEYWORD), 0, 1, 0, 0, 0);
  const deflated = zlibSync(utf8.encode(text), { level: 9 });
  const content = new Uint8Array(before.length + deflated.length);
  content.set(before);
  content.set(deflated, before.length);
  return chunkBytes("iTXt", content);
}

/**
 * The text of the proof in a PNG, compressed or not. Refused where there is none or more than one, where the chunk was
 * changed after it was written, where it would grow beyond any proof, and where the file is cut off.
 */
export function readPngProof(bytes: Uint8Array): Result<string> {
  const chunks = pngChunks(bytes);
  if (!chunks.ok) return chunks;
  const found = chunks.value.filter(isProof);
  const [chunk] = found;
  if (!chunk) return NO_PROOF;
  if (found.length > 1) return TWO_PROOFS;
  if (!isWhole(chunk))
    return refuse("invalid", "The proof in this PNG was damaged: its check sum is another");
  const text = textOf(chunk.content);
  if (text === null)
    return refuse("invalid", "The proof in this PNG can't be read, or is larger than any proof");
  return accept(text);
}

function isProof({ type, content }: PngChunk): boolean {
  return (
    type === "iTXt" &&
    [...PNG_KEYWORD].every((character, index) => content[index] === character.charCodeAt(0)) &&
    content[PNG_KEYWORD.length] === 0
  );
}

function textOf(content: Uint8Array): string | null {
  const flags = PNG_KEYWORD.length + 1;
  const [compressed, method] = [content[flags], content[flags + 1]];
  const language = content.indexOf(0, flags + 2);
  const translated = language < 0 ? -1 : content.indexOf(0, language + 1);
  if (translated < 0 || method !== 0) return null;
  const text = content.subarray(translated + 1);
  const plain = compressed === 1 ? inflateWithin(text, PROOF_MAX) : compressed === 0 ? text : null;
  if (!plain || plain.length > PROOF_MAX) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(plain);
  } catch {
    return null;
  }
}
