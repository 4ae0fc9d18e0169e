import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EFFECT_WORDS } from "@/lib/model/effect";
import { effectOfWord, effectWord, readEffect, writeEffect } from "@/lib/model/effect-text";

const PARTIAL = { kind: "uniform", min: 0.15, max: 0.35 };

describe("what is typed for an effect", () => {
  it.each([
    ["partial", PARTIAL],
    ["  Partial ", PARTIAL],
    ["PA", PARTIAL],
    ["p", PARTIAL],
    ["partial (15–35 %)", PARTIAL],
    ["none", { kind: "point", value: 0 }],
    ["none (0 %)", { kind: "point", value: 0 }],
    ["0", { kind: "point", value: 0 }],
    ["12,5", { kind: "point", value: 0.125 }],
    ["12 %", { kind: "point", value: 0.12 }],
    ["15..35", PARTIAL],
    ["10..20..35", { kind: "pert", min: 0.1, mode: 0.2, max: 0.35 }],
  ])("%s is read", (text, dist) => {
    expect(readEffect(text)).toEqual(dist);
  });

  it.each([
    ["s", "three words begin so"],
    ["complete", "no word"],
    ["partially", "no word"],
    ["partial (40–50 %)", "the range is another word's"],
    ["partial strong", "two words"],
    ["=1+1", "a formula"],
  ])("%s is kept as it was typed: %s", (text) => {
    expect(readEffect(text)).toEqual({ kind: "unread", text });
  });

  it("is nothing where nothing is typed: missing is not none", () => {
    expect(readEffect(" ")).toBeNull();
  });
});

describe("an effect as text", () => {
  it.each(EFFECT_WORDS)("is the word $word where it is exactly its range", (word) => {
    expect(effectWord(effectOfWord(word))).toBe(word);
    expect(readEffect(writeEffect(effectOfWord(word)))).toEqual(effectOfWord(word));
  });

  it("reads back to what was typed", () => {
    const number = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => String(thousandths / 1000));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 3 }), (numbers) => {
        const dist = readEffect(numbers.join(".."));
        if (dist === null || dist.kind === "unread") throw new Error(`unread: ${numbers}`);
        expect(readEffect(writeEffect(dist))).toEqual(dist);
      }),
    );
  });

  it("is empty for what can't be typed", () => {
    expect(writeEffect({ kind: "term", term: "unlikely" })).toBe("");
  });
});
