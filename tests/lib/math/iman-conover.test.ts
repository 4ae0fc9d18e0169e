import { describe, expect, test } from "vitest";
import { imanConover } from "@/lib/math/iman-conover";
import { nextWord, streamOf, unitOf } from "@/lib/math/random";
import { spearman } from "@/lib/math/spearman";
import { expected } from "../../fixtures/vectors";

const [r12, r13, r23] = [0.7, 0.3, -0.2];
const matrix = [
  [1, r12, r13],
  [r12, 1, r23],
  [r13, r23, 1],
];

function columns(seed: number): Float64Array[] {
  return [0, 1, 2].map((index) => {
    const stream = streamOf(seed, `column:${index}`);
    // Three different shapes: the margins must not matter.
    return Float64Array.from({ length: 1000 }, () => unitOf(nextWord(stream)) ** (index + 1));
  });
}

describe("columns put into a correlated order", () => {
  test("TV-30: keep their values and have the rank correlations of the normal scores, within 0.04", () => {
    expect(expected<{ margins: string }>("TV-30").margins).toBe("multisets identical");
    for (let seed = 1; seed <= 20; seed++) {
      const before = columns(seed);
      const streams = before.map((_, index) => streamOf(seed, `order:${index}`));
      const after = imanConover(before, matrix, streams);
      after.forEach((column, index) => {
        expect(column.toSorted()).toEqual(before[index]?.toSorted());
      });
      for (const [i, j, wanted] of [
        [0, 1, r12],
        [0, 2, r13],
        [1, 2, r23],
      ] as const) {
        const [a, b] = [after[i], after[j]];
        const rank = a && b ? spearman(a, b) : null;
        expect(Math.abs((rank ?? 9) - (6 / Math.PI) * Math.asin(wanted / 2))).toBeLessThan(0.04);
      }
    }
  });

  test("need a correlation matrix, columns of one length, and a stream for each", () => {
    const three = columns(1);
    const streams = three.map((_, index) => streamOf(1, `order:${index}`));
    const impossible = [
      [1, 0.9, 0.9],
      [0.9, 1, -0.9],
      [0.9, -0.9, 1],
    ];
    expect(() => imanConover(three, impossible, streams)).toThrow(RangeError);
    expect(() => imanConover(three, matrix, streams.slice(1))).toThrow(RangeError);
    expect(() => imanConover([...three.slice(1), new Float64Array(3)], matrix, streams)).toThrow(RangeError);
  });
});
