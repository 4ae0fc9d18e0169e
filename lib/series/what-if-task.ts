import type { Key } from "../model/key";
import { hasExactTotal } from "../scoring/many-mitigations";
import { plainModel } from "../scoring/plain-model";
import { labelOf } from "./input-name";
import type { Scored } from "./scored";
import type { WhatIfTask } from "./what-if";

/**
 * What is needed to change a mitigation and see what follows; null where nothing is scored, or where so many
 * mitigations act on one risk that what remains has no exact value (method 9.4).
 */
export function whatIfTask({ definition, scenario, score }: Scored): WhatIfTask | null {
  if (!score.plugIn || score.plugIn.attribution.length === 0) return null;
  const { model } = plainModel(definition, scenario);
  if (!hasExactTotal(model)) return null;
  const named = ({ key }: { key: Key }, items: readonly { key: Key; label: string }[]) => ({
    key,
    label: labelOf(items, key),
  });
  return {
    model,
    names: {
      risks: model.risks.map((risk) => named(risk, definition.risks)),
      mitigations: model.mitigations.map((one) => named(one, definition.mitigations)),
    },
    tolerance: definition.toleranceHarm,
  };
}
