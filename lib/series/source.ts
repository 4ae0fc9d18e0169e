import { listed } from "../format";
import { lexiconOf } from "../model/lexicon";
import type { SavedAssessment } from "../model/saved";
import { inputsHash } from "../proof/inputs-hash";
import type { FigureSource } from "./figure";
import { shortTitles } from "./scenario-names";
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

/**
 * Where the numbers of scored scenarios come from that may belong to several assessments: each scenario then names its
 * own, with its day; invented judgements in one of them, and every handling line, hold for all that shows them together.
 */
export function sourceAcross(all: readonly { assessment: SavedAssessment; scored: Scored }[]): FigureSource {
  const [first] = all;
  if (!first) throw new RangeError("sourceAcross requires at least one scenario");
  const source = sourceOf(
    all.map(({ scored }) => scored),
    first.assessment,
  );
  const assessments = [...new Map(all.map(({ assessment }) => [assessment.id, assessment])).values()];
  if (assessments.length === 1) return source;
  const handlings = handlingsOf(assessments);
  return {
    ...source,
    assessment: listed(assessments.map(({ title }) => title)),
    assessmentId: null,
    scenarios: source.scenarios.map((scenario, index) => {
      const { assessment, scored } = all[index] ?? first;
      const { id, title } = assessment;
      return { ...scenario, assessment: { id, title, asOf: scored.definition.asOf } };
    }),
    handling: handlings.length > 0 ? handlings.map(({ line }) => line).join("; ") : null,
    ...(handlings.length > 1 && { handlings }),
    illustrative: assessments.some(({ illustrative }) => illustrative),
  };
}

/** The handling lines of assessments, each once, with the names of those that bear it. */
function handlingsOf(assessments: readonly SavedAssessment[]): { line: string; of: string[] }[] {
  const names = shortTitles(assessments.map(({ title }) => title));
  const lines = new Map<string, string[]>();
  assessments.forEach(({ handling, title }, index) => {
    if (handling) lines.set(handling, [...(lines.get(handling) ?? []), names[index] ?? title]);
  });
  return [...lines].map(([line, of]) => ({ line, of }));
}

/** The same source for a figure of some of its scenarios, those with these ids; the others stay named as its ground. */
export function sourceAmong(source: FigureSource, ids: readonly string[]): FigureSource {
  const scenarios = source.scenarios.filter(({ id }) => id !== null && ids.includes(id));
  return scenarios.length === source.scenarios.length
    ? source
    : { ...source, scenarios, drawnWith: groundOf(source) };
}

/** All that were put on one ground: what a figure's numbers hang on, also where it shows only some of them. */
function groundOf({ drawnWith, scenarios }: FigureSource): FigureSource["scenarios"] {
  return drawnWith ?? scenarios;
}

/** The source of a pair, the baseline and the scenario at that place: its bins are those of all that were drawn together. */
export function sourceOfPair(source: FigureSource, place: number): FigureSource {
  const scenarios = source.scenarios.filter((_, index) => index === 0 || index === place);
  return { ...source, scenarios, drawnWith: groundOf(source) };
}
