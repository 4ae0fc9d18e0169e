import { counted } from "../format";
import type { RiskMatrix } from "../model/risk-matrix";
import {
  type Colour,
  misordered,
  type Order,
  type Point,
  placeRegister,
  translate,
} from "../scoring/matrix-place";
import { colourLevels } from "./plane-grid";
import type { PlaneRisk } from "./plane-risk";

/** A register before or after mitigation. */
export type Stage = "before" | "after";

export type MatrixReadings = {
  /** One row for each risk, the largest expected harm first, with its colour in each matrix: "3 of 4, between". */
  rows: { key: string; label: string; harm: number; colours: string[] }[];
  /** For each matrix, how far its colours disagree with expected harm. */
  against: string[];
  /** What changes between each two of the matrices. */
  changes: { between: string; colours: string[]; reversals: string[]; ties: string }[];
};

const WORDS: Record<Colour, string> = { bottom: "lowest", between: "between", top: "highest" };
const ORDERS: Record<Order, string> = { above: "above", level: "level with", below: "below" };

/**
 * A register read in several matrices side by side (method 3): each risk's colour in each, every change of colour
 * (lowest, between, highest) and every reversal of order between each two, and the pairs that are level in one alone.
 */
export function matrixReadings(
  risks: readonly PlaneRisk[],
  stage: Stage,
  matrices: readonly RiskMatrix[],
): MatrixReadings {
  const ordered = [...risks].sort((one, other) => other.harm[stage] - one.harm[stage]);
  const register = ordered.map((risk): Point => ({ key: risk.key, ...stand(risk, stage) }));
  const labels = new Map(risks.map(({ key, label }) => [key, label]));
  const name = (key: string) => labels.get(key) ?? key;
  const placed = matrices.map((matrix) => ({
    levels: colourLevels(matrix.grid),
    byKey: new Map(placeRegister(register, matrix).map((one) => [one.key, one])),
  }));
  return {
    rows: ordered.map(({ key, label, harm }) => ({
      key,
      label,
      harm: harm[stage],
      colours: placed.map(({ levels, byKey }) => {
        const one = byKey.get(key);
        return one ? `${levels.indexOf(one.level) + 1} of ${levels.length}, ${WORDS[one.colour]}` : "";
      }),
    })),
    against: matrices.map((matrix) => againstHarm(matrix, misordered(register, matrix).length)),
    changes: matrices.flatMap((from, index) =>
      matrices.slice(index + 1).map((to) => changesBetween(register, from, to, name)),
    ),
  };
}

function stand(risk: PlaneRisk, stage: Stage): { likelihood: number; severity: number } {
  return risk[stage] ?? { likelihood: 0, severity: 0 };
}

function againstHarm({ title }: RiskMatrix, count: number): string {
  if (count === 0) return `“${title}” colours no pair of risks against their expected harm.`;
  return `“${title}” colours ${counted(count, "pair")} of risks against their expected harm.`;
}

function changesBetween(
  register: readonly Point[],
  from: RiskMatrix,
  to: RiskMatrix,
  name: (key: string) => string,
): MatrixReadings["changes"][number] {
  const { colours, orders } = translate(register, from, to);
  const [here, there] = [`“${from.title}”`, `“${to.title}”`];
  const reversed = orders.filter((order) => order.reversed);
  const ties = orders.length - reversed.length;
  return {
    between: `${here} and ${there}`,
    colours: colours.map(
      (change) => `${name(change.key)}: ${WORDS[change.from]} in ${here}, ${WORDS[change.to]} in ${there}`,
    ),
    reversals: reversed.map(
      ({ first, second, from: was, to: is }) =>
        `${name(first)} stands ${ORDERS[was]} ${name(second)} in ${here}, ${ORDERS[is]} it in ${there}`,
    ),
    ties:
      ties === 0
        ? ""
        : `${counted(ties, "pair")} of risks ${ties === 1 ? "is" : "are"} level in one of them and told apart in the other.`,
  };
}
