import { describe, expect, test } from "vitest";
import { knownMatrices } from "@/lib/model/known-matrices";
import { riskMatrix } from "@/lib/model/risk-matrix";
import { explanationVector } from "../../fixtures/explanation";

describe("the risk matrices in use", () => {
  const matrices = knownMatrices();

  test("are the ten published grids, cell by cell", () => {
    const { expected } = explanationVector<object, Record<string, number[][]>>("MATRICES");
    expect(Object.fromEntries(matrices.map(({ key, grid }) => [key, grid]))).toEqual(expected);
  });

  test("are valid, with the harm scale as their consequences: from 0, then from level 1 to the top", () => {
    for (const matrix of matrices) expect(riskMatrix.parse(matrix)).toEqual(matrix);
    const iso = matrices.find(({ key }) => key === "5x5-iso27005");
    expect(iso?.likelihoodCuts).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    [0, 1, 10 ** 0.5, 10, 10 ** 1.5, 100].forEach((wanted, index) => {
      expect(iso?.consequenceCuts[index]).toBeCloseTo(wanted, 12);
    });
  });

  test("never have a lower colour for more likelihood or more consequence", () => {
    for (const { grid } of matrices)
      grid.forEach((row, i) => {
        row.forEach((level, j) => {
          expect(level).toBeGreaterThanOrEqual(grid[i - 1]?.[j] ?? 0);
          expect(level).toBeGreaterThanOrEqual(row[j - 1] ?? 0);
        });
      });
  });

  test("ISO 27005 is not symmetric, so rows are likelihoods: rare and grave 1, sure and slight 2", () => {
    const grid = matrices.find(({ key }) => key === "5x5-iso27005")?.grid ?? [];
    const asymmetric = grid.flatMap((row, i) =>
      row.flatMap((level, j) => (j > i && level !== grid[j]?.[i] ? [[i, j]] : [])),
    );
    expect(asymmetric).toEqual([
      [0, 4],
      [1, 4],
    ]);
    expect([grid[1]?.[4], grid[4]?.[1]]).toEqual([2, 3]);
    expect([grid[0]?.[4], grid[4]?.[0]]).toEqual([1, 2]);
  });
});

describe("a risk matrix", () => {
  const matrix = {
    key: "own",
    title: "Own",
    likelihoodCuts: [0, 0.5, 1],
    consequenceCuts: [0, 10, 100],
    grid: [
      [0, 1],
      [1, 2],
    ],
  };
  const refused: [string, object][] = [
    ["cuts out of order", { likelihoodCuts: [0, 1, 0.5] }],
    ["equal cuts", { consequenceCuts: [0, 10, 10] }],
    ["a probability above 1", { likelihoodCuts: [0, 0.5, 1.01] }],
    ["negative harm", { consequenceCuts: [-1, 10, 100] }],
    ["one cut only", { likelihoodCuts: [0] }],
    ["a missing row", { grid: [[0, 1]] }],
    ["a missing cell", { grid: [[0, 1], [1]] }],
    [
      "a colour that is no whole number",
      {
        grid: [
          [0, 1],
          [1, 1.5],
        ],
      },
    ],
    ["an unknown field", { colour: "red" }],
  ];

  test("with as many rows and columns as its cuts make is accepted", () => {
    expect(riskMatrix.safeParse(matrix).success).toBe(true);
  });

  test.each(refused)("with %s is refused", (_, change) => {
    expect(riskMatrix.safeParse({ ...matrix, ...change }).success).toBe(false);
  });
});
