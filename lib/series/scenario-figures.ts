import { backfires } from "./backfires";
import { dependenceBand } from "./dependence-band";
import { effectsMap } from "./effects-map";
import { evidenceGrid } from "./evidence-grid";
import type { FigureSource } from "./figure";
import type { SimulationFound } from "./found-so-far";
import { impacts } from "./impacts";
import { implications } from "./implications";
import { influences } from "./influences";
import { inherentResidual } from "./inherent-residual";
import { mitigationShare } from "./mitigation-share";
import { rankChanges } from "./rank-changes";
import { riskPlane } from "./risk-plane";
import type { Scored } from "./scored";
import { simulatedFigures } from "./simulated-figures";

/**
 * The figures of a scenario's results, in the order of its page, each with where its numbers come from; `found` is what
 * its simulation answered, null where nothing can be scored. A figure that has nothing to draw says what it needs.
 */
export function scenarioFigures(result: Scored, source: FigureSource, found: SimulationFound | null) {
  const backfiring = backfires(result);
  return [
    { figure: inherentResidual(result), source },
    planeFigureOf(result, source, found),
    ...[
      mitigationShare(result),
      effectsMap(result),
      ...(backfiring ? [backfiring] : []),
      dependenceBand(result),
    ].map((figure) => ({ figure, source })),
    ...(found ? drawnFigures(result, source, found) : []),
    ...[impacts(result), implications(result), influences(result), evidenceGrid(result)].map((figure) => ({
      figure,
      source,
    })),
  ];
}

function planeFigureOf(result: Scored, source: FigureSource, found: SimulationFound | null) {
  if (!found) return { figure: riskPlane(result), source };
  const { seed, draws } = found.left;
  return { figure: riskPlane(result, found.left), source: { ...source, simulation: { seed, draws } } };
}

function drawnFigures(result: Scored, source: FigureSource, found: SimulationFound) {
  const { exceedance, "harm-intervals": intervals, tornado, sobol } = simulatedFigures(result, found);
  return [
    ...[exceedance, intervals].map(({ figure, simulation }) => ({
      figure,
      source: { ...source, simulation },
    })),
    { figure: rankChanges(result), source },
    ...[tornado, sobol].map(({ figure, simulation }) => ({ figure, source: { ...source, simulation } })),
  ];
}
