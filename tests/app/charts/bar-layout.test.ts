import { describe, expect, it } from "vitest";
import { barLayout, grown } from "@/app/charts/bar-layout";
import { textLines, textWidth } from "@/app/ui/text-lines";

const LONG =
  "Perceived threats to the stability of the region by governments that are not consulted beforehand";

describe("lines of text", () => {
  it("keep every word, and none is wider than its place", () => {
    const lines = textLines(LONG, 120, { size: 13 });
    expect(lines.join(" ")).toBe(LONG);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(textWidth(line, { size: 13 })).toBeLessThanOrEqual(120);
  });

  it("break a word that is too long, between characters and not within one", () => {
    const lines = textLines("😀".repeat(30), 100, { size: 13 });
    expect(lines.join("")).toBe("😀".repeat(30));
    for (const line of lines) expect(textWidth(line, { size: 13 })).toBeLessThanOrEqual(100);
  });

  it("are none for no text, and keep what may not be broken together", () => {
    expect(textLines("", 100, { size: 13 })).toEqual([]);
    expect(textLines("method\u00a01.0.0", 60, { size: 13 })[0]).not.toBe("method");
  });
});

describe("the layout of rows", () => {
  const rows = [{ label: LONG }, { label: "Short" }];

  it("puts names beside the bars where there is room, and above them where there is none", () => {
    expect(barLayout(rows, 40, 960)).toMatchObject({ breadth: "wide", shift: 0 });
    const narrow = barLayout(rows, 40, 328);
    expect(narrow.breadth).toBe("narrow");
    expect(narrow.shift).toBeGreaterThan(0);
    expect(narrow.gutter).toBeLessThan(20);
  });

  it("has one height for all narrow widths and one for all wide ones: the page can reserve it", () => {
    const heights = (widths: number[]) => new Set(widths.map((width) => barLayout(rows, 40, width).height));
    expect(heights([288, 328, 480, 599]).size).toBe(1);
    expect(heights([600, 800, 1200]).size).toBe(1);
  });

  it("grows with its rows and with the length of their names", () => {
    const short = barLayout([{ label: "Short" }], 40, 328).height;
    expect(barLayout([{ label: "Short" }, { label: "Short" }], 40, 328).height).toBeGreaterThan(short);
    expect(barLayout([{ label: LONG }], 40, 328).height).toBeGreaterThan(short);
    expect(barLayout([], 40, 328).height).toBeLessThan(short);
  });

  it("cuts a remark of a page, and says that it did", () => {
    const [label] = barLayout([{ label: "A", note: LONG.repeat(20) }], 40, 328).labels;
    expect(label?.notes).toHaveLength(4);
    expect(label?.notes.at(-1)).toMatch(/…$/);
  });
});

it("bars grow into the height they are given, but not into blocks", () => {
  expect(grown(20, { height: 200 }, 200)).toBe(20);
  expect(grown(20, { height: 200 }, 240)).toBe(24);
  expect(grown(20, { height: 200 }, 900)).toBe(32);
  expect(grown(20, { height: 200 }, 100)).toBe(20);
});
