import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessmentFile } from "@/lib/model/assessment-file";
import { INFLUENCE_WORDS, influence, influenceWord } from "@/lib/model/influence";
import { scenarioInputsOf } from "@/lib/model/scenario-of";
import { parse, pathText } from "@/lib/result";
import { makeAssessment, makeImpact, makeImplication, makeInfluence, makeInputs } from "../../make";

const assessment = makeAssessment({ impacts: [makeImpact()], implications: [makeImplication()] });

function refusals(influences: unknown): string[] {
  const result = parse(scenarioInputsOf(assessment), { ...makeInputs(), influences });
  return result.ok ? [] : result.issues.map((issue) => `${pathText(issue)}: ${issue.message}`);
}

describe("the words of an influence", () => {
  it("go from the strongest brake to the strongest drive, without a word for none", () => {
    expect(INFLUENCE_WORDS.map(({ notch }) => notch)).toEqual([-3, -2, -1, 1, 2, 3]);
    for (const { word, notch } of INFLUENCE_WORDS) {
      expect(word).toContain(notch < 0 ? "dampens" : "furthers");
      expect(word.includes("strongly")).toBe(Math.abs(notch) === 3);
      expect(word.includes("slightly")).toBe(Math.abs(notch) === 1);
    }
  });

  it("each have their place and anchor, and another word has none", () => {
    for (const each of INFLUENCE_WORDS) expect(influenceWord(each.word)).toBe(each);
    expect(() => influenceWord("helps" as "furthers")).toThrow(RangeError);
  });
});

describe("an influence", () => {
  it("says the same when what was parsed is parsed again", () => {
    for (const { word } of INFLUENCE_WORDS) {
      const once = influence.parse({ impact: "trade", implication: "order", strength: word });
      expect(once).toEqual({ impact: "trade", implication: "order", strength: word, rationale: "" });
      expect(influence.parse(once)).toEqual(once);
    }
  });

  it("may be argued before it is judged: what is missing is never none", () => {
    const { strength: _strength, ...argued } = makeInfluence({ rationale: "because" });
    expect(influence.parse(argued)).not.toHaveProperty("strength");
    expect(refusals([argued])).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["a number", [{ ...makeInfluence(), strength: 2 }], "influences.0.strength: Choose one of: strongly"],
    ["none", [{ ...makeInfluence(), strength: "none" }], "influences.0.strength: Choose one of: strongly"],
    [
      "an impact that is none",
      [makeInfluence({ impact: "hope" })],
      'influences.0.impact: Name one of the impacts: "hope" is none',
    ],
    [
      "an implication that is none",
      [makeInfluence({ implication: "hope" })],
      'influences.0.implication: Name one of the implications: "hope" is none',
    ],
    [
      "a pair that stands above",
      [makeInfluence(), makeInfluence({ strength: "dampens" })],
      'influences.1.implication: Name each pair once: "trade" on "order" stands above',
    ],
    [
      "evidence that is none",
      [makeInfluence({ evidence: ["e9"] })],
      'influences.0.evidence.0: Name a piece of evidence: "e9" is none',
    ],
    ["a weight", [{ ...makeInfluence(), weight: 3 }], "influences.0: Unrecognized key"],
    ["more than there can be", Array(10_001).fill(makeInfluence()), "at most 10,000 influences"],
  ])("with %s is refused there", (_what, influences, needed) => {
    expect(refusals(influences).some((refusal) => refusal.includes(needed))).toBe(true);
  });
});

it("a file of before, which has no influences, reads as before", () => {
  const text = readFileSync(new URL("../../fixtures/golden.assessment.json", import.meta.url), "utf8");
  expect(text).not.toContain("influences");
  const { scenarios } = assessmentFile.parse(JSON.parse(text));
  expect(scenarios.map(({ influences }) => influences)).toEqual([[]]);
});
