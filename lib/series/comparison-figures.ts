import { commonGround } from "./common-ground";
import { comparison } from "./comparison";
import { costResidual } from "./cost-residual";
import { exceedanceComparison } from "./exceedance-comparison";
import type { FigureSource } from "./figure";
import { pairedDifferenceFigure } from "./paired-difference";
import { type PairedDraws, type PairedTask, pairedDraws } from "./paired-draws";
import { regret } from "./regret";
import type { Scored } from "./scored";
import { DRAWS } from "./simulation-draws";
import { slopes } from "./slopes";
import { sourceAmong, sourceOfPair } from "./source";

/**
 * The figures of a comparison, in the order of its page, the first scenario as the baseline; each with where its numbers
 * come from. What knowing more is worth is not among them: it needs a rate that somebody states. Requires two scenarios.
 */
export function comparisonFigures(all: readonly Scored[], source: FigureSource) {
  const [base] = all;
  if (!base || all.length < 2) throw new RangeError("comparisonFigures requires two scenarios");
  const scenarios = [...all];
  const { seed, compared } = commonGround(scenarios);
  const among = sourceAmong(
    source,
    compared.map(({ scored }) => scored.scenario.id),
  );
  const task: PairedTask = {
    seed,
    draws: DRAWS,
    tolerance: base.definition.toleranceHarm,
    scenarios: compared.map(({ series, scored }) => {
      const { definition, scenario } = scored;
      return { series, title: scenario.title, definition, inputs: scenario };
    }),
  };
  const drawn = compared.length > 1 ? pairedDraws(task) : null;
  return [
    ...[comparison(scenarios), slopes(scenarios, "impacts"), slopes(scenarios, "implications")].map(
      (figure) => ({ figure, source }),
    ),
    ...[regret(compared, base.definition.toleranceHarm), costResidual(compared)].map((figure) => ({
      figure,
      source: among,
    })),
    ...(drawn ? pairedFigures(drawn, { ...among, simulation: { seed, draws: DRAWS } }) : []),
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
