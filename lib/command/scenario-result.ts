import type { AssessmentFile } from "../model/assessment-file";
import type { Key } from "../model/key";
import type { ModelForm, Scenario } from "../model/scenario";
import { type BreakEven, breakEven } from "../scoring/break-even";
import { expectedDraws } from "../scoring/expected-draws";
import { costsOf, type FrontierPoint, frontier } from "../scoring/frontier";
import { inputDraws } from "../scoring/input-column";
import { hasExactTotal, plugInOfMany } from "../scoring/many-mitigations";
import { plainModel } from "../scoring/plain-model";
import type { Attribution, Band } from "../scoring/score";
import { type SensitivityRow, sensitivity } from "../scoring/sensitivity";
import { simulateModel } from "../scoring/simulate";
import { type SimulationSummary, summarise } from "../scoring/summarise";
import { inputRanges, tornado } from "../scoring/tornado";
import { MAX_SUBSETS } from "../scoring/total-harm";
import { sourcesOf, uncertainModel } from "../scoring/uncertain-model";
import type { Order } from "./order";

/** `low` and `high` are null where only a simulation could tell. */
type ResultRow = Pick<SensitivityRow, "input" | "spearman"> & { low: number | null; high: number | null };

type Harm = { total: number; pAny: number };

/** One scenario in the result document (docs/command.md). Harm in harm points, probabilities in [0, 1]. */
export type ScenarioResult = {
  key: Key;
  modelForm: ModelForm;
  plugIn: {
    /** Only where the results are not exact. */
    basis?: "simulation";
    inherent: Harm;
    residual: Harm;
    band: Band;
    otherForm: { modelForm: ModelForm; total: number };
    risks: {
      key: Key;
      inherent: number;
      residual: number;
      likelihood: { inherent: number; residual: number };
      severity: number;
    }[];
    attribution: Attribution[];
    /** Left out where only a simulation could tell. */
    breakEven?: BreakEven[];
    frontier?: FrontierPoint[];
  };
  simulation: SimulationSummary & { sensitivity: ResultRow[] };
};

/** A scenario's result, and its total harm draw by draw, which comparisons pair. */
export type ComputedScenario = { result: ScenarioResult; totalHarm: Float64Array };

type Progress = (share: number) => void;

/**
 * All that the command says of one complete scenario: the exact results at the means of all inputs (method 9.4, 5), and
 * the simulation (9.5) with the sensitivity to every input. Told the share of the work that is done, in (0, 1].
 */
export function scenarioResult(
  file: AssessmentFile,
  scenario: Scenario,
  { seed, draws }: Pick<Order, "seed" | "draws">,
  onProgress: Progress = () => undefined,
): ComputedScenario {
  const model = uncertainModel(file, scenario);
  const simulation = simulateModel(model, { seed, draws, onProgress: (share) => onProgress(share / 2) });
  const rows = sensitivityRows(file, scenario, { seed, draws });
  onProgress(1);
  const summary = summarise(simulation, file.toleranceHarm);
  return {
    totalHarm: simulation.totalHarm,
    result: {
      key: scenario.key,
      modelForm: scenario.modelForm,
      plugIn: plugInResult(file, scenario),
      simulation: { ...summary, sensitivity: rows },
    },
  };
}

function plugInResult(file: AssessmentFile, scenario: Scenario): ScenarioResult["plugIn"] {
  const { model } = plainModel(file, scenario);
  const { plugIn, basis } = plugInOfMany(model);
  const { inherent, residual, band, otherForm, risks, attribution } = plugIn;
  const costs = costsOf(model, scenario);
  return {
    ...(basis === "simulation" && { basis }),
    inherent,
    residual,
    band,
    otherForm,
    risks: risks.map(({ key, inherent, residual, likelihood, severity }) => {
      return { key, inherent, residual, likelihood, severity };
    }),
    attribution,
    ...(hasExactTotal(model) && { breakEven: breakEven(model, file.toleranceHarm) }),
    ...(costs && model.mitigations.length <= MAX_SUBSETS && { frontier: frontier(model, costs) }),
  };
}

/** Swings of the exact total beside rank correlations with the expected harm given the inputs. */
function sensitivityRows(
  file: AssessmentFile,
  scenario: Scenario,
  task: { seed: number; draws: number },
): ResultRow[] {
  const model = uncertainModel(file, scenario);
  const plain = plainModel(file, scenario).model;
  const ranges = inputRanges(file, scenario);
  const exact = hasExactTotal(plain);
  const swings = exact
    ? tornado(plain, ranges)
    : ranges.map(({ input }) => ({ input, low: 0, high: 0, swing: 0 }));
  const uncertain = sourcesOf(model).filter(({ table }) => table !== null);
  const inputs = uncertain.map((source) => {
    return { input: source.key, draws: inputDraws(source, task.seed, task.draws) };
  });
  const rows = sensitivity(swings, inputs, expectedDraws(model, task).total);
  return exact ? rows : rows.map(({ input, spearman }) => ({ input, spearman, low: null, high: null }));
}
