import { describe, expect, test } from "vitest";
import { imanConover } from "@/lib/math/iman-conover";
import { normalQuantile } from "@/lib/math/normal";
import { nextWord, streamOf } from "@/lib/math/random";

const SIZE = 9;
const sorted = Float64Array.from({ length: SIZE }, (_, index) => index);
const streams = (seed: number) => ["a", "b"].map((key) => streamOf(seed, key));

/** Fisher and Yates, from the end: each place swaps with itself or one before. */
function shuffled(seed: number, key: string): number[] {
  const stream = streamOf(seed, key);
  const values = [...sorted];
  for (let last = SIZE - 1; last > 0; last--) {
    const other = nextWord(stream) % (last + 1);
    const [moved = 0] = values.splice(other, 1, values[last] ?? 0);
    values[last] = moved;
  }
  return values;
}

const order = (scores: number[]) => scores.map((score) => scores.filter((other) => other < score).length);

describe("columns put into a correlated order", () => {
  test.each([1, 2, 3])("seed %i: one alone is shuffled by its stream", (seed) => {
    expect([...(imanConover([sorted], [[1]], streams(seed).slice(0, 1))[0] ?? [])]).toEqual(
      shuffled(seed, "a"),
    );
  });

  // Nine draws, so that what chance puts between the scores is large, and taking it away changes the order.
  test.each(Array.from({ length: 20 }, (_, seed) => seed))("seed %i: two follow the formula", (seed) => {
    const scores = ["a", "b"].map((key) =>
      shuffled(seed, key).map((place) => normalQuantile((place + 1) / (SIZE + 1))),
    );
    const [a = [], b = []] = scores;
    const dot = (x: number[], y: number[]) => x.reduce((sum, each, draw) => sum + each * (y[draw] ?? 0), 0);
    const found = dot(a, b) / dot(a, a);
    const free = b.map((score, draw) => (score - found * (a[draw] ?? 0)) / Math.sqrt(1 - found * found));
    const mixed = free.map((each, draw) => 0.6 * (a[draw] ?? 0) + 0.8 * each);
    const [first, second] = imanConover(
      [sorted, sorted],
      [
        [1, 0.6],
        [0.6, 1],
      ],
      streams(seed),
    );
    expect([...(first ?? [])]).toEqual(order(a));
    expect([...(second ?? [])]).toEqual(order(mixed));
  });

  test("need a matrix of as many columns", () => {
    expect(() => imanConover([sorted, sorted], [[1]], streams(1))).toThrow(RangeError);
  });
});
