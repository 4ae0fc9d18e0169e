import { exceedanceFigure } from "./exceedance-figure";
import type { Figure } from "./figure";
import { harmIntervals } from "./harm-intervals";
import { inherentResidual } from "./inherent-residual";
import { lacks, lacksPhrase } from "./missing-text";
import type { Scored } from "./scored";
import { answerSimulation, type SimulationAnswer } from "./simulation-answers";
import { simulationTask } from "./simulation-task";
import { sobolFigure } from "./sobol-figure";
import { tornadoFigure } from "./tornado-figure";

const IDS = ["exceedance", "harm-intervals", "tornado", "sobol"] as const;
type SimulatedId = (typeof IDS)[number];

/** Whether a figure is one of those that a result's simulation answers. */
export function isSimulatedFigure(id: string): id is SimulatedId {
  return IDS.some((one) => one === id);
}

type Answered = { [Part in SimulationAnswer["part"]]?: Extract<SimulationAnswer, { part: Part }> };

/**
 * A figure of a result's simulation, drawn again from a seed. Null where nothing can be scored, where no seed is named, or
 * where the draws are not as many as this version makes. `tell` is told the share of the draws, in (0, 1].
 */
export function simulatedAgain(
  id: SimulatedId,
  scored: Scored,
  simulation: { seed: number; draws: number } | null,
  tell: (share: number) => void,
): Figure | null {
  const task = simulationTask(scored);
  if (!task || !simulation) return null;
  const answers: Answered = {};
  answerSimulation({ ...task, seed: simulation.seed }, (answer) => {
    // Each answer stands under its own part; a computed key loses that.
    Object.assign(answers, { [answer.part]: answer });
    if (answer.part === "sobol-progress") tell(answer.share);
  });
  const made = madeOf(id, scored, answers);
  return made && made.draws === simulation.draws ? made.figure : null;
}

function madeOf(
  id: SimulatedId,
  { definition, score }: Scored,
  { numbers, curve, fan, drivers, sobol }: Answered,
): { figure: Figure; draws: number } | null {
  if (!numbers || !curve || !fan || !drivers || !sobol) return null;
  const { draws, summary } = numbers.numbers;
  switch (id) {
    case "exceedance": {
      const missing = lacks(definition, score.missing);
      const { quantiles, pAboveTolerance } = summary;
      const leftOut = missing.length > 0 ? lacksPhrase(missing) : null;
      const tolerance = definition.toleranceHarm;
      const simulated = { curve: curve.curve, draws, quantiles, tolerance, pAboveTolerance, leftOut };
      return { figure: exceedanceFigure(simulated), draws };
    }
    case "harm-intervals":
      return { figure: harmIntervals(inherentResidual({ definition, score }).bars, fan.fan), draws };
    case "tornado": {
      const { tornado, simulation } = drivers.drivers;
      return { figure: tornadoFigure(definition, tornado), draws: simulation.draws };
    }
    case "sobol": {
      const figure = sobolFigure(definition, sobol.sobol);
      return { figure, draws: sobol.sobol === "not exact" ? draws : sobol.sobol.draws };
    }
    default:
      return id satisfies never;
  }
}
