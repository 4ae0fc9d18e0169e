import type { Key } from "../model/key";
import { at, expectOverDelivery } from "./delivery-states";
import type { PlainModel } from "./plain-model";
import { deliveryOf, harmByState } from "./total-harm";

/** The smallest delivery of one mitigation that keeps the total within tolerance; null where none does. */
export type BreakEven = { mitigation: Key; delivery: number | null };

/**
 * The break-even delivery of every mitigation of a model (method 5): the smallest q in [0, 1] with residual total ≤
 * tolerance (harm points), all else as it is. 0: not needed; null: out of reach. Exact, for the total is linear in one
 * q: (1−q)·T₀ + q·T₁, so q = (T₀ − tolerance)/(T₀ − T₁). Throws RangeError above MAX_SUBSETS mitigations.
 */
export function breakEven(model: PlainModel, tolerance: number): BreakEven[] {
  const harm = harmByState(model);
  const all = harm.length - 1;
  const delivery = deliveryOf(model);
  return model.mitigations.map(({ key }, index) => {
    const surely = expectOverDelivery(
      harm.slice(),
      delivery.map((q, each) => (each === index ? 1 : q)),
    );
    const [without, certain] = [at(surely, all ^ (1 << index)), at(surely, all)];
    if (without <= tolerance) return { mitigation: key, delivery: 0 };
    if (certain > tolerance) return { mitigation: key, delivery: null };
    return { mitigation: key, delivery: (without - tolerance) / (without - certain) };
  });
}
