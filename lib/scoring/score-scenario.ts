import type { Assessment } from "../model/assessment";
import type { ScenarioInputs } from "../model/scenario";
import { plugInOfMany } from "./many-mitigations";
import { METHOD_VERSION } from "./method";
import { plainModel } from "./plain-model";
import type { Score } from "./score";

/**
 * The score of one scenario of an assessment: results at the means of all inputs, unrounded, exact or saying that they
 * are not (`basis`), and the judgements that are missing (method 9.4). What lacks a judgement is left out and named.
 * Pure; total on its types as long as every word is in its lexicon, as the schema of a scenario proves.
 */
export function scoreScenario(assessment: Assessment, inputs: ScenarioInputs): Score {
  const { model, missing } = plainModel(assessment, inputs);
  const scored = model.risks.length === 0 ? null : plugInOfMany(model);
  return {
    methodVersion: METHOD_VERSION,
    modelForm: inputs.modelForm,
    missing,
    plugIn: scored?.plugIn ?? null,
    basis: scored?.basis ?? "enumeration",
  };
}
