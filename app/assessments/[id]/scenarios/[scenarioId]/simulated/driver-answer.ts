import { breakEven } from "@/lib/scoring/break-even";
import { inputDraws } from "@/lib/scoring/input-column";
import { hasExactTotal } from "@/lib/scoring/many-mitigations";
import { plainModel } from "@/lib/scoring/plain-model";
import { flipReasons, reasonsOf } from "@/lib/scoring/reasons";
import { residualTotal } from "@/lib/scoring/residual";
import { sensitivity } from "@/lib/scoring/sensitivity";
import { bySwing, inputRanges, type Swing, tornado } from "@/lib/scoring/tornado";
import { sourcesOf, type UncertainModel } from "@/lib/scoring/uncertain-model";
import type { BreakEvenNumbers } from "@/lib/series/break-even-rows";
import { reasonSentence } from "@/lib/series/reason-sentence";
import { TORNADO_SHOWN, type TornadoNumbers } from "@/lib/series/tornado-figure";
import type { SimulationTask } from "./simulation-task";

/** What a result hangs on: sentences, swings and the deliveries at which the tolerance is met. */
export type Drivers = {
  /** Why the result is what it is, without what the head of the page says already. */
  reasons: string[];
  /** How far the answers are from others; null where only a simulation could tell. */
  flips: string[] | null;
  tornado: TornadoNumbers | "not exact";
  breakEven: BreakEvenNumbers;
};

/** Said above: what is left out, where the total stands, what leads. */
const SAID = new Set(["left-out", "tolerance", "top-risk", "simulated"]);

/** Draws of the expected harm given the inputs, and how many there are from the task's seed. */
type Expected = { total: Float64Array; model: UncertainModel };

export function driversOf({ definition, inputs, seed }: SimulationTask, expected: Expected): Drivers {
  const { model } = plainModel(definition, inputs);
  const say = (reason: Parameters<typeof reasonSentence>[0]) => reasonSentence(reason, definition);
  const reasons = reasonsOf(definition, inputs)
    .filter(({ kind }) => !SAID.has(kind))
    .map(say);
  if (!hasExactTotal(model)) return { reasons, flips: null, tornado: "not exact", breakEven: "not exact" };
  const ranges = inputRanges(definition, inputs);
  const swings = tornado(model, ranges);
  const delivery = new Map(model.mitigations.map(({ key, delivery }) => [key, delivery]));
  return {
    reasons,
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
