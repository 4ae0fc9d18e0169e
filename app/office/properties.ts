import { xmlText } from "./xml";

/** What an Office file says of itself beside its content. */
export type FileProperties = {
  title: string;
  /** How it is to be handled; null where nothing is said. */
  handling: string | null;
  /** When what it shows was last changed: a moment of the record, not of the export. */
  changed: Date;
  /** What the numbers can be made again from (lib/proof); null where it carries none. */
  proof: string | null;
};

/** The custom property that holds the proof. */
export const PROOF_PROPERTY = "counterweight.proof";
const HANDLING_PROPERTY = "counterweight.handling";
const PRODUCT = "Counterweight";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
// Names every custom property; the format prescribes it.
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** The parts of a file that hold its properties, each with its type and with what leads to it. */
export function propertyParts(
  properties: FileProperties,
): { path: string; type: string; relation: string; xml: string }[] {
  const core = "application/vnd.openxmlformats-package.core-properties+xml";
  const office = "application/vnd.openxmlformats-officedocument";
  return [
    {
      path: "docProps/core.xml",
      type: core,
      relation: `${PACKAGE}/relationships/metadata/core-properties`,
      xml: coreXml(properties),
    },
    {
      path: "docProps/app.xml",
      type: `${office}.extended-properties+xml`,
      relation: `${OFFICE}/relationships/extended-properties`,
      xml: `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>${PRODUCT}</Application></Properties>`,
    },
    {
      path: "docProps/custom.xml",
      type: `${office}.custom-properties+xml`,
      relation: `${OFFICE}/relationships/custom-properties`,
      xml: customXml(properties),
    },
  ];
}

function coreXml({ title, handling, changed }: FileProperties): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${changed.toISOString().replace(/\.\d+Z$/, "Z")}</dcterms:${name}>`;
  const namespaces = [
    `xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  return [
    `${HEAD}<cp:coreProperties ${namespaces.join(" ")}>`,
    handling === null ? "" : `<cp:category>${xmlText(handling)}</cp:category>`,
    moment("created"),
    `<dc:creator>${PRODUCT}</dc:creator><dc:language>en-GB</dc:language>`,
    `<cp:lastModifiedBy>${PRODUCT}</cp:lastModifiedBy>`,
    moment("modified"),
    `<dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`,
  ].join("");
}

function customXml({ handling, proof }: FileProperties): string {
  const named = [
    ...(proof === null ? [] : [[PROOF_PROPERTY, proof] as const]),
    ...(handling === null ? [] : [[HANDLING_PROPERTY, handling] as const]),
  ];
  const values = named.map(
    ([name, value], index) =>
      // Numbers 0 and 1 are the format's own.
      `<property fmtid="${FORMAT_ID}" pid="${index + 2}" name="${name}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`,
  );
  return `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${values.join("")}</Properties>`;
}
