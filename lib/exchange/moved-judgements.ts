import type { Assessment } from "../model/assessment";
import { levelRange } from "../model/harm-scale";
import { findTerm, lexiconOf } from "../model/lexicon";
import { sameValue } from "../model/same-value";
import { JUDGED_LISTS, type ScenarioInputs } from "../model/scenario";

type Scales = Pick<Assessment, "lexicon" | "harmScale">;
type Grounded = { evidence?: string[] | undefined };

/**
 * Judgements as they read under other scales: a word without a lexicon of its own becomes the uniform on its range where
 * the lexicons differ, a level the log-uniform on its range where the harm scales do (method 9.2, 9.3). No number moves.
 */
export function inOwnNumbers(inputs: ScenarioInputs, from: Scales, to: Scales): ScenarioInputs {
  const [otherWords, otherLevels] = [from.lexicon !== to.lexicon, !sameValue(from.harmScale, to.harmScale)];
  const moved = (field: unknown): unknown => {
    if (typeof field !== "object" || field === null || !("kind" in field)) return field;
    if (otherWords && field.kind === "term" && !("lexicon" in field && field.lexicon) && "term" in field) {
      const term = findTerm(lexiconOf(from.lexicon), String(field.term));
      return term ? { kind: "uniform", min: term.min, max: term.max } : field;
    }
    if (otherLevels && field.kind === "level" && "level" in field) {
      const level = ([1, 2, 3, 4, 5] as const).find((each) => each === field.level);
      return level ? { kind: "logUniform", ...levelRange(from.harmScale, level) } : field;
    }
    return field;
  };
  return eachJudgement(inputs, (judgement) => {
    const fields = Object.entries(judgement).map(([name, field]) => [name, moved(field)]);
    // The schemas of the judgements take a range wherever they take a word or a level.
    return Object.fromEntries(fields) as typeof judgement;
  });
}

/** The ids of all evidence that judgements rest on. */
export function citedIn(inputs: ScenarioInputs): string[] {
  const found: string[] = [];
  eachJudgement(inputs, (judgement) => {
    found.push(...(judgement.evidence ?? []));
    return judgement;
  });
  return found;
}

/** Judgements that cite the same evidence under other ids; two that are one piece are cited once. */
export function citing(inputs: ScenarioInputs, ids: ReadonlyMap<string, string>): ScenarioInputs {
  return eachJudgement(inputs, (judgement) =>
    judgement.evidence
      ? { ...judgement, evidence: [...new Set(judgement.evidence.map((id) => ids.get(id) ?? id))] }
      : judgement,
  );
}

function eachJudgement(
  inputs: ScenarioInputs,
  change: <T extends Grounded>(judgement: T) => T,
): ScenarioInputs {
  const { modelForm, effects, influences } = inputs;
  const lists = JUDGED_LISTS.map((list) => [
    list,
    Object.fromEntries(Object.entries(inputs[list]).map(([key, judgement]) => [key, change(judgement)])),
  ]);
  return {
    modelForm,
    // The lists are those of the inputs, each judgement of the type it had.
    ...(Object.fromEntries(lists) as Pick<ScenarioInputs, (typeof JUDGED_LISTS)[number]>),
    effects: effects.map(change),
    influences: influences.map(change),
  };
}
