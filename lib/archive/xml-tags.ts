import { type Refusal, refuse } from "../result";

/** A tag of an XML text, its prefix left out, and the text behind it up to the next one, still with its entities. */
export type XmlTag = { name: string; attributes: string; kind: "opens" | "closes" | "empty"; text: string };

const DECLARES = refuse(
  "invalid",
  "This file declares a document type, in which anything could be declared: it is not read",
);
const NO_XML = refuse("invalid", "This file can't be read: a part of it is no XML, or is cut off");

/** Parts that are no tags: how they begin and end, and whether what is between is text. */
const SECTIONS = [
  { open: "<!--", close: "-->", isText: false },
  { open: "<![CDATA[", close: "]]>", isText: true },
  { open: "<?", close: "?>", isText: false },
] as const;

/** How many parts an XML text may have, and what is said of one that has more. */
export type PartsLimit = { parts: number; refusal: Refusal };

/**
 * Shows the tags of an XML text one after the other, keeping none: memory stays what the visitor keeps, who may end the
 * walk by a refusal. Nothing is loaded and no entity is known but XML's own; a document type, in which others could be
 * declared, is refused, as is what is cut off. A text without a tag shows none. What is of no tag counts towards `most`
 * too: comments, instructions and CDATA.
 */
export function eachTag(
  source: string,
  visit: (tag: XmlTag) => Refusal | undefined,
  most: PartsLimit | null = null,
): Refusal | null {
  let last: XmlTag | null = null;
  let parts = 0;
  let at = source.indexOf("<");
  while (at >= 0) {
    if (most && ++parts > most.parts) return most.refusal;
    const second = source[at + 1];
    const section =
      second === "!" || second === "?" ? SECTIONS.find(({ open }) => source.startsWith(open, at)) : undefined;
    if (second === "!" && !section) return DECLARES;
    const end = section ? endOfSection(source, at, section) : endOfTag(source, at);
    if (end < 0) return NO_XML;
    const next = source.indexOf("<", end);
    const text = source.slice(end, next < 0 ? end : next);
    if (!section) {
      const refusal = last && visit(last);
      if (refusal) return refusal;
      last = tagOf(source.slice(at + 1, end - 1), text);
    } else if (last) {
      const inside = source.slice(at + section.open.length, end - section.close.length);
      last.text += (section.isText ? escaped(inside) : "") + text;
    }
    at = next;
  }
  return (last && visit(last)) ?? null;
}

/** The place behind a part that is no tag; −1 where it doesn't end. */
function endOfSection(source: string, start: number, { open, close }: (typeof SECTIONS)[number]): number {
  const end = source.indexOf(close, start + open.length);
  return end < 0 ? -1 : end + close.length;
}

/** The place behind the ">" that ends a tag: one between quotes is part of a value. −1 where there is none. */
function endOfTag(source: string, start: number): number {
  let within = 0;
  for (let at = start + 1; at < source.length; at++) {
    const sign = source.charCodeAt(at);
    if (within !== 0) within = sign === within ? 0 : within;
    else if (sign === QUOTE || sign === APOSTROPHE) within = sign;
    else if (sign === BEGINS) return -1;
    else if (sign === ENDS) return at + 1;
  }
  return -1;
}

const [QUOTE, APOSTROPHE, BEGINS, ENDS] = [0x22, 0x27, 0x3c, 0x3e];

function tagOf(inside: string, text: string): XmlTag {
  const closes = inside.startsWith("/");
  const empty = inside.endsWith("/");
  const bare = inside.slice(closes ? 1 : 0, empty ? -1 : undefined);
  const length = bare.search(/\s/);
  const full = length < 0 ? bare : bare.slice(0, length);
  return {
    name: full.slice(full.indexOf(":") + 1),
    attributes: length < 0 ? "" : bare.slice(length),
    kind: closes ? "closes" : empty ? "empty" : "opens",
    text,
  };
}

// Asked millions of times: each is made once.
const PATTERNS = new Map<string, RegExp>();

/** The value of an attribute by its name, with or without prefix; null where it isn't there. */
export function attribute(attributes: string, name: string): string | null {
  if (attributes === "") return null;
  let pattern = PATTERNS.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    PATTERNS.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found ? unescaped(found[1] ?? found[2] ?? "") : null;
}

const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The text that an XML text stands for: XML's five entities and numbers of characters; others stay as they are. */
export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

/** A text as it may stand between XML's tags. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
