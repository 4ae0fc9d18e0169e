import type { Key } from "../model/key";
import { own } from "../model/own";
import type { ScenarioInputs } from "../model/scenario";
import type { PlainModel } from "./plain-model";
import { harmBySubset } from "./total-harm";

/** A set of mitigations that no cheaper or equally dear set beats: its cost, and the total harm that remains. */
export type FrontierPoint = { mitigations: Key[]; cost: number; total: number };

type Choice = { subset: number; size: number; cost: number; total: number };

// Costs and totals that differ by less than this share of the largest differ by rounding only.
const ROUNDING = 1e-12;

/**
 * The cost–residual frontier over all 2^n subsets of a model's mitigations (method 5): every set for which no other
 * costs as little or less and leaves less harm (harm points). Cost rises and total falls strictly; the first set is the
 * best that costs nothing, so every budget ≥ 0 is answered by the last point within it. Of equals, the set with fewest
 * mitigations, then the earliest in their order. `costs` holds one number ≥ 0 a mitigation, in the model's order.
 * Exact. Throws RangeError above MAX_SUBSETS mitigations, or where a cost is missing.
 */
export function frontier(model: PlainModel, costs: readonly number[]): FrontierPoint[] {
  if (costs.length !== model.mitigations.length)
    throw new RangeError("frontier: needs one cost for each mitigation");
  const choices = choicesOf(model, costs);
  const dearest = choices.reduce((most, { cost }) => Math.max(most, cost), 0);
  const most = choices.reduce((largest, { total }) => Math.max(largest, total), 0);
  const points: Choice[] = [];
  for (const choice of choices) {
    const last = points.at(-1);
    if (last && choice.total >= last.total - ROUNDING * most) continue;
    if (last && choice.cost <= last.cost + ROUNDING * dearest) points.pop();
    points.push(choice);
  }
  return points.map(({ subset, cost, total }) => ({ mitigations: membersOf(model, subset), cost, total }));
}

/** The cost of each of a model's mitigations as the scenario states it, in their order; null where one has none. */
export function costsOf(model: PlainModel, inputs: ScenarioInputs): number[] | null {
  const costs = model.mitigations.flatMap(({ key }) => own(inputs.mitigations, key)?.cost ?? []);
  return costs.length === model.mitigations.length ? costs : null;
}

function choicesOf(model: PlainModel, costs: readonly number[]): Choice[] {
  const choices = Array.from(harmBySubset(model), (total, subset) => {
    let [cost, size] = [0, 0];
    costs.forEach((each, index) => {
      if ((subset & (1 << index)) === 0) return;
      cost += each;
      size++;
    });
    return { subset, size, cost, total };
  });
  return choices.sort(
    (a, b) => a.cost - b.cost || a.total - b.total || a.size - b.size || a.subset - b.subset,
  );
}

function membersOf(model: PlainModel, subset: number): Key[] {
  return model.mitigations.flatMap(({ key }, index) => (subset & (1 << index) ? [key] : []));
}
