import type { Key } from "../model/key";
import type { PlainModel } from "./plain-model";
import { residualOf } from "./residual";

/** One mitigation of less effect, or delivered less often: the shares that are left of each, in [0, 1]. */
export type MitigationChange = { mitigation: Key; effect: number; delivery: number };

/**
 * A model with one mitigation changed: its delivery q·d, its effects λ·x and σ·x, its backfire M^x, so that x = 0 is a
 * mitigation without any effect and x = 1 the one that was judged (method 5.1). The same model where it has no such
 * mitigation.
 */
export function withChange(
  model: PlainModel,
  { mitigation, effect: x, delivery }: MitigationChange,
): PlainModel {
  const place = model.mitigations.findIndex(({ key }) => key === mitigation);
  if (place < 0) return model;
  return {
    ...model,
    mitigations: model.mitigations.map((one, index) =>
      index === place ? { ...one, delivery: one.delivery * delivery } : one,
    ),
    risks: model.risks.map((risk) => ({
      ...risk,
      effects: risk.effects.map((one, index) =>
        index === place
          ? { likelihood: one.likelihood * x, severity: one.severity * x, backfire: one.backfire ** x }
          : one,
      ),
    })),
  };
}

/** The expected harm that remains of each risk of a model, in harm points, in its order. See residualOf. */
export function residualsOf(model: PlainModel): number[] {
  return model.risks.map((risk) => residualOf(model, risk));
}
