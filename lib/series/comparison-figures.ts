import { commonGround } from "./common-ground";
import { comparison } from "./comparison";
import { costResidual } from "./cost-residual";
import { exceedanceComparison } from "./exceedance-comparison";
import type { FigureSource } from "./figure";
import { onOneGround } from "./one-ground";
import { pairedDifferenceFigure } from "./paired-difference";
import type { PairedDraws } from "./paired-draws";
import { pairedScenarios } from "./paired-scenarios";
import { pairedSource } from "./paired-task";
import { regret } from "./regret";
import type { Scored } from "./scored";
import { slopes } from "./slopes";
import { sourceAmong, sourceOfPair } from "./source";

/**
 * The figures of a comparison, in the order of its page, the first scenario as the baseline; each with where its numbers
 * come from. What knowing more is worth is not among them: it needs a rate that somebody states. Requires two scenarios.
 */
export function comparisonFigures(all: readonly Scored[], source: FigureSource) {
  const { whole, shared } = onOneGround(all);
  const [base] = shared;
  if (!base || all.length < 2) throw new RangeError("comparisonFigures requires two scenarios");
  const { compared } = commonGround(shared);
  const among = sourceAmong(
    source,
    compared.map(({ scored }) => scored.scenario.id),
  );
  const drawn = pairedScenarios(shared);
  return [
    ...[comparison(shared, whole), slopes(all, "impacts"), slopes(all, "implications")].map((figure) => ({
      figure,
      source,
    })),
    ...[regret(compared, base.definition.toleranceHarm), costResidual(compared)].map((figure) => ({
      figure,
      source: among,
    })),
    ...(drawn ? pairedFigures(drawn, pairedSource(shared, source)) : []),
  ];
}

function pairedFigures(drawn: PairedDraws, source: FigureSource) {
  return [
    { figure: exceedanceComparison(drawn), source },
    ...drawn.pairs.map((pair, index) => ({
      figure: pairedDifferenceFigure(pair, drawn),
      source: sourceOfPair(source, index + 1),
    })),
  ];
}
