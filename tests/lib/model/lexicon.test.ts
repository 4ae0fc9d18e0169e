import { describe, expect, test } from "vitest";
import { freshKey, key } from "@/lib/model/key";
import { findTerm, LEXICONS, lexiconOf, nearestTerm, termFor } from "@/lib/model/lexicon";

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

  test("the second row of words stands for the same ranges", () => {
    expect(findTerm(icd203, "highly improbable")).toEqual(findTerm(icd203, "very unlikely"));
    expect(findTerm(icd203, "perhaps")).toBeNull();
  });
});

describe("every lexicon", () => {
  const numbers = Array.from({ length: 1001 }, (_, index) => index / 1000);
  const disjoint = LEXICONS.filter(({ rule }) => rule !== "narrowest");

  test("P23: where ranges do not overlap, the middle of each has its own word", () => {
    for (const lexicon of disjoint) {
      for (const { term, min, max } of lexicon.terms)
        expect(termFor(lexicon, (min + max) / 2)?.term).toBe(term);
    }
  });

  test("P23: every number strictly inside a range has a word, whose range holds it", () => {
    for (const lexicon of LEXICONS) {
      for (const number of numbers) {
        const inside = lexicon.terms.some(({ min, max }) => number > min && number < max);
        const found = termFor(lexicon, number);
        if (inside) expect(found).not.toBeNull();
        if (found) expect(number >= found.min && number <= found.max).toBe(true);
      }
    }
  });

  test("names its source, ranges from low to high within [0, 1], and each word once", () => {
    expect(LEXICONS.map(({ id }) => id)).toEqual([
      "icd-203",
      "phia",
      "nato-ajp-2.1",
      "ipcc-ar6",
      "nist-800-30",
      "uk-nrr",
    ]);
    for (const { source, terms } of LEXICONS) {
      expect(source).not.toBe("");
      expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
      for (const { min, max } of terms) expect(0 <= min && min < max && max <= 1).toBe(true);
    }
    expect(lexiconOf("nato-ajp-2.1").verified).toBe(false);
    expect(() => lexiconOf("none")).toThrow(RangeError);
  });
});

describe("the PHIA yardstick", () => {
  const phia = lexiconOf("phia");

  test.each([
    [0, "remote chance"],
    [0.05, "remote chance"],
    [0.1, "highly unlikely"],
    [0.2, "highly unlikely"],
    [0.35, "unlikely"],
    [0.4, "realistic possibility"],
    [0.499, "realistic possibility"],
    [0.55, "likely"],
    [0.75, "likely"],
    [0.9, "highly likely"],
    [1, "almost certain"],
  ])("names %f: %s", (probability, term) => {
    expect(termFor(phia, probability)?.term).toBe(term);
  });

  test.each([
    [0.07, "remote chance"],
    [0.22, "highly unlikely"],
    [0.37, "unlikely"],
    [0.5, "realistic possibility"],
    [0.52, "realistic possibility"],
    [0.78, "highly likely"],
    [0.92, "highly likely"],
  ])("has no word for %f, and names %s as the nearest", (probability, nearest) => {
    expect(termFor(phia, probability)).toBeNull();
    expect(nearestTerm(phia, probability)?.term).toBe(nearest);
  });
});

describe("the IPCC terms, which lie inside one another", () => {
  test.each([
    [0.005, "exceptionally unlikely"],
    [0.01, "extremely unlikely"],
    [0.07, "very unlikely"],
    [0.2, "unlikely"],
    [0.33, "about as likely as not"],
    [0.6, "about as likely as not"],
    [0.66, "likely"],
    [0.9, "very likely"],
    [0.97, "extremely likely"],
    [1, "virtually certain"],
  ])("name %f by the narrowest range: %s", (probability, term) => {
    expect(termFor(lexiconOf("ipcc-ar6"), probability)?.term).toBe(term);
  });
});

describe("half-open lists", () => {
  test.each([
    ["nist-800-30", 0.0499, "very low"],
    ["nist-800-30", 0.05, "low"],
    ["nist-800-30", 0.205, "low"],
    ["nist-800-30", 0.21, "moderate"],
    ["nist-800-30", 0.8, "high"],
    ["nist-800-30", 0.955, "high"],
    ["nist-800-30", 1, "very high"],
    ["uk-nrr", 0.001, "likelihood 1"],
    ["uk-nrr", 0.002, "likelihood 2"],
    ["uk-nrr", 0.25, "likelihood 5"],
    ["nato-ajp-2.1", 0.4, "even chance"],
    ["nato-ajp-2.1", 1, "highly likely"],
  ])("%s names %f: %s", (id, probability, term) => {
    expect(termFor(lexiconOf(id), probability)?.term).toBe(term);
  });

  test("a number with a word is its own nearest", () => {
    expect(nearestTerm(lexiconOf("icd-203"), 0.3)?.term).toBe("unlikely");
    expect(nearestTerm(lexiconOf("icd-203"), 0.995)?.term).toBe("almost certain");
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
