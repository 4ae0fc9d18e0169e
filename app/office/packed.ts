import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { NO_TIME } from "../ui/export/no-time";
import { type FileProperties, propertyParts } from "./properties";
import { xmlText } from "./xml";

type Parts = Record<string, string | Uint8Array>;

/** The parts of a package as text, and what is no text as it is. */
export function unpacked(file: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [
      path,
      /\.(xml|rels)$/.test(path) ? strFromU8(bytes) : bytes,
    ]),
  );
}

/** Parts as a package: the same parts give the same bytes, whoever wrote them, whenever and in whatever order. */
export function packed(parts: Parts): Uint8Array<ArrayBuffer> {
  const first = "[Content_Types].xml";
  const paths = [
    first,
    ...Object.keys(parts)
      .filter((path) => path !== first)
      .sort(),
  ];
  const files = paths.map((path): [string, Uint8Array] => {
    const part = parts[path];
    if (part === undefined) throw new RangeError(`packed: no part ${path}`);
    return [path, typeof part === "string" ? strToU8(part) : part];
  });
  // fflate makes its own array, and its types don't say so.
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME, level: 6 }) as Uint8Array<ArrayBuffer>;
}

/** The parts with the file's properties among them, in the place of those that were there. */
export function withProperties(parts: Parts, properties: FileProperties): Parts {
  const added = propertyParts(properties);
  const [types, relations] = ["[Content_Types].xml", "_rels/.rels"].map((path) => String(parts[path] ?? ""));
  const own = /<(?:Override|Relationship)\b[^>]*\/?docProps\/[^>]*\/>/g;
  const overrides = added.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  const links = added.map(
    ({ path, relation }, index) =>
      `<Relationship Id="properties${index + 1}" Type="${xmlText(relation)}" Target="${path}"/>`,
  );
  return {
    ...parts,
    ...Object.fromEntries(added.map(({ path, xml }) => [path, xml])),
    "[Content_Types].xml": String(types)
      .replace(own, "")
      .replace("</Types>", `${overrides.join("")}</Types>`),
    "_rels/.rels": String(relations)
      .replace(own, "")
      .replace("</Relationships>", `${links.join("")}</Relationships>`),
  };
}
