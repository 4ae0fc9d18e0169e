import { describe, expect, it } from "vitest";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { knownMatrices } from "@/lib/model/known-matrices";
import type { RiskMatrix } from "@/lib/model/risk-matrix";
import { matrixReadings } from "@/lib/series/matrix-readings";
import { contradictions } from "@/lib/series/matrix-words";
import { likelihoodAt, planeAxes, severityAt } from "@/lib/series/plane-axes";
import { planeGrid, withGrid } from "@/lib/series/plane-grid";
import type { PlaneRisk } from "@/lib/series/plane-risk";
import { riskPlane } from "@/lib/series/risk-plane";
import { goldenScored } from "./golden-scored";

const thin = (text: string) => text.replaceAll("\u202f", " ");
const known = knownMatrices(HALF_DECADE);
function matrixOf(key: string): RiskMatrix {
  const found = known.find((matrix) => matrix.key === key);
  if (!found) throw new RangeError(`no matrix ${key}`);
  return found;
}

/** Low in the left column, high in the right one. */
const COLUMNS: RiskMatrix = {
  key: "columns",
  title: "Columns",
  about: "",
  likelihoodCuts: [0, 0.5, 1],
  consequenceCuts: [0, 10, 100],
  grid: [
    [0, 7],
    [0, 7],
  ],
};
const ROWS: RiskMatrix = {
  ...COLUMNS,
  key: "rows",
  title: "Rows",
  grid: [
    [0, 0],
    [7, 7],
  ],
};
const axes = planeAxes([0.1, 0.9], [1, 100], 100);

function makePlaneRisk(key: string, likelihood: number, severity: number): PlaneRisk {
  const ends = { low: 0, high: 1 };
  return {
    key,
    label: key.toUpperCase(),
    before: { likelihood, severity },
    after: null,
    judged: { likelihood: ends, severity: ends },
    left: null,
    harm: { before: likelihood * severity, after: 0 },
  };
}

describe("a matrix behind the plane", () => {
  it("covers the plane without gap or overlap, whichever of the ten it is", () => {
    for (const matrix of known) {
      const { cells } = planeGrid(matrix, axes);
      const area = cells.reduce((sum, { from, to }) => sum + (to.x - from.x) * (to.y - from.y), 0);
      expect(area).toBeCloseTo(1, 12);
    }
  });

  it("has its cuts where the axes have these values, and its colours numbered from 1", () => {
    const { cells, colours } = planeGrid(COLUMNS, axes);
    expect(colours).toBe(2);
    expect(cells.map(({ colour }) => colour)).toEqual([1, 2, 1, 2]);
    expect(cells[0]?.to).toEqual({
      x: severityAt(axes.severity, 10),
      y: likelihoodAt(axes.likelihood, 0.5),
    });
  });

  it("has no cell for what the axes do not show", () => {
    const narrow = { ...COLUMNS, consequenceCuts: [0, 0.001, 100] };
    expect(planeGrid(narrow, axes).cells.map(({ colour }) => colour)).toEqual([2, 2]);
  });

  it("is said to be a picture, and changes no number", () => {
    const figure = riskPlane(goldenScored());
    const gridded = withGrid(figure, matrixOf("5x5-iso27005"));
    expect(gridded.rows).toEqual(figure.rows);
    expect(gridded.sentence).toContain("as a picture from which no number is taken");
    expect(gridded.legend).toHaveLength(figure.legend.length + 1);
    expect(withGrid(figure, null)).toBe(figure);
  });
});

describe("contradictions of a matrix", () => {
  it("are told pair by pair, with the harm at which the cells cross", () => {
    const { summary, pairs } = contradictions(COLUMNS);
    expect(summary).toContain("contradicts itself in 3 pairs of cells");
    expect(pairs.map(thin)).toContain(
      "Likelihood 0–50 % with severity 10.0–100 hp has the highest colour and begins at 0 hp of expected harm; likelihood 50–100 % with severity 0–10.0 hp has the lowest and reaches 10.0 hp.",
    );
  });

  it("are as many as the checker finds, and none where it finds none", () => {
    const counts = Object.fromEntries(
      known.map((matrix) => [matrix.key, contradictions(matrix).pairs.length]),
    );
    expect(counts).toMatchObject({ "4x4-ebios-rm": 5, "6x6-detailed": 9, "5x5-iso27005": 0 });
    expect(contradictions(matrixOf("5x5-iso27005")).summary).toContain("is weakly consistent");
  });
});

describe("a register in several matrices", () => {
  const grave = makePlaneRisk("grave", 0.1, 90);
  const likely = makePlaneRisk("likely", 0.9, 9);

  it("lists each change of colour and each reversal of order", () => {
    const { rows, changes } = matrixReadings([likely, grave], "before", [COLUMNS, ROWS]);
    expect(rows).toEqual([
      { key: "grave", label: "GRAVE", harm: 9, colours: ["2 of 2, highest", "1 of 2, lowest"] },
      { key: "likely", label: "LIKELY", harm: 0.9 * 9, colours: ["1 of 2, lowest", "2 of 2, highest"] },
    ]);
    expect(changes).toEqual([
      {
        between: "“Columns” and “Rows”",
        colours: [
          "GRAVE: highest in “Columns”, lowest in “Rows”",
          "LIKELY: lowest in “Columns”, highest in “Rows”",
        ],
        reversals: ["GRAVE stands above LIKELY in “Columns”, below it in “Rows”"],
        ties: "",
      },
    ]);
  });

  it("says which matrix colours risks against their expected harm", () => {
    expect(matrixReadings([likely, grave], "before", [COLUMNS, ROWS]).against).toEqual([
      "“Columns” colours no pair of risks against their expected harm.",
      "“Rows” colours 1 pair of risks against their expected harm.",
    ]);
  });

  it("counts the pairs that are level in one of two matrices alone", () => {
    const mild = makePlaneRisk("mild", 0.1, 1);
    const [change] = matrixReadings([grave, mild], "before", [COLUMNS, ROWS]).changes;
    expect(change).toMatchObject({ reversals: [] });
    expect(change?.ties).toBe("1 pair of risks is level in one of them and told apart in the other.");
  });

  it("reads what can't happen any more as the least there is", () => {
    expect(matrixReadings([likely], "after", [COLUMNS]).rows[0]).toMatchObject({
      harm: 0,
      colours: ["1 of 2, lowest"],
    });
  });

  it("compares every two of the matrices, and none with itself", () => {
    const three = known.slice(0, 3);
    expect(matrixReadings([grave], "before", three).changes).toHaveLength(3);
    expect(matrixReadings([], "before", three)).toMatchObject({ rows: [] });
    expect(matrixReadings([grave], "before", [])).toMatchObject({ against: [], changes: [] });
  });
});
