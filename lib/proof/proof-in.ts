import { eachTag, unescaped, type XmlTag } from "../archive/xml-tags";
import { accept, type Result, refuse } from "../result";
import { PROOF_MAX, PROOF_TOO_LONG } from "./proof-max";
import { NO_PROOF, TWO_PROOFS } from "./proof-missing";

/** A picture of ours has a few thousand tags, and hardly anything else. */
const TAGS_MAX = 200_000;
const MOST = { parts: TAGS_MAX, refusal: refuse("too-large", "This file is of more parts than any picture") };

/** The longest entity of XML's five, such as &quot;: a text that is longer still can't stand for a proof. */
const ENTITY = 6;

/**
 * The text of the one proof in an XML text: behind the tags that `isProof` knows, which is asked of each in its order.
 * Refused where there is none or more than one, where the text is no XML, and, before it is unescaped, where it is longer
 * than any proof.
 */
export function proofIn(source: string, isProof: (tag: XmlTag) => boolean): Result<string> {
  const found: string[] = [];
  const see = (tag: XmlTag) => {
    if (isProof(tag)) found.push(tag.text);
    return undefined;
  };
  const refusal = eachTag(source, see, MOST);
  if (refusal) return refusal;
  const [text] = found;
  if (text === undefined) return NO_PROOF;
  if (text.length > ENTITY * PROOF_MAX) return PROOF_TOO_LONG;
  return found.length > 1 ? TWO_PROOFS : accept(unescaped(text).trim());
}
