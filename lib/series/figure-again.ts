import { decisionValue } from "../scoring/decision-value";
import { uncertainModel } from "../scoring/uncertain-model";
import { backfires } from "./backfires";
import { commonGround, type InSeries } from "./common-ground";
import { comparison } from "./comparison";
import { costResidual } from "./cost-residual";
import { decision } from "./decision";
import { dependenceBand } from "./dependence-band";
import { effectsMap } from "./effects-map";
import { evidenceGrid } from "./evidence-grid";
import { evppiFigure } from "./evppi-figure";
import { exceedanceComparison } from "./exceedance-comparison";
import type { Figure } from "./figure";
import { impacts } from "./impacts";
import { implications } from "./implications";
import { influences } from "./influences";
import { inherentResidual } from "./inherent-residual";
import { mitigationShare } from "./mitigation-share";
import { onOneGround } from "./one-ground";
import { pairedDifferenceFigure } from "./paired-difference";
import { type PairedDraws, pairedDraws } from "./paired-draws";
import { pairedTask } from "./paired-task";
import { planeLeft } from "./plane-left";
import { rankChanges } from "./rank-changes";
import { regret } from "./regret";
import { riskPlane } from "./risk-plane";
import type { Scored } from "./scored";
import { isSimulatedFigure, simulatedAgain } from "./simulated-again";
import { slopes } from "./slopes";
import { whatChanged } from "./what-changed";

/** What a figure is computed again from: its scenarios in their order, and what else its numbers depend on. */
export type AgainTask = {
  id: string;
  scenarios: readonly Scored[];
  /** All that were compared on the same ground and axes, where the figure shows only some of them; otherwise empty. */
  drawnWith: readonly Scored[];
  simulation: { seed: number; draws: number } | null;
  rate: number | null;
};

type Told = (share: number) => void;
type Maker = (task: AgainTask, base: Scored, tell: Told) => Figure | null;

/** More than these no page draws, and a stranger's file shall not occupy a computer for hours. */
const DRAWS_MAX = 1_000_000;

/**
 * A figure by its id, computed again with this version of the method. Null where this version has no figure of that id,
 * where it lacks what it needs, and where it was drawn in a way that pages don't. `tell` is told the share done, in (0, 1].
 */
export function figureAgain(task: AgainTask, tell: Told = () => undefined): Figure | null {
  const [base] = task.scenarios;
  if (!base || (task.simulation?.draws ?? 0) > DRAWS_MAX) return null;
  if (isSimulatedFigure(task.id)) return simulatedAgain(task.id, base, task.simulation, tell);
  const maker = Object.hasOwn(MAKERS, task.id) ? MAKERS[task.id] : undefined;
  return maker?.(task, base, tell) ?? null;
}

const ofOne =
  (make: (scored: Scored) => Figure | null): Maker =>
  (_, base) =>
    make(base);
const ofAll =
  (make: (all: readonly Scored[]) => Figure): Maker =>
  ({ scenarios }) =>
    make(scenarios);

const MAKERS: Record<string, Maker> = {
  "inherent-residual": ofOne(inherentResidual),
  "risk-plane": ({ simulation }, base) => {
    if (!simulation || !base.score.plugIn) return riskPlane(base);
    return riskPlane(base, planeLeft(uncertainModel(base.definition, base.scenario), simulation));
  },
  "mitigation-share": ofOne(mitigationShare),
  "effects-map": ofOne(effectsMap),
  backfires: ofOne(backfires),
  "dependence-band": ofOne(dependenceBand),
  "rank-changes": ofOne(rankChanges),
  "evidence-grid": ofOne(evidenceGrid),
  impacts: ofOne(impacts),
  implications: ofOne(implications),
  influences: ofOne(influences),
  comparison: ofAll((all) => {
    const { shared, whole } = onOneGround(all);
    return comparison(shared, whole);
  }),
  "impact-slopes": ofAll((all) => slopes(all, "impacts")),
  "implication-slopes": ofAll((all) => slopes(all, "implications")),
  regret: (task, base) => regret(groundOf(task), base.definition.toleranceHarm),
  "cost-residual": (task) => costResidual(groundOf(task)),
  "what-changed": ({ scenarios: [from, to] }) =>
    from && to ? whatChanged({ ...from, series: "scenario-1" }, { ...to, series: "scenario-2" }) : null,
  "exceedance-comparison": (task, _, tell) => {
    const drawn = drawnAgain(task, tell);
    return drawn && exceedanceComparison(drawn);
  },
  "paired-difference": (task, _, tell) => {
    const other = groundOf(task).find(({ scored }) => scored.scenario.id === task.scenarios[1]?.scenario.id);
    const drawn = drawnAgain(task, tell);
    const pair = drawn?.pairs.find(({ series }) => series === other?.series);
    return drawn && pair ? pairedDifferenceFigure(pair, drawn) : null;
  },
  evppi: (task, _, onProgress) => {
    const { simulation, rate } = task;
    const { options } = decision(groundOf(task));
    if (!simulation || rate === null || rate < 0 || options.length < 2) return null;
    const weighed = options.map(({ scored, cost }) => {
      return { definition: scored.definition, inputs: scored.scenario, cost };
    });
    const value = decisionValue(weighed, { ...simulation, rate, onProgress });
    const items = {
      risks: weighed.flatMap(({ definition }) => definition.risks),
      mitigations: weighed.flatMap(({ definition }) => definition.mitigations),
    };
    const titles = options.map(({ scored }) => scored.scenario.title);
    return evppiFigure(items, { ...value, titles, rate, draws: simulation.draws });
  },
};

/** All that was compared, on one ground, as the pages of comparisons have it. */
function sharedOf({ scenarios, drawnWith }: AgainTask): Scored[] {
  return onOneGround(drawnWith.length > 0 ? drawnWith : scenarios).shared;
}

/** What stands on common ground with the baseline. */
function groundOf(task: AgainTask): InSeries[] {
  const shared = sharedOf(task);
  return shared.length > 0 ? commonGround(shared).compared : [];
}

function drawnAgain(task: AgainTask, tell: Told): PairedDraws | null {
  const shared = sharedOf(task);
  if (!task.simulation || shared.length < 2) return null;
  const drawn = { ...pairedTask(shared), ...task.simulation };
  return drawn.scenarios.length < 2 ? null : pairedDraws(drawn, tell);
}
