import { escaped } from "../archive/xml-tags";
import type { Result } from "../result";
import { proofIn } from "./proof-in";
import { NO_PROOF } from "./proof-missing";

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
  let inside = false;
  const proof = proofIn(svg, ({ name, kind }) => {
    if (name === "metadata") inside = kind === "opens";
    return inside && name === "proof" && kind === "opens";
  });
  return proof.ok && !svg.includes(NAMESPACE) ? NO_PROOF : proof;
}
