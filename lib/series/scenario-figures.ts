import { backfires } from "./backfires";
import { dependenceBand } from "./dependence-band";
import { effectsMap } from "./effects-map";
import { evidenceGrid } from "./evidence-grid";
import { exceedanceFigure } from "./exceedance-figure";
import type { FigureSource } from "./figure";
import { harmIntervals } from "./harm-intervals";
import { impacts } from "./impacts";
import { implications } from "./implications";
import { influences } from "./influences";
import { inherentResidual } from "./inherent-residual";
import { lacks, lacksPhrase } from "./missing-text";
import { mitigationShare } from "./mitigation-share";
import { rankChanges } from "./rank-changes";
import { riskPlane } from "./risk-plane";
import type { Scored } from "./scored";
import type { SimulationFound } from "./simulation-found";
import { sobolFigure } from "./sobol-figure";
import { tornadoFigure } from "./tornado-figure";

/**
 * The figures of a scenario's results, in the order of its page, each with where its numbers come from; `found` is what
 * its simulation answered, null where nothing can be scored. A figure that has nothing to draw says what it needs.
 */
export function scenarioFigures(result: Scored, source: FigureSource, found: SimulationFound | null) {
  const backfiring = backfires(result);
  return [
    ...[
      inherentResidual(result),
      riskPlane(result),
      mitigationShare(result),
      effectsMap(result),
      ...(backfiring ? [backfiring] : []),
      dependenceBand(result),
    ].map((figure) => ({ figure, source })),
    ...(found ? simulatedFigures(result, source, found) : []),
    ...[impacts(result), implications(result), influences(result), evidenceGrid(result)].map((figure) => ({
      figure,
      source,
    })),
  ];
}

function simulatedFigures(result: Scored, source: FigureSource, found: SimulationFound) {
  const { definition, score } = result;
  const { numbers, curve, fan, drivers, sobol } = found;
  const { seed, draws, summary } = numbers;
  const missing = lacks(definition, score.missing);
  const drawn = { ...source, simulation: { seed, draws } };
  const exceedance = exceedanceFigure({
    curve,
    draws,
    quantiles: summary.quantiles,
    tolerance: definition.toleranceHarm,
    pAboveTolerance: summary.pAboveTolerance,
    leftOut: missing.length > 0 ? lacksPhrase(missing) : null,
  });
  const varied = sobol === "not exact" ? source : { ...source, simulation: { seed, draws: sobol.draws } };
  return [
    { figure: exceedance, source: drawn },
    { figure: harmIntervals(inherentResidual(result).bars, fan), source: drawn },
    { figure: rankChanges(result), source },
    {
      figure: tornadoFigure(definition, drivers.tornado),
      source: { ...source, simulation: drivers.simulation },
    },
    { figure: sobolFigure(definition, sobol), source: varied },
  ];
}
