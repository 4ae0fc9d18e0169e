import { describe, expect, test } from "vitest";
import { nextWord, streamOf, unitOf } from "@/lib/math/random";
import { expected } from "../../fixtures/vectors";

describe("a random stream", () => {
  test("TV-23: xoshiro128** from the state 1, 2, 3, 4", () => {
    const stream = { s0: 1, s1: 2, s2: 3, s3: 4 };
    const words = expected<number[]>("TV-23");
    expect(words.map(() => nextWord(stream))).toEqual(words);
  });

  test("is the same for the same seed and key, and another for another seed or key", () => {
    const first = (seed: number, key: string) => nextWord(streamOf(seed, key));
    expect(first(1, "risk:a:severity")).toBe(first(1, "risk:a:severity"));
    const words = [first(1, "a"), first(2, "a"), first(1, "b"), first(1, ""), first(11, "a"), first(1, "1a")];
    expect(new Set(words).size).toBe(words.length);
  });

  test("gives numbers strictly between 0 and 1, whatever the word", () => {
    expect([unitOf(0), unitOf(2 ** 32 - 1)]).toEqual([0.5 / 2 ** 24, 1 - 0.5 / 2 ** 24]);
  });

  test("streams of different keys do not correlate", () => {
    const [a, b] = [streamOf(1, "m:0"), streamOf(1, "m:1")];
    const draws = 20_000;
    let sum = 0;
    for (let draw = 0; draw < draws; draw++)
      sum += (unitOf(nextWord(a)) - 0.5) * (unitOf(nextWord(b)) - 0.5) * 12;
    // Four standard errors of a correlation of zero.
    expect(Math.abs(sum / draws)).toBeLessThan(4 / Math.sqrt(draws));
  });
});
