import type { SavedAssessment, SavedScenario } from "../model/saved";

/** The most scenarios that stand side by side. */
export const MAX_COMPARED = 6;

/** What an address asks to compare: the scenarios in its order, or null where one of them is not the assessment's. */
export function chosenScenarios(
  { scenarios }: SavedAssessment,
  asked: string | string[] | undefined,
): SavedScenario[] | null {
  const found = askedParts(asked).map((id) => scenarios.find((scenario) => scenario.id === id));
  const known = found.filter((scenario) => scenario !== undefined);
  return known.length === found.length ? known : null;
}

/** What an address lists, each once: repeated or with commas. */
export function askedParts(asked: string | string[] | undefined): string[] {
  return [...new Set([asked ?? []].flat().flatMap((part) => part.split(",").filter(Boolean)))];
}

/** A scenario of a comparison with the assessment it belongs to. */
export type Placed = { assessment: SavedAssessment; scenario: SavedScenario };

/** One scenario of the chooser, and the choices (words of an address, in order) that its links lead to; null: none. */
export type Choice = Placed & {
  place: "baseline" | "compared" | "not-chosen";
  asBaseline: string[] | null;
  without: string[] | null;
  added: string[] | null;
};

/** All scenarios of the assessment at home, the chosen ones, wherever they are from, first and in their order. */
export function choices(home: SavedAssessment, chosen: readonly Placed[]): Choice[] {
  const words = chosen.map((one) => wordOf(home.id, one));
  const rest = home.scenarios
    .map((scenario): Placed => ({ assessment: home, scenario }))
    .filter((one) => !words.includes(wordOf(home.id, one)));
  return [
    ...chosen.map((one, index): Choice => {
      const word = wordOf(home.id, one);
      const others = words.filter((each) => each !== word);
      const isBaseline = index === 0;
      return {
        ...one,
        place: isBaseline ? "baseline" : "compared",
        asBaseline: isBaseline ? null : [word, ...others],
        without: others,
        added: null,
      };
    }),
    ...rest.map((one): Choice => {
      const added = withAdded(words, wordOf(home.id, one));
      return { ...one, place: "not-chosen", asBaseline: null, without: null, added };
    }),
  ];
}

/** The choice with one more; null where no more fit side by side, or it is chosen already. */
export function withAdded(words: readonly string[], word: string): string[] | null {
  return words.length < MAX_COMPARED && !words.includes(word) ? [...words, word] : null;
}

/** How an address at an assessment names a scenario: by its id, and one of another assessment as `assessment.scenario`. */
export function wordOf(home: string, one: { assessment: { id: string }; scenario: { id: string } }): string {
  const { assessment, scenario } = one;
  return assessment.id === home ? scenario.id : `${assessment.id}.${scenario.id}`;
}
