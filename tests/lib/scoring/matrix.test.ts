import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownMatrices } from "@/lib/model/known-matrices";
import type { RiskMatrix } from "@/lib/model/risk-matrix";
import { cellsOf, checkWeakConsistency, reversals } from "@/lib/scoring/matrix-check";
import { misordered, placeRegister, translate } from "@/lib/scoring/matrix-place";
import { explanationVector } from "../../fixtures/explanation";

function equalCells(size: number, level: (row: number, column: number) => number): RiskMatrix {
  const cuts = Array.from({ length: size + 1 }, (_, index) => index / size);
  const grid = Array.from({ length: size }, (_, row) => cuts.slice(1).map((_, column) => level(row, column)));
  return { key: "equal", title: "Equal", about: "", likelihoodCuts: cuts, consequenceCuts: cuts, grid };
}

function matrixOf(key: string): RiskMatrix {
  const found = knownMatrices().find((matrix) => matrix.key === key);
  if (!found) throw new RangeError(`no matrix ${key}`);
  return found;
}

const golden = [
  { key: "escalation", likelihood: 0.325, severity: 18.781305123076038 },
  { key: "stability", likelihood: 0.675, severity: 5.93917016195093 },
  { key: "competition", likelihood: 0.875, severity: 5.93917016195093 },
];

describe("the consistency of a matrix", () => {
  test("TV-21: on Cox' line f = 0.75 − s every medium risk is below every low one", () => {
    const { expected } = explanationVector<object, { low_min: number; low_max: number; medium_sup: number }>(
      "TV-21",
    );
    const matrix = equalCells(2, (row, column) => row + column);
    const line = Array.from({ length: 7501 }, (_, step) => step / 10_000);
    const placed = placeRegister(
      line.map((severity, index) => ({ key: `s${index}`, likelihood: 0.75 - severity, severity })),
      matrix,
    );
    const risks = (level: number) => placed.filter((each) => each.level === level).map(({ risk }) => risk);
    expect(Math.max(...risks(0))).toBeCloseTo(expected.low_max, 12);
    expect(Math.min(...risks(0))).toBeGreaterThan(expected.low_min);
    // The line is sampled in steps of 1/10,000, so the bounds, which no point takes, are met to 1e-4.
    expect(Math.min(...risks(0)) - expected.low_min).toBeLessThan(1e-4);
    expect(Math.max(...risks(1))).toBeLessThanOrEqual(expected.medium_sup);
    expect(expected.medium_sup - Math.max(...risks(1))).toBeLessThan(1e-4);
    expect(risks(2)).toEqual([]);
  });

  test("TV-21: such a matrix is weakly consistent all the same, for top and bottom do not meet", () => {
    const matrix = equalCells(2, (row, column) => row + column);
    expect(checkWeakConsistency(matrix)).toEqual({ consistent: true, violations: [] });
    expect(reversals(matrix)).not.toEqual([]);
  });

  test("TV-21b: of the 288 pairs of 5 × 5 cells with different products 120 can be reversed", () => {
    const { expected } = explanationVector<object, { pairs: number; reversible: number }>("TV-21b");
    const matrix = equalCells(5, (row, column) => (row + 1) * (column + 1));
    const cells = cellsOf(matrix);
    const pairs = cells.flatMap((a) => cells.filter((b) => b.level < a.level));
    expect(pairs).toHaveLength(expected.pairs);
    expect(reversals(matrix)).toHaveLength(expected.reversible);
  });

  test("with green in the left column and bottom row, red is consistent exactly where (i−1)(j−1) ≥ n", () => {
    for (const size of [3, 5]) {
      let red = 0;
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++) {
          if (i === 0 || j === 0) continue;
          const matrix = equalCells(size, (r, c) => (r === i && c === j ? 2 : r === 0 || c === 0 ? 0 : 1));
          const { consistent } = checkWeakConsistency(matrix);
          expect(consistent).toBe(i * j >= size);
          if (consistent) red++;
        }
      expect(red).toBe(size === 3 ? 1 : 8);
    }
  });

  test("both axes in equal ratios and diagonals a step apart: only neighbouring diagonals can be reversed", () => {
    const cuts = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1];
    const grid = cuts.slice(1).map((_, row) => cuts.slice(1).map((_, column) => row + column));
    const matrix = { ...equalCells(4, () => 0), likelihoodCuts: cuts, consequenceCuts: cuts, grid };
    const pairs = reversals(matrix);
    expect(pairs.length).toBeGreaterThan(0);
    for (const { higher, lower } of pairs) expect(higher.level - lower.level).toBe(1);
  });

  test("a violating pair names both cells, with the points that break the order", () => {
    // Red: unlikely and grave, from 0; green: likely and slight, up to 0.5.
    const matrix: RiskMatrix = {
      ...equalCells(2, () => 0),
      grid: [
        [0, 1],
        [0, 1],
      ],
    };
    const { consistent, violations } = checkWeakConsistency(matrix);
    expect(consistent).toBe(false);
    expect(violations).toContainEqual({
      higher: { row: 0, column: 1, level: 1, least: 0, largest: 0.5 },
      lower: { row: 1, column: 0, level: 0, least: 0, largest: 0.5 },
    });
    // The red cell from ½·½ and the green cell up to ½·½ touch, and are in order.
    expect(violations).toHaveLength(3);
  });

  test("every violation has two points in these cells whose risks are in the wrong order", () => {
    for (const matrix of knownMatrices()) {
      for (const { higher, lower } of reversals(matrix)) {
        const point = (cell: typeof higher, inside: number) => {
          const between = (cuts: number[], index: number) => {
            const [low, high] = [cuts[index] ?? 0, cuts[index + 1] ?? 0];
            return low + inside * (high - low);
          };
          return {
            key: String(inside),
            likelihood: between(matrix.likelihoodCuts, cell.row),
            severity: between(matrix.consequenceCuts, cell.column),
          };
        };
        const placed = placeRegister([point(higher, 0), point(lower, 1 - 1e-9)], matrix);
        expect(placed.map(({ level }) => level)).toEqual([higher.level, lower.level]);
        expect(placed[0]?.risk).toBeLessThan(placed[1]?.risk ?? 0);
      }
    }
  });

  test("of the ten matrices, on the chosen cuts, four are inconsistent (counted by an independent program)", () => {
    const counts = knownMatrices().map((matrix) => [
      matrix.key,
      checkWeakConsistency(matrix).violations.length,
    ]);
    expect(Object.fromEntries(counts.filter(([, count]) => count !== 0))).toEqual({
      "4x4-ebios-rm": 5,
      "6x6-detailed": 9,
      "4x4-pgssi-s": 1,
      "4x4-maroc": 1,
    });
  });
});

describe("a register in a matrix", () => {
  test("a point on a cut belongs to the upper cell, and what lies beyond the cuts to the outer cells", () => {
    const matrix = { ...equalCells(2, (row, column) => 2 * row + column), consequenceCuts: [1, 10, 100] };
    const at = (likelihood: number, severity: number) =>
      placeRegister([{ key: "r", likelihood, severity }], matrix)[0]?.level;
    expect([at(0.5, 1), at(0.4999, 10), at(1, 100), at(0, 0), at(1, 1e6)]).toEqual([2, 1, 3, 0, 3]);
  });

  test("the golden register in ISO 27005: likelihoods in rows, harm in columns", () => {
    expect(placeRegister(golden, matrixOf("5x5-iso27005"))).toMatchObject([
      { key: "escalation", row: 1, column: 3, level: 2, colour: "between" },
      { key: "stability", row: 3, column: 2, level: 3, colour: "between" },
      { key: "competition", row: 4, column: 2, level: 3, colour: "between" },
    ]);
  });

  test("the matrix puts escalation, the greatest risk of the three, below both others", () => {
    expect(misordered(golden, matrixOf("5x5-iso27005"))).toEqual([
      { higher: "stability", lower: "escalation" },
      { higher: "competition", lower: "escalation" },
    ]);
  });

  test("a translation names the risks whose colour changes and the pairs whose order does", () => {
    const transposed = matrixOf("5x5-iso27005");
    const steep: RiskMatrix = {
      ...transposed,
      grid: transposed.grid.map((row) => row.map((_, column) => column)),
    };
    const { colours, orders } = translate(golden, transposed, {
      ...steep,
      consequenceCuts: [0, 1, 3, 10, 15, 18],
    });
    expect(colours).toEqual([{ key: "escalation", from: "between", to: "top" }]);
    expect(orders).toEqual([
      { first: "escalation", second: "stability", from: "below", to: "above", reversed: true },
      { first: "escalation", second: "competition", from: "below", to: "above", reversed: true },
    ]);
  });

  test("a pair that one matrix separates and the other does not is named, but is no reversal", () => {
    const register = [
      { key: "a", likelihood: 0.1, severity: 0.1 },
      { key: "b", likelihood: 0.9, severity: 0.1 },
    ];
    const flat = equalCells(2, () => 0);
    const rows = equalCells(2, (row) => row);
    expect(translate(register, flat, rows).orders).toEqual([
      { first: "a", second: "b", from: "level", to: "below", reversed: false },
    ]);
    expect(translate(register, rows, flat).orders).toEqual([
      { first: "a", second: "b", from: "below", to: "level", reversed: false },
    ]);
  });

  test("a colour is the lowest of its matrix, the highest, or one between", () => {
    const rows = equalCells(3, (row) => row);
    const register = [0.1, 0.5, 0.9].map((likelihood) => ({ key: "r", likelihood, severity: 0.1 }));
    expect(placeRegister(register, rows).map(({ colour }) => colour)).toEqual(["bottom", "between", "top"]);
  });

  test("of two equal risks, or with the greater risk coloured higher, no pair is in the wrong order", () => {
    const rows = equalCells(2, (row) => row);
    const unlikely = (severity: number) => [
      { key: "a", likelihood: 0.25, severity },
      { key: "b", likelihood: 0.5, severity: 0.25 },
    ];
    expect(misordered(unlikely(0.5), rows)).toEqual([]);
    expect(misordered(unlikely(0.4), rows)).toEqual([]);
    expect(misordered(unlikely(0.6), rows)).toEqual([{ higher: "b", lower: "a" }]);
  });

  test("a translation into the same matrix changes nothing, and the way back changes the same risks", () => {
    const point = fc.record({
      key: fc.uuid(),
      likelihood: fc.double({ min: 0, max: 1, noNaN: true }),
      severity: fc.double({ min: 0, max: 200, noNaN: true }),
    });
    const matrix = fc.constantFrom(...knownMatrices());
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), matrix, matrix, (register, from, to) => {
        expect(translate(register, from, from)).toEqual({ colours: [], orders: [] });
        const there = translate(register, from, to);
        const back = translate(register, to, from);
        expect(back.colours).toEqual(there.colours.map(({ key, from, to }) => ({ key, from: to, to: from })));
        expect(back.orders.map(({ reversed }) => reversed)).toEqual(
          there.orders.map(({ reversed }) => reversed),
        );
      }),
    );
  });
});
