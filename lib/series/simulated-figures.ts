import { type ExceedanceFigure, exceedanceIn } from "./exceedance-figure";
import type { Figure } from "./figure";
import type { SimulationFound } from "./found-so-far";
import { type HarmIntervalsFigure, harmIntervals } from "./harm-intervals";
import { inherentResidual } from "./inherent-residual";
import { lacks, lacksPhrase } from "./missing-text";
import type { Scored } from "./scored";
import { type SobolFigure, sobolFigure, variedFrom } from "./sobol-figure";
import { type TornadoFigure, tornadoFigure } from "./tornado-figure";

/** What a figure's numbers were drawn from; null where nothing was drawn. */
type DrawnFrom = { seed: number; draws: number } | null;
type Drawn<F extends Figure> = { figure: F; simulation: DrawnFrom };

/** The figures that a result's simulation answers, each with what it was drawn from. */
export function simulatedFigures(
  { definition, score }: Pick<Scored, "definition" | "score">,
  found: SimulationFound,
) {
  const { numbers, fan, drivers, sobol } = found;
  const simulation = { seed: numbers.seed, draws: numbers.draws };
  const missing = lacks(definition, score.missing);
  const leftOut = missing.length > 0 ? lacksPhrase(missing) : null;
  const { bars } = inherentResidual({ definition, score });
  return {
    exceedance: {
      figure: exceedanceIn(found, { tolerance: definition.toleranceHarm, leftOut }),
      simulation,
    } satisfies Drawn<ExceedanceFigure>,
    "harm-intervals": { figure: harmIntervals(bars, fan), simulation } satisfies Drawn<HarmIntervalsFigure>,
    tornado: {
      figure: tornadoFigure(definition, drivers.tornado),
      simulation: drivers.simulation,
    } satisfies Drawn<TornadoFigure>,
    sobol: {
      figure: sobolFigure(definition, sobol),
      simulation: variedFrom(found),
    } satisfies Drawn<SobolFigure>,
  };
}
