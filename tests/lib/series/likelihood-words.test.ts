import { describe, expect, it } from "vitest";
import { lexiconOf } from "@/lib/model/lexicon";
import {
  likelihoodPhrase,
  likelihoodReading,
  likelihoodWords,
  wordsBeforeAfter,
} from "@/lib/series/likelihood-words";

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

describe("likelihood words before and after mitigation", () => {
  it("are said once where they are the same", () => {
    expect(wordsBeforeAfter("likely", "likely")).toBe("likely before and after");
    expect(wordsBeforeAfter("likely", "unlikely")).toBe("likely → unlikely");
    expect(wordsBeforeAfter(null, "almost certain")).toBe("no word → almost certain");
    expect(wordsBeforeAfter(null, null)).toBe("no word before and after");
  });
});

describe("how a number reads in a lexicon", () => {
  const read = (lexicon: string, probability: number) =>
    likelihoodReading(lexiconOf(lexicon), probability).replaceAll("\u202f", " ");

  it.each([
    ["icd-203", 0.33, "unlikely (20–45 %)"],
    ["icd-203", 0.2, "on the boundary of very unlikely (5–20 %) and unlikely (20–45 %)"],
    ["icd-203", 0.003, "no word: 0.3 % lies below the lowest word, nearest almost no chance (1–5 %)"],
    ["icd-203", 1, "no word: 100 % lies above the highest word, nearest almost certain (95–99 %)"],
    [
      "phia",
      0.52,
      "no word: 52 % lies in a gap of the PHIA Probability Yardstick, nearest realistic possibility (40–50 %)",
    ],
    ["ipcc-ar6", 0.97, "extremely likely (95–100 %)"],
  ])("in %s, %d is %s", (lexicon, probability, text) => expect(read(lexicon, probability)).toBe(text));
});
