import type { SavedAssessment, SavedScenario } from "../model/saved";
import { chosenScenarios, MAX_COMPARED } from "./comparison-choice";

type Asked = { from?: string | string[]; to?: string | string[]; scenarios?: string | string[] };

/** A scenario with the series whose colour and marker it bears. */
export type Coloured = { scenario: SavedScenario; series: string };

/** Two scenarios between which changes are sought, each null while it isn't chosen, and the comparison they come from. */
export type ChangesChoice = { from: Coloured | null; to: Coloured | null; compared: string[] };

/**
 * What an address asks to explain: the change from one scenario to another. Both keep the place, and so the colour,
 * that they have in the comparison the address names; without one they are its first and second. Null where a scenario
 * is not the assessment's.
 */
export function changesChoice(assessment: SavedAssessment, asked: Asked): ChangesChoice | null {
  const [from, to] = [asked.from, asked.to].map((one) => chosenScenarios(assessment, one));
  const all = chosenScenarios(assessment, asked.scenarios);
  if (!from || !to || !all || from.length > 1 || to.length > 1) return null;
  const chosen = [...from, ...to];
  const compared = all.length <= MAX_COMPARED && chosen.every((one) => all.includes(one)) ? all : [];
  const places = compared.length > 0 ? compared : [...new Set(chosen)];
  const coloured = (scenario: SavedScenario | undefined): Coloured | null =>
    scenario ? { scenario, series: `scenario-${places.indexOf(scenario) + 1}` } : null;
  return { from: coloured(from[0]), to: coloured(to[0]), compared: compared.map(({ id }) => id) };
}
