import { listed } from "../format";
import { lexiconOf } from "../model/lexicon";
import { inputsHash } from "../proof/inputs-hash";
import type { FigureSource } from "./figure";
import type { Scored } from "./scored";

/**
 * Where the numbers of scored scenarios come from. Requires at least one; all belong to one assessment, whose handling
 * line holds for all that leaves it now, scenarios that were frozen under another one included.
 */
export function sourceOf(
  all: readonly Pick<Scored, "scenario" | "definition" | "score">[],
  { id, illustrative, handling }: { id?: string; illustrative: boolean; handling?: string | undefined },
): FigureSource {
  const [first] = all;
  if (!first) throw new RangeError("sourceOf requires at least one scenario");
  const versions = new Set(all.map(({ score }) => score.methodVersion));
  const lexicons = new Set(all.flatMap(({ definition }) => definition.lexicon));
  return {
    assessment: first.definition.title,
    assessmentId: id ?? null,
    scenarios: all.map(({ scenario, definition }) => ({
      id: scenario.id,
      key: scenario.key,
      title: scenario.title,
      version: scenario.version,
      frozen: scenario.frozen !== null,
      inputsHash: inputsHash(definition, scenario),
    })),
    asOf: first.definition.asOf,
    methodVersion: listed([...versions]),
    handling: handling ?? null,
    lexicons: [...lexicons].map((lexicon) => ({ id: lexicon, name: lexiconOf(lexicon).name })),
    simulation: null,
    illustrative,
  };
}

/** The same source for a figure of some of its scenarios, those with these ids. */
export function sourceAmong(source: FigureSource, ids: readonly string[]): FigureSource {
  return { ...source, scenarios: source.scenarios.filter(({ id }) => id !== null && ids.includes(id)) };
}

/** The source of a pair, the baseline and the scenario at that place: its bins are those of all that were drawn together. */
export function sourceOfPair(source: FigureSource, place: number): FigureSource {
  const scenarios = source.scenarios.filter((_, index) => index === 0 || index === place);
  return { ...source, scenarios, drawnWith: source.scenarios };
}
