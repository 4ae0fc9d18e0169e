import { isArchive } from "../archive/read-archive";
import { type Result, refuse } from "../result";
import { readOfficeProof } from "./office-proof";
import { isPng } from "./png-chunks";
import { readPngProof } from "./png-proof";
import type { Proof } from "./proof";
import { readProof } from "./read-proof";
import { readSvgProof } from "./svg-proof";

/** The largest file in which a proof is looked for, in bytes: a picture at its highest density has a few million. */
export const FILE_MAX = 50_000_000;

/** The largest SVG, in bytes: it is read part by part, beside everything else that the page does. Our largest has two million. */
const SVG_MAX = 5_000_000;

export const TOO_LARGE = refuse(
  "too-large",
  `Choose a file of at most ${FILE_MAX / 1e6} MB: no figure of ours is larger`,
);

/**
 * The proof in a file, by what the file is and not by its name: PNG, SVG, XLSX, DOCX, or the proof by itself as JSON.
 * Every byte is a stranger's: nothing in it is drawn or run, sizes are bounded before anything is unpacked, and what is
 * refused is refused in a sentence. Never throws.
 */
export function readProofFile(bytes: Uint8Array): Result<Proof> {
  if (bytes.length > FILE_MAX) return TOO_LARGE;
  if (bytes.length === 0) return refuse("invalid", "This file is empty");
  const text = textIn(bytes);
  return text.ok ? readProof(text.value) : text;
}

function textIn(bytes: Uint8Array): Result<string> {
  if (isPng(bytes)) return readPngProof(bytes);
  if (isArchive(bytes)) return readOfficeProof(bytes);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).trimStart();
  } catch {
    return OTHER;
  }
  if (text.startsWith("{")) return { ok: true, value: text };
  if (!text.startsWith("<")) return OTHER;
  if (bytes.length > SVG_MAX) return SVG_TOO_LARGE;
  return /<(\w+:)?svg[\s/>]/.test(text) ? readSvgProof(text) : OTHER;
}

const SVG_TOO_LARGE = refuse(
  "too-large",
  `Choose an SVG of at most ${SVG_MAX / 1e6} MB: no figure of ours is larger`,
);

const OTHER = refuse(
  "invalid",
  "Choose a PNG, SVG, XLSX or DOCX that was made by Counterweight: this file is something else",
);
