import type { Assessment } from "../model/assessment";
import type { ScenarioInputs } from "../model/scenario";
import { MAX_ENUMERATED } from "./delivery-states";
import { METHOD_VERSION } from "./method";
import { plainModel } from "./plain-model";
import { plugIn } from "./plug-in";
import type { Score } from "./score";

/**
 * The score of one scenario of an assessment: exact results at the means of all inputs, unrounded, and the
 * judgements that are missing (method 9.4). What lacks a judgement is left out and named. Pure; total on its types
 * as long as every word is in its lexicon, as the schema of a scenario proves.
 */
export function scoreScenario(assessment: Assessment, inputs: ScenarioInputs): Score {
  const { model, missing } = plainModel(assessment, inputs);
  const tooMany = model.mitigations.length > MAX_ENUMERATED;
  return {
    methodVersion: METHOD_VERSION,
    modelForm: inputs.modelForm,
    missing,
    plugIn: tooMany || model.risks.length === 0 ? null : plugIn(model),
    obstacle: tooMany ? "too-many-mitigations" : null,
  };
}
