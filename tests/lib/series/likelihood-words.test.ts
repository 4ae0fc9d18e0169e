import { describe, expect, it } from "vitest";
import { lexiconOf } from "@/lib/model/lexicon";
import { likelihoodPhrase, likelihoodWords } from "@/lib/series/likelihood-words";

const icd = lexiconOf("icd-203");

describe("likelihood words", () => {
  it("give the word with its range", () => {
    expect(likelihoodWords(icd, 0.33)).toBe("unlikely (20–45\u202f%)");
  });

  it("give both words on the boundary between them", () => {
    expect(likelihoodWords(icd, 0.2)).toBe("very unlikely (5–20\u202f%) to unlikely (20–45\u202f%)");
  });

  it("give one word at the ends of the lexicon", () => {
    expect(likelihoodWords(icd, 0.01)).toBe("almost no chance (1–5\u202f%)");
    expect(likelihoodWords(icd, 0.99)).toBe("almost certain (95–99\u202f%)");
  });

  it("give none where the lexicon has none, and the number stands alone", () => {
    expect(likelihoodWords(icd, 0.995)).toBeNull();
    expect(likelihoodPhrase(icd, 0.995)).toBe("99.5\u202f%");
  });
});
