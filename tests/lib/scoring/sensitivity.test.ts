import { describe, expect, test } from "vitest";
import { sensitivity } from "@/lib/scoring/sensitivity";

const swing = (input: string) => ({ input, low: 4, high: 6, swing: 2 });

describe("the sensitivity rows", () => {
  const harm = Float64Array.of(1, 3, 2, 9);
  const draws = [
    { input: "falls", draws: Float64Array.of(8, 2, 4, 1) },
    { input: "rises", draws: Float64Array.of(0.1, 0.3, 0.2, 0.4) },
    { input: "known", draws: Float64Array.of(5, 5, 5, 5) },
  ];

  test("hold each input's rank correlation beside its totals, in the order of the swings", () => {
    expect(sensitivity(["rises", "falls", "known", "undrawn"].map(swing), draws, harm)).toEqual([
      { input: "rises", spearman: 1, low: 4, high: 6 },
      { input: "falls", spearman: -1, low: 4, high: 6 },
      { input: "known", spearman: null, low: 4, high: 6 },
      { input: "undrawn", spearman: null, low: 4, high: 6 },
    ]);
  });

  test("need as many draws of the inputs as of the harm", () => {
    expect(() => sensitivity([swing("rises")], draws, Float64Array.of(1))).toThrow(RangeError);
    const short = { input: "falls", draws: Float64Array.of(8, 2, 4) };
    expect(() => sensitivity([swing("rises")], [...draws, short], harm)).toThrow(RangeError);
  });
});
