import { ITEM_LISTS, type ItemList } from "@/app/assessments/form/definition-form";
import type { SavedAssessment, SavedScenario } from "@/lib/model/saved";

/** The titles of the scenarios that judge each item and aren't frozen: what goes when the item is removed. */
export type JudgedIn = Record<ItemList, Record<string, string[]>>;

export function judgedIn({ scenarios, ...definition }: SavedAssessment): JudgedIn {
  const open = scenarios.filter(({ frozen }) => frozen === null);
  const titles = (list: ItemList) =>
    Object.fromEntries(
      definition[list].map(({ key }) => [
        key,
        open.filter((scenario) => judges(scenario, list, key)).map(({ title }) => title),
      ]),
    );
  const [risks = {}, mitigations = {}, impacts = {}, implications = {}] = ITEM_LISTS.map(titles);
  return { risks, mitigations, impacts, implications };
}

function judges(scenario: SavedScenario, list: ItemList, key: string): boolean {
  if (Object.hasOwn(scenario[list], key)) return true;
  switch (list) {
    case "risks":
      return scenario.effects.some(({ risk }) => risk === key);
    case "mitigations":
      return scenario.effects.some(({ mitigation }) => mitigation === key);
    case "impacts":
      return scenario.influences.some(({ impact }) => impact === key);
    case "implications":
      return scenario.influences.some(({ implication }) => implication === key);
    default:
      return list satisfies never;
  }
}

/** How many judgements in scenarios that aren't frozen rest on each piece of evidence, by its id. */
export function evidenceUses({ scenarios }: SavedAssessment): Record<string, number> {
  const uses = scenarios
    .filter(({ frozen }) => frozen === null)
    .flatMap(({ risks, mitigations, effects, impacts, implications, influences }) =>
      [risks, mitigations, effects, impacts, implications, influences].flatMap((list) =>
        Object.values<{ evidence?: string[] | undefined }>(list).flatMap(({ evidence }) => evidence ?? []),
      ),
    );
  return Object.fromEntries([...new Set(uses)].map((id) => [id, uses.filter((use) => use === id).length]));
}
