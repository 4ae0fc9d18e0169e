import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBlock, writeBlock } from "@/lib/model/block-text";

describe("a block from a spreadsheet", () => {
  it.each([
    ["one cell", "partial", [["partial"]]],
    ["nothing", "", [[""]]],
    [
      "rows and columns, as Excel ends its lines",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["lines that end as elsewhere", "a\nb\n", [["a"], ["b"]]],
    ["a last line that is not ended", "a\nb", [["a"], ["b"]]],
    ["empty cells and rows", "\ta\n\t\n\n", [["", "a"], ["", ""], [""]]],
    ["a cell with a tab, a line break and quotes", '"a\tb\nc ""d"""\te\n', [['a\tb\nc "d"', "e"]]],
    ["quotes that quote nothing", '5" gun\t"a" b\n', [['5" gun', '"a" b']]],
    ["a quote that is never closed", '"a\tb\n', [['"a', "b"]]],
  ])("is read: %s", (_, text, rows) => {
    expect(readBlock(text)).toEqual(rows);
  });

  it("reads back as it was written, whatever stands in its cells", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", "1", " ", '"', "\t", "\n", "\r", ",", "=") });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        expect(readBlock(writeBlock(rows))).toEqual(rows);
      }),
    );
  });

  it("never loses a sign of what it can't take for cells", () => {
    const signs = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n") });
    fc.assert(
      fc.property(signs, (text) => {
        const count = (from: string) => from.replaceAll(/[^a]/g, "").length;
        expect(count(readBlock(text).flat().join(""))).toBe(count(text));
      }),
    );
  });
});
