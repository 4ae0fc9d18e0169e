import { unzipSync } from "fflate";
import { accept, type Result, refuse } from "../result";
import { NO_PROOF, TWO_PROOFS } from "./proof-missing";
import { PROOF_MAX } from "./read-proof";
import { unescaped, xmlTags } from "./xml-scan";

/** The name of the text property of a workbook or a document that holds a proof. */
export const OFFICE_PROPERTY = "counterweight.proof";

const PART = "docProps/custom.xml";
/** Deflate makes at most 1,032 of one byte, so that this bounds the work whatever size a file claims. */
const DEFLATED_MAX = 250_000;

/** Whether bytes begin as a ZIP, a workbook or a document does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The text of the proof in an XLSX or DOCX: its custom property of that name. Only that part of the file is unpacked, and
 * only if it is no larger than a proof can be.
 */
export function readOfficeProof(bytes: Uint8Array): Result<string> {
  const part = customProperties(bytes);
  if (!part.ok) return part;
  const tags = xmlTags(part.value);
  if (!tags.ok) return tags;
  const found = tags.value.flatMap(({ name, attributes, closes }, index) =>
    !closes && name === "property" && nameIn(attributes) === OFFICE_PROPERTY
      ? [tags.value[index + 1]?.text ?? ""]
      : [],
  );
  const [text] = found;
  if (text === undefined) return NO_PROOF;
  return found.length > 1 ? TWO_PROOFS : accept(unescaped(text));
}

function customProperties(bytes: Uint8Array): Result<string> {
  let tooLarge = false;
  const wanted = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }) => {
    if (name !== PART) return false;
    tooLarge ||= size > DEFLATED_MAX || originalSize > 2 * PROOF_MAX;
    return !tooLarge;
  };
  try {
    const part = unzipSync(bytes, { filter: wanted })[PART];
    if (tooLarge) return refuse("too-large", "The properties of this file are larger than any proof");
    if (!part) return NO_PROOF;
    return accept(new TextDecoder("utf-8", { fatal: true }).decode(part));
  } catch {
    return refuse("invalid", "This file can't be unpacked: it is cut off or damaged");
  }
}

function nameIn(attributes: string): string | undefined {
  return /\sname=(?:"([^"]*)"|'([^']*)')/.exec(attributes)?.slice(1).find(Boolean);
}
