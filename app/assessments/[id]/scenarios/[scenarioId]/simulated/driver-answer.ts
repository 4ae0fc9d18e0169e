import { breakEven } from "@/lib/scoring/break-even";
import { hasExactTotal } from "@/lib/scoring/many-mitigations";
import { plainModel } from "@/lib/scoring/plain-model";
import { flipReasons, reasonsOf } from "@/lib/scoring/reasons";
import { residualTotal } from "@/lib/scoring/residual";
import { inputRanges, tornado } from "@/lib/scoring/tornado";
import type { BreakEvenNumbers } from "@/lib/series/break-even-rows";
import { reasonSentence } from "@/lib/series/reason-sentence";
import type { TornadoNumbers } from "@/lib/series/tornado-figure";
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

export function driversOf({ definition, inputs }: SimulationTask): Drivers {
  const { model } = plainModel(definition, inputs);
  const say = (reason: Parameters<typeof reasonSentence>[0]) => reasonSentence(reason, definition);
  const reasons = reasonsOf(definition, inputs)
    .filter(({ kind }) => !SAID.has(kind))
    .map(say);
  if (!hasExactTotal(model)) return { reasons, flips: null, tornado: "not exact", breakEven: "not exact" };
  const ranges = inputRanges(definition, inputs);
  const delivery = new Map(model.mitigations.map(({ key, delivery }) => [key, delivery]));
  return {
    reasons,
    flips: flipReasons(definition, inputs).map(say),
    tornado: { total: residualTotal(model), swings: tornado(model, ranges), ranges },
    breakEven: breakEven(model, definition.toleranceHarm).map((each) => {
      return { ...each, now: delivery.get(each.mitigation) ?? 0 };
    }),
  };
}
