import { readArchive } from "../archive/read-archive";
import { accept, type Result, refuse } from "../result";
import { PROOF_MAX } from "./proof-max";
import { NO_PROOF, TWO_PROOFS } from "./proof-missing";
import { unescaped, xmlTags } from "./xml-scan";

/** The name of the text property of a workbook or a document that holds a proof. */
export const OFFICE_PROPERTY = "counterweight.proof";

const PART = "docProps/custom.xml";
/** A proof's quotes are entities in XML, and longer. */
const LIMITS = { bytes: 50_000_000, entries: 10_000, inflated: 4 * PROOF_MAX };

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
  const read = readArchive(bytes, LIMITS, (name) => name === PART);
  if (!read.ok) return read;
  const part = read.value.parts.get(PART);
  if (!part) return NO_PROOF;
  try {
    return accept(new TextDecoder("utf-8", { fatal: true }).decode(part));
  } catch {
    return refuse("invalid", "The properties of this file can't be read: they are no text");
  }
}

function nameIn(attributes: string): string | undefined {
  return /\sname=(?:"([^"]*)"|'([^']*)')/.exec(attributes)?.slice(1).find(Boolean);
}
