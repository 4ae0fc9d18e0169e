import type { SavedAssessment, SavedScenario } from "../model/saved";

/** The most scenarios that stand side by side. */
export const MAX_COMPARED = 6;

/** What an address asks to compare: the scenarios in its order, or null where one of them is not the assessment's. */
export function chosenScenarios(
  { scenarios }: SavedAssessment,
  asked: string | string[] | undefined,
): SavedScenario[] | null {
  const ids = new Set([asked ?? []].flat().flatMap((part) => part.split(",").filter(Boolean)));
  const found = [...ids].map((id) => scenarios.find((scenario) => scenario.id === id));
  const known = found.filter((scenario) => scenario !== undefined);
  return known.length === found.length ? known : null;
}

/** One scenario of the chooser, and the choices (ids in order) that its links lead to; null where there is none. */
export type Choice = {
  id: string;
  title: string;
  place: "baseline" | "compared" | "not-chosen";
  asBaseline: string[] | null;
  without: string[] | null;
  added: string[] | null;
};

/** All scenarios of the assessment, the chosen ones first and in their order. */
export function choices(all: readonly SavedScenario[], chosen: readonly SavedScenario[]): Choice[] {
  const ids = chosen.map(({ id }) => id);
  const rest = all.filter(({ id }) => !ids.includes(id));
  return [
    ...chosen.map(({ id, title }, index): Choice => {
      const others = ids.filter((one) => one !== id);
      const place = index === 0 ? "baseline" : "compared";
      return {
        id,
        title,
        place,
        asBaseline: index === 0 ? null : [id, ...others],
        without: others,
        added: null,
      };
    }),
    ...rest.map(({ id, title }): Choice => {
      const added = ids.length < MAX_COMPARED ? [...ids, id] : null;
      return { id, title, place: "not-chosen", asBaseline: null, without: null, added };
    }),
  ];
}
