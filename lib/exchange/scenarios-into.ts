import { counted, day, harm, listed } from "../format";
import type { Assessment } from "../model/assessment";
import type { AssessmentFile } from "../model/assessment-file";
import { EVIDENCE_MAX, type Evidence } from "../model/evidence";
import { freshKey } from "../model/key";
import { lexiconOf } from "../model/lexicon";
import { sameValue } from "../model/same-value";
import { JUDGED_LISTS, SCENARIOS_MAX, type Scenario } from "../model/scenario";
import { scenarioInputsOf } from "../model/scenario-of";
import { inputsWithin } from "../model/within";
import { accept, parse, type Result, refuse } from "../result";
import { type ImportPreview, namedFew, scenarioPreview } from "./import-preview";
import { citedIn, citing, inOwnNumbers } from "./moved-judgements";
import { unseenRemarks } from "./unseen-characters";

/** The assessment that scenarios come into: its definition, and the keys of all its scenarios, those in the bin too. */
export type ImportTarget = {
  definition: Assessment;
  keys: readonly string[];
  /** Whether its judgements are invented. */
  illustrative: boolean;
};

/** What is written: the scenarios under their new keys, and the evidence that is added for them. */
export type ScenariosInto = { scenarios: Scenario[]; evidence: Evidence[]; preview: ImportPreview };

/**
 * A file's scenarios as scenarios of another assessment, items matched by their keys. Each judgement keeps what it
 * says: words of another lexicon and levels of another harm scale become the ranges they stood for, evidence comes
 * along under an id of its own. What the target has no item for stays out, and all of this is said in the preview.
 * Refused where the file has no scenario, no item is shared, the target has no room, or what marks the file (invented
 * judgements, a handling line) would be lost in an assessment without such a mark.
 */
export function scenariosInto(target: ImportTarget, file: AssessmentFile): Result<ScenariosInto> {
  const { definition } = target;
  if (file.scenarios.length === 0)
    return refuse("invalid", "Choose a file with a scenario: this one has none");
  if (target.keys.length + file.scenarios.length > SCENARIOS_MAX)
    return refuse("invalid", `Choose another assessment: one holds at most ${SCENARIOS_MAX} scenarios`);
  if (file.illustrative && !target.illustrative)
    return refuse(
      "invalid",
      "Import this file as a new assessment: its judgements are invented, and no mark would say so in this one",
    );
  if (file.handling && !definition.handling)
    return refuse(
      "invalid",
      `Give this assessment a handling line first: the file's is “${file.handling}”, and nothing would say so here`,
    );
  if (!shareItems(definition, file))
    return refuse("invalid", "Choose an assessment with the same items: none of this file's keys is in it");
  const withSources = { ...definition, evidence: file.evidence };
  const fitting = file.scenarios.map((scenario) => ({
    scenario,
    inputs: inOwnNumbers(inputsWithin(withSources, scenario), file, definition),
  }));
  const sources = sourcesFor(definition, file, new Set(fitting.flatMap(({ inputs }) => citedIn(inputs))));
  if (definition.evidence.length + sources.added.length > EVIDENCE_MAX)
    return refuse("invalid", "Take evidence off the assessment first: there is no room for the file's");
  const within = { ...definition, evidence: [...definition.evidence, ...sources.added] };
  const taken = [...target.keys];
  const scenarios: Scenario[] = [];
  const previews = [];
  for (const { scenario, inputs } of fitting) {
    const proven = parse(scenarioInputsOf(within), citing(inputs, sources.ids));
    if (!proven.ok) return proven;
    const key = taken.includes(scenario.key) ? freshKey(scenario.key, taken) : scenario.key;
    taken.push(key);
    const made = { key, title: scenario.title, notes: scenario.notes, ...proven.value };
    scenarios.push(made);
    previews.push(scenarioPreview(within, made, key === scenario.key ? null : scenario.key));
  }
  const remarks = remarksOn(definition, file, sources.added.length);
  const counts = sources.added.length > 0 ? [`${pieces(sources.added.length)}, added`] : [];
  return accept({
    scenarios,
    evidence: sources.added,
    preview: { title: definition.title, counts, scenarios: previews, remarks },
  });
}

/** Whether any risk or mitigation of the file is one of the assessment's, by its key. */
export function shareItems(
  definition: Pick<Assessment, "risks" | "mitigations">,
  file: AssessmentFile,
): boolean {
  return (["risks", "mitigations"] as const).some((list) => {
    const known = new Set(definition[list].map(({ key }) => key));
    return file[list].some(({ key }) => known.has(key));
  });
}

/** The file's cited evidence in the target: what stands there already is the same piece, whatever its id. */
function sourcesFor({ evidence }: Assessment, file: AssessmentFile, cited: ReadonlySet<string>) {
  const ids = new Map<string, string>();
  const added: Evidence[] = [];
  const taken = new Set(evidence.map(({ id }) => id));
  for (const piece of file.evidence) {
    if (!cited.has(piece.id)) continue;
    const same = evidence.find((other) => sameValue({ ...other, id: "" }, { ...piece, id: "" }));
    const id = same?.id ?? (taken.has(piece.id) ? freshKey(piece.id, taken) : piece.id);
    ids.set(piece.id, id);
    taken.add(id);
    if (!same) added.push({ ...piece, id });
  }
  return { ids, added };
}

function remarksOn(here: Assessment, file: AssessmentFile, added: number): string[] {
  const unknown = JUDGED_LISTS.flatMap((list) => {
    const known = new Set(here[list].map(({ key }) => key));
    const judged = new Set(file.scenarios.flatMap((scenario) => judgedIn(scenario, list)));
    const out = file[list].filter(({ key }) => judged.has(key) && !known.has(key)).map(({ label }) => label);
    return out.length > 0
      ? [`Left out, since this assessment has no such ${list}: the judgements of ${namedFew(out)}.`]
      : [];
  });
  const renamed = JUDGED_LISTS.flatMap((list) => {
    const labels = new Map(here[list].map(({ key, label }) => [key, label]));
    return file[list].flatMap(({ key, label }) => {
      const other = labels.get(key);
      return other === undefined || other === label ? [] : [`“${label}” there is “${other}” here`];
    });
  });
  const differing = [
    ...(file.asOf === here.asOf ? [] : [`the date (${day(file.asOf)} there)`]),
    ...(file.horizonMonths === here.horizonMonths
      ? []
      : [`the horizon (${counted(file.horizonMonths, "month")} there)`]),
    ...(file.perspective === here.perspective ? [] : ["whose harm it is"]),
    ...(file.toleranceHarm === here.toleranceHarm
      ? []
      : [`the tolerance (${harm(file.toleranceHarm)} there)`]),
  ];
  return [
    ...unknown,
    ...(renamed.length > 0 ? [`Matched by key under another name: ${listed(renamed.slice(0, 5))}.`] : []),
    ...(file.lexicon === here.lexicon
      ? []
      : [`Likelihood words of ${lexiconOf(file.lexicon).name} become the ranges they stood for.`]),
    ...(sameValue(file.harmScale, here.harmScale)
      ? []
      : [
          "Severity levels become the ranges of harm points that they stood for: the harm scale is another here.",
        ]),
    ...(differing.length > 0
      ? [`The judgements were made for something else as to ${listed(differing)}; they come in as they are.`]
      : []),
    ...(file.handling && file.handling !== here.handling
      ? [`The file's handling line, “${file.handling}”, stays out; this assessment's holds for all of it.`]
      : []),
    ...(added > 0 ? [`Evidence that they rest on is added to the assessment: ${pieces(added)}.`] : []),
    ...unseenRemarks(file.scenarios),
    "The file's own title, question and items stay out.",
  ];
}

/** The keys of a list's items that a scenario says anything of. */
function judgedIn(scenario: Scenario, list: (typeof JUDGED_LISTS)[number]): string[] {
  const { effects, influences } = scenario;
  const pairs = {
    risks: effects.map(({ risk }) => risk),
    mitigations: effects.map(({ mitigation }) => mitigation),
    impacts: influences.map(({ impact }) => impact),
    implications: influences.map(({ implication }) => implication),
  };
  return [...Object.keys(scenario[list]), ...pairs[list]];
}

function pieces(count: number): string {
  return counted(count, "piece of evidence", "pieces of evidence");
}
