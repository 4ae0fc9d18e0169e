import { counted, harm, harmNumberText, percent, percentNumber } from "../format";
import type { RiskMatrix } from "../model/risk-matrix";
import { type Cell, checkWeakConsistency } from "../scoring/matrix-check";

/** What a matrix contradicts itself in: how often in a sentence, and each pair of cells in words. */
export type Contradictions = { summary: string; pairs: string[] };

/**
 * Whether a matrix is weakly consistent, in words (method 3): every pair of a cell of its highest colour and one of its
 * lowest between which some risk of the lowest colour is the larger.
 */
export function contradictions(matrix: RiskMatrix): Contradictions {
  const { consistent, violations } = checkWeakConsistency(matrix);
  if (consistent)
    return {
      summary: `“${matrix.title}” is weakly consistent: nothing in its highest colour carries less risk than anything in its lowest.`,
      pairs: [],
    };
  return {
    summary: `“${matrix.title}” contradicts itself in ${counted(violations.length, "pair")} of cells: something in its lowest colour can carry more risk than something in its highest.`,
    pairs: violations.map(
      ({ higher, lower }) =>
        `${capital(cellName(matrix, higher))} has the highest colour and begins at ${harm(higher.least)} of expected harm; ${cellName(matrix, lower)} has the lowest and reaches ${harm(lower.largest)}.`,
    ),
  };
}

/** A cell by its cuts: "likelihood 0–25 % with severity 17.8–100 hp". */
function cellName({ likelihoodCuts, consequenceCuts }: RiskMatrix, { row, column }: Cell): string {
  const [low = 0, high = 0] = likelihoodCuts.slice(row, row + 2);
  const [mild = 0, grave = 0] = consequenceCuts.slice(column, column + 2);
  return `likelihood ${percentNumber(low)}–${percent(high)} with severity ${harmNumberText(mild)}–${harm(grave)}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
