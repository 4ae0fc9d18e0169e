import type { RiskMatrix } from "../model/risk-matrix";
import { likelihoodAt, type PlaneAxes, type PlanePoint, severityAt } from "./plane-axes";
import type { RiskPlaneFigure } from "./plane-figure";

/** A cell as a rectangle of the plane, with the place of its colour among the matrix' colours, 1 the lowest. */
export type GridCell = { from: PlanePoint; to: PlanePoint; colour: number };
export type PlaneGrid = { title: string; colours: number; cells: GridCell[] };

/**
 * A risk matrix over the plane's axes (method 3): the outer cells reach to the ends of the axes, since they hold what
 * lies beyond their cuts; what the axes do not show has no cell.
 */
export function planeGrid(
  { title, likelihoodCuts, consequenceCuts, grid }: RiskMatrix,
  axes: PlaneAxes,
): PlaneGrid {
  const levels = colourLevels(grid);
  const ys = likelihoodCuts.map((cut) => likelihoodAt(axes.likelihood, cut));
  const xs = consequenceCuts.map((cut) => severityAt(axes.severity, cut));
  const cells = grid.flatMap((row, up) =>
    row.flatMap((level, right) => {
      const [left, bottom] = [right === 0 ? 0 : xs[right], up === 0 ? 0 : ys[up]];
      const [end, top] = [
        right === row.length - 1 ? 1 : xs[right + 1],
        up === grid.length - 1 ? 1 : ys[up + 1],
      ];
      if (left === undefined || bottom === undefined || end === undefined || top === undefined) return [];
      if (end - left < LEAST || top - bottom < LEAST) return [];
      const colour = levels.indexOf(level) + 1;
      return [{ from: { x: left, y: bottom }, to: { x: end, y: top }, colour }];
    }),
  );
  return { title, colours: levels.length, cells };
}

const LEAST = 1e-9;

/** The colours of a matrix, the lowest first. */
export function colourLevels(grid: readonly (readonly number[])[]): number[] {
  return [...new Set(grid.flat())].sort((one, other) => one - other);
}

/** The plane with a matrix behind it, and what that matrix is said to be: a picture, from which no number is taken. */
export function withGrid(figure: RiskPlaneFigure, matrix: RiskMatrix | null): RiskPlaneFigure {
  if (!matrix || !figure.plane) return figure;
  const grid = planeGrid(matrix, figure.plane.axes);
  return {
    ...figure,
    grid,
    sentence: `${figure.sentence} Behind the risks, as a picture from which no number is taken: the matrix “${matrix.title}”, its colours numbered 1 (lowest) to ${grid.colours}.`,
    legend: [
      ...figure.legend,
      {
        series: "matrix-colour",
        label: `Colour of “${matrix.title}”, stronger and numbered higher where it rates a risk higher`,
      },
    ],
  };
}
