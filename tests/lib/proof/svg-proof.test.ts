import { describe, expect, it } from "vitest";
import { readSvgProof, svgMetadata } from "@/lib/proof/svg-proof";

const TEXT = '{"format":"counterweight.proof","finding":"a < b && c > d ]]> \\"印太\\""}';
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}<text>T</text></svg>`;

/** Why a file was refused. */
function refused(text: string): string {
  const read = readSvgProof(text);
  if (read.ok) throw new Error("was read");
  return read.issues.map(({ message }) => message).join();
}

describe("an SVG", () => {
  it("gives the proof back that was written into it", () => {
    expect(readSvgProof(svg(svgMetadata(TEXT)))).toEqual({ ok: true, value: TEXT });
  });

  it("holds as an escape what XML can't hold", () => {
    const read = readSvgProof(svg(svgMetadata(JSON.stringify({ a: "\uffff" }))));
    expect(read).toEqual({ ok: true, value: '{"a":"\\uffff"}' });
  });

  it("is read after another program wrote it anew, with a prefix, CDATA or numbers of characters", () => {
    const prefixed = svg(
      `<metadata id="m"><cw:proof xmlns:cw="urn:counterweight:proof"><![CDATA[{"a":"<&"}]]></cw:proof></metadata>`,
    );
    expect(readSvgProof(`<?xml version="1.0"?><!-- <proof> -->\n${prefixed}`)).toEqual({
      ok: true,
      value: '{"a":"<&"}',
    });
    const numbered = svg(svgMetadata("{}").replace("{}", "&#123;&#x7d;"));
    expect(readSvgProof(numbered)).toEqual({ ok: true, value: "{}" });
  });

  it("is not misled by a proof that stands in a comment, a text or another element", () => {
    const decoy = `<!-- ${svgMetadata("{1}")} --><text><![CDATA[${svgMetadata("{2}")}]]></text><proof>{3}</proof>`;
    expect(readSvgProof(svg(decoy + svgMetadata("{4}")))).toEqual({ ok: true, value: "{4}" });
    expect(refused(svg(decoy))).toMatch(/carries no proof/);
  });

  it.each([
    ["none", svg(""), /carries no proof/],
    [
      "none, its metadata being empty",
      svg("<metadata/><proof xmlns='urn:counterweight:proof'>{}</proof>"),
      /no proof/,
    ],
    ["two", svg(svgMetadata(TEXT) + svgMetadata(TEXT)), /more than one/],
    ["one, but is cut off", svg(svgMetadata(TEXT)).slice(0, -3), /cut off/],
    [
      "an entity bomb",
      `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg("&b;")}`,
      /document type/,
    ],
    ["an outside entity", `<!doctype svg SYSTEM "file:///etc/passwd">${svg("")}`, /document type/],
    ["a comment without end", `${svg(svgMetadata(TEXT))}<!-- `, /cut off/],
    ["a quote without end", svg('<text x="').repeat(2), /no XML/],
  ])("that carries %s is refused", (_, text, message) => {
    expect(refused(text)).toMatch(message);
  });

  it.each([
    ["comments", "<!---->"],
    ["instructions", "<?a?>"],
    ["CDATA", "<![CDATA[]]>"],
  ])("of more %s than any picture has parts is refused, though its proof is whole", (_, part) => {
    expect(readSvgProof(svg(part.repeat(1000) + svgMetadata(TEXT))).ok).toBe(true);
    expect(refused(svg(part.repeat(200_000) + svgMetadata(TEXT)))).toMatch(/more parts than any picture/);
  });

  it("whose proof is longer than any is refused before it is unescaped, and read where it only is all quotes", () => {
    const quotes = svg(svgMetadata("Q")).replace("Q", "&quot;".repeat(2_000_000));
    expect(readSvgProof(quotes).ok).toBe(true);
    expect(refused(quotes.replace("&quot;", "&quot;&quot;"))).toMatch(/longer than 2 million characters/);
  });

  it.each([
    ["of tags alone", `<svg>${"<g>".repeat(500_000)}`],
    ["of one attribute", `<svg a="${"x".repeat(5_000_000)}`],
    ["of openings", `<svg>${"<".repeat(1_000_000)}`],
    ["of comments", `<svg>${"<!---->".repeat(300_000)}`],
  ])(
    "%s is refused before the test gives up: what grew with the square of its length would not be",
    (_, text) => {
      expect(readSvgProof(text).ok).toBe(false);
    },
  );
});
