import { accept, type Result } from "../result";
import { NO_PROOF, TWO_PROOFS } from "./proof-missing";
import { escaped, unescaped, xmlTags } from "./xml-scan";

const NAMESPACE = "urn:counterweight:proof";

/** What XML can't hold at all; in JSON's text it can stand as an escape. */
const UNWRITABLE = /[\ufffe\uffff]/g;

/** What stands in an SVG's `metadata` element: a proof's text in a name space of its own, which draws nothing. */
export function svgMetadata(proof: string): string {
  const writable = proof.replace(UNWRITABLE, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
  return `<metadata><proof xmlns="${NAMESPACE}">${escaped(writable)}</proof></metadata>`;
}

/**
 * The text of the proof in an SVG. Only what stands in its `metadata` is looked at, also where another program gave the
 * name space a prefix. Refused where there is none or more than one, and where the text is no XML.
 */
export function readSvgProof(svg: string): Result<string> {
  const tags = xmlTags(svg);
  if (!tags.ok) return tags;
  let inside = false;
  const found: string[] = [];
  for (const { name, attributes, closes, text } of tags.value) {
    if (name === "metadata") inside = !closes && !attributes.endsWith("/");
    if (inside && name === "proof" && !closes) found.push(text);
  }
  const [text] = found;
  if (text === undefined || !svg.includes(NAMESPACE)) return NO_PROOF;
  return found.length > 1 ? TWO_PROOFS : accept(unescaped(text).trim());
}
