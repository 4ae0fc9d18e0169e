import fc from "fast-check";
import { expect, test } from "vitest";
import { folded } from "@/lib/model/search";

test.each([
  ["Évaluation", "evaluation"],
  ["İSTANBUL", "istanbul"],
  ["ﬁnance Ⅳ", "finance iv"],
  ["Ångström", "angstrom"],
  ["北京市", "北京市"],
])("%s is searched as %s", (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test("no sign is left that a database's search pattern reads as anything", () => {
  expect(folded("100 % _a\\b ％")).not.toMatch(/[%_\\]/);
});

test("folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(folded(folded(text))).toBe(folded(text));
    }),
  );
});

test("a letter folds to 18 at most, as the longest search counts on", () => {
  expect(folded("\ufdfa")).toHaveLength(18);
  for (let code = 0; code <= 0x10ffff; code++) {
    if (folded(String.fromCodePoint(code)).length > 18)
      throw new Error(`U+${code.toString(16)} folds to more`);
  }
});
