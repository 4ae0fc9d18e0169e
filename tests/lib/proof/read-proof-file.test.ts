import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { OFFICE_PROPERTY } from "@/lib/proof/office-proof";
import { finishedPng } from "@/lib/proof/png-proof";
import { proofOf, proofText } from "@/lib/proof/proof-of";
import { FILE_MAX, readProofFile } from "@/lib/proof/read-proof-file";
import { svgMetadata } from "@/lib/proof/svg-proof";
import { inherentResidual } from "@/lib/series/inherent-residual";
import { sourceOf } from "@/lib/series/source";
import { makeScored } from "../series/make-scored";
import { makePng } from "./make-png";

const scored = makeScored();
const proof = proofOf(inherentResidual(scored), sourceOf([scored], { illustrative: false }));
const text = proofText(proof);

const escapedText = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const property = (name: string, value: string) =>
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;
const properties = (inside: string) =>
  strToU8(`<?xml version="1.0"?><Properties xmlns="x" xmlns:vt="y">${inside}</Properties>`);
const office = (custom: Uint8Array) =>
  zipSync({ "docProps/custom.xml": custom, "word/document.xml": strToU8("<w/>") });
const carrying = properties(property("Other", "1") + property(OFFICE_PROPERTY, escapedText));

/** Why a file was refused. */
function refused(bytes: Uint8Array): string {
  const read = readProofFile(bytes);
  if (read.ok) throw new Error("was read");
  return read.issues.map(({ message }) => message).join();
}

describe("a proof is found", () => {
  it.each([
    ["a PNG", finishedPng(makePng(), { density: 1, proof: text })],
    ["an SVG", strToU8(`\ufeff<?xml version="1.0"?>\n<svg>${svgMetadata(text)}</svg>`)],
    ["a workbook or document", office(carrying)],
    ["JSON by itself", strToU8(`\n${text}`)],
  ])("in %s", (_, bytes) => {
    expect(readProofFile(bytes)).toEqual({ ok: true, value: proof });
  });
});

describe("a file is refused in a sentence:", () => {
  const lying = office(properties(property(OFFICE_PROPERTY, "a".repeat(20_000_000))));
  // The size that the file's list states for the part, at 24 bytes behind the list's mark.
  const claim = Buffer.from(lying);
  const list = claim.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  claim.writeUInt32LE(1000, list + 24);
  it.each([
    ["an empty one", new Uint8Array(), /empty/],
    ["one that is too large", new Uint8Array(FILE_MAX + 1), /at most 50 MB/],
    ["an SVG that is", strToU8(`<svg>${" ".repeat(5_000_000)}</svg>`), /an SVG of at most 5 MB/],
    ["a JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /something else/],
    ["a text", strToU8("Dear all"), /something else/],
    ["a web page", strToU8("<!doctype html><p>svg"), /something else/],
    ["JSON of another kind", strToU8('{"a":1}'), /no proof of a figure/],
    ["a document without properties", zipSync({ "word/document.xml": strToU8("<w/>") }), /carries no proof/],
    ["a document with others", office(properties(property("Other", "1"))), /carries no proof/],
    ["a document with two", office(properties(property(OFFICE_PROPERTY, "1").repeat(2))), /more than one/],
    ["a document that is cut off", office(carrying).subarray(0, 200), /cut off/],
    ["a document that is a bomb", lying, /at most 8 MB when unpacked/],
    ["a bomb that lies about its size", claim, /can't be unpacked/],
    [
      "a document type in its properties",
      office(strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a/>')),
      /document type/,
    ],
  ])("%s", (_, bytes, message) => {
    expect(refused(bytes)).toMatch(message);
  });
});
