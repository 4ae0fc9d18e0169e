import { readArchive } from "../archive/read-archive";
import { attribute } from "../archive/xml-tags";
import { accept, type Result, refuse } from "../result";
import { proofIn } from "./proof-in";
import { PROOF_MAX } from "./proof-max";
import { NO_PROOF } from "./proof-missing";

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
  // The value's own tag stands next to the property's.
  let isNamed = false;
  return proofIn(part.value, ({ name, attributes, kind }) => {
    const isValue = isNamed && kind === "opens";
    isNamed = name === "property" && kind === "opens" && attribute(attributes, "name") === OFFICE_PROPERTY;
    return isValue;
  });
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
