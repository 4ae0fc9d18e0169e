import { describe, expect, test } from "vitest";
import { pairedDifference } from "@/lib/scoring/better";
import { changes } from "@/lib/scoring/changes";
import { dominance } from "@/lib/scoring/dominance";
import { betterSentence, changesSentence, dominanceSentence } from "@/lib/series/comparison-sentence";
import { goldenFile } from "../../fixtures/vectors";

const thin = (text: string) => text.replaceAll("\u202f", " ");

describe("comparisons in sentences", () => {
  const names = { a: "Baseline", b: "Diplomacy first" };

  test("which is better, by how much, and how often", () => {
    const [a, b] = [Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 4, 4, 6)];
    expect(thin(betterSentence(pairedDifference(a, b), names))).toBe(
      "Baseline leaves 1.50 hp less than Diplomacy first on average (95 % interval 0.934–2.07 hp), and it is lower in 100 % of the draws, with ties counted half.",
    );
    expect(thin(betterSentence(pairedDifference(b, a), names))).toBe(
      "Diplomacy first leaves 1.50 hp less than Baseline on average (95 % interval 0.934–2.07 hp), and it is lower in 100 % of the draws, with ties counted half.",
    );
    expect(thin(betterSentence(pairedDifference(a, a.toReversed()), names))).toContain("can't be told apart");
    expect(betterSentence(pairedDifference(a, a), names)).toBe(
      "Baseline and Diplomacy first leave the same in every draw.",
    );
  });

  test("dominance, and almost", () => {
    const say = (a: number[], b: number[], tolerance = 0) =>
      dominanceSentence(dominance(Float64Array.from(a), Float64Array.from(b), tolerance), names);
    expect(say([1, 2], [2, 3])).toBe("Baseline is better than Diplomacy first at every level of harm.");
    expect(say([2, 3], [1, 2])).toBe("Diplomacy first is better than Baseline at every level of harm.");
    expect(say([2, 2], [1, 3])).toBe(
      "Baseline is better than Diplomacy first for whoever dislikes large losses.",
    );
    expect(say([1, 3], [2, 2])).toBe(
      "Diplomacy first is better than Baseline for whoever dislikes large losses.",
    );
    expect(say([0, 0, 6], [2, 3, 5.5], 0.5)).toBe(
      "Baseline is almost better than Diplomacy first at every level of harm.",
    );
    expect(say([1, 2, 6], [2, 3, 5])).toContain("Neither Baseline nor Diplomacy first");
  });

  test("what changed, the largest part first", () => {
    const [baseline] = goldenFile.scenarios;
    if (!baseline) throw new Error("the golden file has no scenario");
    const a = { assessment: goldenFile, inputs: baseline };
    expect(thin(changesSentence(changes(a, a)))).toBe(
      "Nothing that counts has changed: the total stays at 6.59 hp.",
    );
    const { norms: _, ...mitigations } = baseline.mitigations;
    const b = { ...a, inputs: { ...baseline, mitigations, modelForm: "rate" as const } };
    expect(thin(changesSentence(changes(a, b)))).toMatch(
      /^The total went from 6\.59 hp to 9\.\d\d hp \(\+\d\.\d\d hp\): added and removed items \+1\.\d\d hp and the method \+1\.\d\d hp\.$/,
    );
  });
});
