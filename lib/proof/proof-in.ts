import { eachTag, unescaped, type XmlTag } from "../archive/xml-tags";
import { accept, type Result, refuse } from "../result";
import { NO_PROOF, TWO_PROOFS } from "./proof-missing";

/** A picture of ours has a few thousand. */
const TAGS_MAX = 200_000;
const TOO_MANY = refuse("too-large", "This file is of more parts than any picture");

/**
 * The text of the one proof in an XML text: behind the tags that `isProof` knows, which is asked of each in its order.
 * Refused where there is none or more than one, and where the text is no XML.
 */
export function proofIn(source: string, isProof: (tag: XmlTag) => boolean): Result<string> {
  const found: string[] = [];
  let tags = 0;
  const refusal = eachTag(source, (tag) => {
    if (++tags > TAGS_MAX) return TOO_MANY;
    if (isProof(tag)) found.push(tag.text);
    return undefined;
  });
  if (refusal) return refusal;
  const [text] = found;
  if (text === undefined) return NO_PROOF;
  return found.length > 1 ? TWO_PROOFS : accept(unescaped(text).trim());
}
