import { accept, type Result, refuse } from "../result";

/** A tag as it stands, and the text up to the next one, still with its entities. */
export type XmlTag = { name: string; attributes: string; closes: boolean; text: string };

/** A picture of ours has a few thousand. */
const TAGS_MAX = 200_000;

const NO_XML = refuse("invalid", "This file is no XML, or is cut off");

/**
 * The tags of an XML text in their order, in one pass. It is read and never run: nothing is loaded, no entity is
 * known but XML's own five, and a document type, in which others could be declared, is refused, as is what is no XML.
 */
export function xmlTags(source: string): Result<XmlTag[]> {
  const tags: XmlTag[] = [];
  let at = source.indexOf("<");
  while (at >= 0) {
    if (/^<!(doctype|entity)/i.test(source.slice(at, at + 9)))
      return refuse(
        "invalid",
        "This file declares a document type, which no file of ours does: it is not read",
      );
    const end = endOf(source, at);
    if (end < 0) return NO_XML;
    const next = source.indexOf("<", end);
    const text = source.slice(end, next < 0 ? source.length : next);
    const last = tags.at(-1);
    if (source.startsWith(CDATA, at) && last)
      last.text += escaped(source.slice(at + CDATA.length, end - 3)) + text;
    else if (isTag(source, at)) tags.push({ ...tagOf(source.slice(at + 1, end - 1)), text });
    else if (last) last.text += text;
    if (tags.length > TAGS_MAX) return refuse("too-large", "This file is of more parts than any picture");
    at = next;
  }
  return tags.length > 0 ? accept(tags) : NO_XML;
}

const CDATA = "<![CDATA[";
const SECTIONS = [
  ["<!--", "-->"],
  [CDATA, "]]>"],
  ["<?", "?>"],
] as const;

const isTag = (source: string, at: number) => source[at + 1] !== "!" && source[at + 1] !== "?";

/** Behind what begins with "<" at a place; −1 where it does not end. */
function endOf(source: string, start: number): number {
  for (const [open, close] of SECTIONS) {
    if (!source.startsWith(open, start)) continue;
    const end = source.indexOf(close, start + open.length);
    return end < 0 ? -1 : end + close.length;
  }
  let quote = "";
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at] ?? "";
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "<") return -1;
    else if (character === ">") return at + 1;
  }
  return -1;
}

function tagOf(inside: string): Omit<XmlTag, "text"> {
  const closes = inside.startsWith("/");
  const bare = closes ? inside.slice(1) : inside;
  const length = bare.search(/[\s/]/);
  const name = length < 0 ? bare : bare.slice(0, length);
  return { name: name.slice(name.indexOf(":") + 1), attributes: bare.slice(name.length), closes };
}

/** A text as it may stand between XML's tags. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The text that an XML text stands for: its own five entities and numbers of characters; others stay as they are. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
