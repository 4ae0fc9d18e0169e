import { describe, expect, it } from "vitest";
import { knownMatrices } from "@/lib/model/known-matrices";
import { MATRIX_EXAMPLE } from "@/lib/model/matrix-example";
import { readMatrixText } from "@/lib/model/matrix-text";

const issues = (text: string) => {
  const read = readMatrixText(text);
  return read.ok ? [] : read.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
};

describe("a matrix of one's own", () => {
  it("is read as it is offered: the highest likelihood on top", () => {
    const read = readMatrixText(MATRIX_EXAMPLE);
    expect(read).toMatchObject({
      ok: true,
      value: {
        key: "own",
        title: "Our matrix",
        likelihoodCuts: [0, 0.05, 0.2, 0.5, 0.8, 1],
        consequenceCuts: [0, 1, 3, 10, 30, 100],
      },
    });
    if (read.ok)
      expect([read.value.grid[0], read.value.grid[4]]).toEqual([
        [1, 1, 2, 2, 3],
        [2, 3, 4, 4, 4],
      ]);
  });

  it("comes back from JSON as it went, under the key of one's own", () => {
    for (const matrix of knownMatrices())
      expect(readMatrixText(JSON.stringify(matrix))).toEqual({ ok: true, value: { ...matrix, key: "own" } });
  });

  it("takes decimal commas, and blanks or bars between cells", () => {
    const read = readMatrixText("likelihood: 0 12,5 100\nseverity: 0; 1,5; 100\n1|2\n0 | 1");
    expect(read).toMatchObject({
      ok: true,
      value: {
        likelihoodCuts: [0, 0.125, 1],
        consequenceCuts: [0, 1.5, 100],
        grid: [
          [0, 1],
          [1, 2],
        ],
      },
    });
  });

  it.each([
    ["rows", "likelihood: 0 50 100\nseverity: 0 1 2\n1 2", "grid: Enter 2 rows, one for each likelihood"],
    ["cells", "likelihood: 0 100\nseverity: 0 1 2\n1", "grid.0: Enter 2 cells, one for each consequence"],
    ["order", "likelihood: 50 0\nseverity: 0 1\n1", "likelihoodCuts: Put the cuts in rising order"],
    [
      "a share",
      "likelihood: 0 200\nseverity: 0 1\n1",
      "likelihoodCuts.1: Enter probabilities between 0 and 1",
    ],
    ["cuts", "1 2\n3 4", "likelihoodCuts: Enter at least two cuts"],
    ["an object", "{nonsense", ": Paste one JSON object, or type rows of numbers"],
    ["less", "1 ".repeat(20_000), ": Paste a matrix of at most 20,000 characters"],
  ])("asks for %s where that is needed", (_, text, issue) => {
    expect(issues(text)).toContain(issue);
  });

  it("refuses what is no number, and fields that a matrix has not", () => {
    expect(issues("likelihood: 0 100\nseverity: 0 1\nred")).not.toEqual([]);
    expect(issues('{"extra":1}')).not.toEqual([]);
    expect(issues("{}")).not.toEqual([]);
  });
});
