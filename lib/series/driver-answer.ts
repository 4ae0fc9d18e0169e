import { breakEven } from "../scoring/break-even";
import { inputDraws } from "../scoring/input-column";
import { hasExactTotal } from "../scoring/many-mitigations";
import { plainModel } from "../scoring/plain-model";
import { flipReasons, reasonsOf } from "../scoring/reasons";
import { residualTotal } from "../scoring/residual";
import { sensitivity } from "../scoring/sensitivity";
import { bySwing, inputRanges, type Swing, tornado } from "../scoring/tornado";
import { sourcesOf, type UncertainModel } from "../scoring/uncertain-model";
import type { BreakEvenNumbers } from "./break-even-rows";
import { reasonSentence } from "./reason-sentence";
import type { SimulationTask } from "./simulation-task";
import { TORNADO_SHOWN, type TornadoNumbers } from "./tornado-figure";

/** What a result hangs on: sentences, swings and the deliveries at which the tolerance is met. */
export type Drivers = {
  /** Why the result is what it is, without what the head of the page says already. */
  reasons: string[];
  /** How far the answers are from others; null where only a simulation could tell. */
  flips: string[] | null;
  tornado: TornadoNumbers | "not exact";
  /** What the rank correlations were drawn from. */
  simulation: { seed: number; draws: number };
  breakEven: BreakEvenNumbers;
};

/** Said above: what is left out, where the total stands, what leads. */
const SAID = new Set(["left-out", "tolerance", "top-risk", "simulated"]);

/** Draws of the expected harm given the inputs, and how many there are from the task's seed. */
type Expected = { total: Float64Array; model: UncertainModel };

/**
 * What a task's result hangs on (method 4.7, 4.8): reasons and flips as sentences, swings in harm points, and the
 * deliveries in [0, 1] at which the tolerance is met. Without what only a simulation could tell where the total is not
 * exact. `expected` are draws from the task's seed.
 */
export function driversOf({ definition, inputs, seed }: SimulationTask, expected: Expected): Drivers {
  const { model } = plainModel(definition, inputs);
  const say = (reason: Parameters<typeof reasonSentence>[0]) => reasonSentence(reason, definition);
  const reasons = reasonsOf(definition, inputs)
    .filter(({ kind }) => !SAID.has(kind))
    .map(say);
  const simulation = { seed, draws: expected.total.length };
  if (!hasExactTotal(model))
    return { reasons, flips: null, tornado: "not exact", simulation, breakEven: "not exact" };
  const ranges = inputRanges(definition, inputs);
  const swings = tornado(model, ranges);
  const delivery = new Map(model.mitigations.map(({ key, delivery }) => [key, delivery]));
  return {
    reasons,
    simulation,
    flips: flipReasons(definition, inputs).map(say),
    tornado: { total: residualTotal(model), swings, ranges, spearman: spearmanOf(swings, expected, seed) },
    breakEven: breakEven(model, definition.toleranceHarm).map((each) => {
      return { ...each, now: delivery.get(each.mitigation) ?? 0 };
    }),
  };
}

/** For the swings that are shown: sorting 20,000 draws of every input would keep the others waiting. */
function spearmanOf(swings: readonly Swing[], { total, model }: Expected, seed: number) {
  const shown = bySwing(swings).slice(0, TORNADO_SHOWN);
  const wanted = new Set(shown.map(({ input }) => input));
  const inputs = sourcesOf(model).flatMap((source) =>
    source.table && wanted.has(source.key)
      ? [{ input: source.key, draws: inputDraws(source, seed, total.length) }]
      : [],
  );
  return new Map(sensitivity(shown, inputs, total).map(({ input, spearman }) => [input, spearman]));
}
