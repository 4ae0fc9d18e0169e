import type { Assessment } from "../model/assessment";
import type { ScenarioInputs } from "../model/scenario";
import { modelInputs } from "../scoring/inputs";
import { capitalisedInput } from "./input-name";
import { SOBOL_SHOWN } from "./sobol-figure";
import { TORNADO_SHOWN, type TornadoBar } from "./tornado-figure";

/**
 * The names of as many judgements as are shown, the longest there are: what a page keeps the figure's place by until it
 * is known which ones matter.
 */
export function tornadoPlaces(
  assessment: Assessment,
  inputs: ScenarioInputs,
  shown = TORNADO_SHOWN,
): TornadoBar[] {
  return modelInputs(assessment, inputs)
    .map(({ key }) => ({ key, label: capitalisedInput(key, assessment), note: "–", low: 0, high: 0 }))
    .sort((a, b) => b.label.length - a.label.length)
    .slice(0, shown);
}

/** The longest names that can be shown: what a page keeps the figure's place by. */
export function sobolPlaces(assessment: Assessment, inputs: ScenarioInputs): { label: string }[] {
  return tornadoPlaces(assessment, inputs, SOBOL_SHOWN).map(({ label }) => ({ label }));
}
