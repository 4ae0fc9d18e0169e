import { at, expectOverDelivery, type StateTable } from "./delivery-states";
import type { PlainModel, PlainRisk } from "./plain-model";
import { harmTable, riskTables } from "./risk-tables";

/** The most mitigations whose subsets are enumerated: 2^15 = 32,768 (method 5). */
export const MAX_SUBSETS = 15;

/**
 * The total harm in every delivery state: Σ over risks of p'·s', in harm points (method 9.4). Throws RangeError above
 * MAX_SUBSETS mitigations.
 */
export function harmByState(model: PlainModel): StateTable {
  const count = model.mitigations.length;
  if (count > MAX_SUBSETS) throw new RangeError(`harmByState: more than ${MAX_SUBSETS} mitigations`);
  const total = new Float64Array(1 << count);
  for (const risk of model.risks) {
    const harm = harmTable(riskTables(risk, "chosen", model.form));
    for (let state = 0; state < total.length; state++) total[state] = at(total, state) + at(harm, state);
  }
  return total;
}

/** The expected total harm if only the mitigations of a subset are there, for every subset, in harm points. */
export function harmBySubset(model: PlainModel): StateTable {
  return expectOverDelivery(harmByState(model), deliveryOf(model));
}

/** The expected harm of one risk of a model with all its mitigations there, in harm points (method 9.4). */
export function residualOf(model: PlainModel, risk: PlainRisk): number {
  const harm = harmTable(riskTables(risk, "chosen", model.form));
  return at(expectOverDelivery(harm, deliveryOf(model)), harm.length - 1);
}

/** The expected total harm of a model with all its mitigations there, in harm points: Σ over risks (method 9.4). */
export function residualTotal(model: PlainModel): number {
  return model.risks.reduce((total, risk) => total + residualOf(model, risk), 0);
}

/** The delivery probabilities of a model's mitigations, in their order. */
export function deliveryOf(model: PlainModel): number[] {
  return model.mitigations.map(({ delivery }) => delivery);
}
