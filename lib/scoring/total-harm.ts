import { at, expectOverDelivery, type StateTable } from "./delivery-states";
import type { PlainModel } from "./plain-model";
import { harmTable, riskTables } from "./risk-tables";

/** The most mitigations whose subsets are enumerated: 2^15 = 32,768 (method 5). */
export const MAX_SUBSETS = 15;

/**
 * The expected total harm if only the mitigations of a subset are there, for every subset of a model's mitigations by
 * its bits, in harm points: Σ over risks and delivery states of π·p'·s' (method 5, 9.4). Exact. Throws RangeError above
 * MAX_SUBSETS mitigations.
 */
export function harmBySubset(model: PlainModel): StateTable {
  const count = model.mitigations.length;
  if (count > MAX_SUBSETS) throw new RangeError(`harmBySubset: more than ${MAX_SUBSETS} mitigations`);
  const total = new Float64Array(1 << count);
  for (const risk of model.risks) {
    const harm = harmTable(riskTables(risk, "chosen", model.form));
    for (let state = 0; state < total.length; state++) total[state] = at(total, state) + at(harm, state);
  }
  return expectOverDelivery(
    total,
    model.mitigations.map(({ delivery }) => delivery),
  );
}
