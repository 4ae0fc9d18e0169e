import { describe, expect, test } from "vitest";
import { freshKey, key } from "@/lib/model/key";
import { findTerm, LEXICONS, lexiconOf, termFor } from "@/lib/model/lexicon";

const icd203 = lexiconOf("icd-203");

describe("the ICD 203 lexicon", () => {
  test.each([
    [0.009, null],
    [0.01, "almost no chance"],
    [0.05, "very unlikely"],
    [0.2, "unlikely"],
    [0.45, "roughly even chance"],
    [0.55, "likely"],
    [0.8, "very likely"],
    [0.95, "almost certain"],
    [0.99, "almost certain"],
    [0.991, null],
  ])("names %f: %s (the lower bound belongs to the band, the top band is closed)", (probability, term) => {
    expect(termFor(icd203, probability)?.term ?? null).toBe(term);
  });

  test("P23: the middle of every band has the band's own word", () => {
    for (const lexicon of LEXICONS) {
      for (const { term, min, max } of lexicon.terms)
        expect(termFor(lexicon, (min + max) / 2)?.term).toBe(term);
    }
  });

  test("the second row of words stands for the same ranges", () => {
    expect(findTerm(icd203, "highly improbable")).toEqual(findTerm(icd203, "very unlikely"));
    expect(findTerm(icd203, "perhaps")).toBeNull();
  });
});

describe("a fresh key", () => {
  test.each([
    ["Open & transparent communication", [], "open-transparent-communication"],
    ["Éscalade", [], "escalade"],
    ["日本", [], "item"],
    ["Risk", ["risk", "risk-2"], "risk-3"],
  ])("for %s with %j taken is %s", (label, taken, wanted) => {
    expect(freshKey(label, taken)).toBe(wanted);
  });

  test("is always a key, however long the label", () => {
    expect(key.safeParse(freshKey("long ".repeat(60), [])).success).toBe(true);
  });
});
