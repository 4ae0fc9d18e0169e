import type { Key } from "../model/key";
import type { PlainModel } from "./plain-model";
import { residualTotal } from "./residual";

/** The smallest delivery of one mitigation that keeps the total within tolerance; null where none does. */
export type BreakEven = { mitigation: Key; delivery: number | null };

/**
 * The break-even delivery of every mitigation of a model (method 5): the smallest q in [0, 1] with residual total ≤
 * tolerance (harm points), all else as it is. 0: not needed; null: out of reach. Exact, for the total is linear in one
 * q: (1−q)·T₀ + q·T₁, so q = (T₀ − tolerance)/(T₀ − T₁). Throws RangeError as residualOf does.
 */
export function breakEven(model: PlainModel, tolerance: number): BreakEven[] {
  return model.mitigations.map(({ key }) => {
    const totalAt = (delivery: number) => {
      const mitigations = model.mitigations.map((each) => (each.key === key ? { ...each, delivery } : each));
      return residualTotal({ ...model, mitigations });
    };
    const [without, certain] = [totalAt(0), totalAt(1)];
    if (without <= tolerance) return { mitigation: key, delivery: 0 };
    if (certain > tolerance) return { mitigation: key, delivery: null };
    return { mitigation: key, delivery: (without - tolerance) / (without - certain) };
  });
}
