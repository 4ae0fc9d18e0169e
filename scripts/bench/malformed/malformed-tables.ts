import { gzipSync } from "node:zlib";
import { type MalformedFile, utf8 } from "./malformed-file";

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY ${"abcdefghijklmnopqrstuvw"[at + 1]} "${`&${"abcdefghijklmnopqrstuvw"[at]};`.repeat(10)}">`).join("")}]><l>&u;</l>`;

/** Bytes that say nothing, the same each time: a linear congruential generator (Numerical Recipes). */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

const OTHERS: [name: string, make: () => Uint8Array, needed: string][] = [
  [
    "a PNG",
    () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    "this is something else",
  ],
  ["a JPEG", () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), "this is something else"],
  ["a PDF", () => utf8("%PDF-1.7\n1 0 obj"), "this is something else"],
  ["a program", () => Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3), "this is something else"],
  ["a gzip bomb", () => gzipSync(new Uint8Array(50_000_000)), "this is something else"],
  [
    "an SVG with a script",
    () => utf8("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
    "this is something else",
  ],
  ["a page", () => utf8("<!doctype html><title>x</title>"), "this is something else"],
  ["XML entities that multiply", () => utf8(LAUGHS), "this is something else"],
  [
    "an old or encrypted workbook",
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    "without a password",
  ],
  ["noise", () => noise(100_000), "zero bytes"],
  ["zeros", () => new Uint8Array(1_000_000), "zero bytes"],
];

const BLANKS = " ".repeat(9900);
const risks = (row: (at: number) => string) => Array.from({ length: 180 }, (_, at) => row(at)).join("\n");

const TABLES: [name: string, make: () => Uint8Array, needed: string][] = [
  ["headings alone", () => utf8("Risk,Likelihood\n"), "at least one row below"],
  [
    "a quote that never closes",
    () => utf8(`Risk,Likelihood\n"A,likely\n${"x,y\n".repeat(100_000)}`),
    "Close the quote",
  ],
  ["text behind a quote", () => utf8('Risk,Likelihood\n"A"b,likely'), "Write a quote within quotes twice"],
  ["a hundred thousand columns", () => utf8(`Risk${",".repeat(100_000)}\nA`), "at most 256 columns"],
  ["a million rows", () => utf8(`Risk,Likelihood\n${"A,likely\n".repeat(1_000_000)}`), "at most 20,000 rows"],
  [
    "too many cells",
    () => utf8(`Risk,Likelihood\n${`A${",x".repeat(250)}\n`.repeat(5000)}`),
    "at most 300,000 cells",
  ],
  [
    "a cell of a million letters",
    () => utf8(`Risk,Likelihood\n${"x".repeat(1_000_000)},likely`),
    "in a cell",
  ],
  ["zero bytes", () => utf8("Risk,Likelihood\nA\0,likely"), "zero bytes"],
  [
    "a mark of UTF-8 and other bytes",
    () => Buffer.from("\xef\xbb\xbfRisk,Likelihood\nGr\xf6\xdfe,likely", "latin1"),
    "it is not UTF-8",
  ],
  ["a mark of UTF-16 and other bytes", () => Buffer.from("\xff\xfeRisk,Likelihood\nA,1", "latin1"), ""],
  [
    "UTF-16 cut in half",
    () => Buffer.from("\uFEFFRisk,Likelihood\nA,likely", "utf16le").subarray(0, -1),
    "it is not UTF-16",
  ],
  [
    "half a surrogate pair in UTF-16",
    () => Buffer.from("\uFEFFRisk,Likelihood\n\ud800,likely", "utf16le"),
    "it is not UTF-16",
  ],
  ["no heading that is known", () => utf8("Alpha,Beta\n1,2"), "Say which column"],
  ["a formula for a number", () => utf8("Risk,Likelihood\nA,=1+1"), "Enter a word of the list"],
  [
    "an order to a shell for a number",
    () => utf8("Risk,Likelihood\nA,\"=cmd|' /C calc'!A0\""),
    "Enter a word of the list",
  ],
  ["NaN", () => utf8("Risk,Likelihood\nA,NaN"), "Enter a word of the list"],
  ["a number beyond all numbers", () => utf8("Risk,Severity\nA,1e999"), "Enter a level of the list"],
  [
    "a control character in a name",
    () => utf8("Risk,Likelihood\nA\u0007B,likely"),
    "Remove the control characters",
  ],
  [
    "a name of 121 letters",
    () => utf8(`Risk,Likelihood\n${"x".repeat(121)},likely`),
    "at most 120 characters",
  ],
  [
    "thousands of risks",
    () => utf8(`Risk,Likelihood\n${Array.from({ length: 19_000 }, (_, at) => `R${at},likely`).join("\n")}`),
    "at most 200",
  ],
  ["two rows that disagree", () => utf8("Risk,Likelihood\nA,likely\nA,unlikely"), "Say the same everywhere"],
  [
    "thousands of wrong cells",
    () => utf8(`Risk,Likelihood\n${"A,perhaps\n".repeat(19_000)}`),
    "there are more than 1000 problems",
  ],
  [
    "cells of ten thousand blanks between two numbers",
    () => utf8(`Risk,Likelihood,Severity\n${risks((at) => `R${at},1${BLANKS}1,3${BLANKS}.`)}`),
    "Enter a word of the list",
  ],
  [
    "quantiles with ten thousand blanks",
    () => utf8(`Risk,Likelihood\n${risks((at) => `R${at},p10 1${BLANKS}`)}`),
    "Write quantiles as",
  ],
  [
    "cells of ten thousand digits and marks",
    () =>
      utf8(
        `Risk,Likelihood,Severity\n${risks((at) => `R${at},"${"1,111".repeat(1900)}.","${"1.111".repeat(1900)},"`)}`,
      ),
    "Shorten this to at most 200 characters",
  ],
  [
    "headings of brackets that never close",
    () => utf8(`${Array.from({ length: 10 }, () => "(".repeat(9990)).join()}\n`.repeat(90)),
    "Say which column",
  ],
];

/** Files of other formats under any name, and tables that can't be a register. */
export const MALFORMED_TABLES: MalformedFile[] = [
  ...OTHERS.map(([name, make, needed]) => ({ name: `Other: ${name}`, make, needed })),
  ...TABLES.map(([name, make, needed]) => ({ name: `CSV: ${name}`, make, needed })),
];
