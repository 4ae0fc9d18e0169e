import { type Refusal, refuse } from "../result";

/** A tag of an XML text, its prefix left out, and the text behind it up to the next one, still with its entities. */
export type XmlTag = { name: string; attributes: string; kind: "opens" | "closes" | "empty"; text: string };

const DECLARES = refuse(
  "invalid",
  "This workbook declares a document type, which no workbook does: it is not read",
);
const NO_XML = refuse("invalid", "This workbook can't be read: a part of it is no XML, or is cut off");

/**
 * Shows the tags of an XML text one after the other, keeping none: memory stays what the visitor keeps, who may end the
 * walk by a refusal. Nothing is loaded and no entity is known but XML's own; a document type, in which others could be
 * declared, is refused.
 */
export function eachTag(source: string, visit: (tag: XmlTag) => Refusal | undefined): Refusal | null {
  let at = source.indexOf("<");
  while (at >= 0) {
    if (source.startsWith("<!--", at)) {
      const end = source.indexOf("-->", at);
      if (end < 0) return NO_XML;
      at = source.indexOf("<", end);
      continue;
    }
    if (source[at + 1] === "!") return DECLARES;
    const end = endOfTag(source, at);
    if (end < 0) return NO_XML;
    const next = source.indexOf("<", end);
    if (source[at + 1] !== "?") {
      const refusal = visit(
        tagOf(source.slice(at + 1, end), source.slice(end + 1, next < 0 ? end + 1 : next)),
      );
      if (refusal) return refusal;
    }
    at = next;
  }
  return null;
}

/** The place of the ">" that ends a tag: one between quotes is part of a value. −1 where there is none. */
function endOfTag(source: string, start: number): number {
  let within = 0;
  for (let at = start; at < source.length; at++) {
    const sign = source.charCodeAt(at);
    if (within !== 0) within = sign === within ? 0 : within;
    else if (sign === QUOTE || sign === APOSTROPHE) within = sign;
    else if (sign === ENDS) return at;
  }
  return -1;
}

const [QUOTE, APOSTROPHE, ENDS] = [0x22, 0x27, 0x3e];

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
