import { counted, day, harm, number, percentAsEntered } from "../format";
import type { Assessment } from "../model/assessment";
import type { Grounds } from "../model/grounds";
import { lexiconOf } from "../model/lexicon";
import { own } from "../model/own";
import type { ScenarioInputs } from "../model/scenario";
import { fieldWord, sameEventText } from "./field-name";
import { harmScaleText } from "./harm-scale-text";
import { judgementText } from "./judgement-text";
import { NOT_THERE } from "./not-there";
import type { Scored } from "./scored";

/** One judgement of a scenario: what it judges, which field of it, and what was entered, in words. */
export type Input = { path: string; item: string; field: string; text: string; exact: string };

/** One field that is not the same in all scenarios; `same`: as in the first. An empty text: nothing was entered there. */
export type DifferingField = { path: string; field: string; entries: { text: string; same: boolean }[] };

/** What differs about one item of the assessment, or about one pair: a mitigation and a risk, an impact and an implication. */
export type DifferingItem = { item: string; fields: DifferingField[] };

/** The judgements that are not the same in all scenarios, in the order of the assessment's items. */
export function differingInputs(all: readonly Scored[]): DifferingItem[] {
  const months = new Set(all.map(({ definition }) => definition.horizonMonths));
  const groups = differing(all, (one) =>
    inputs(one).map((input) => (months.size > 1 ? withinMonths(input, one) : input)),
  );
  return places(all).flatMap((place) => groups.get(place) ?? []);
}

/** What the judgements rest on and is not the same in all scenarios: day, horizon, whose harm, tolerance, words, scale. */
export function differingDefinitions(all: readonly Scored[]): DifferingItem[] {
  return [...differing(all, ofDefinition).values()];
}

/** What is not the same in all scenarios, by the place of its item. */
function differing(all: readonly Scored[], of: (one: Scored) => Input[]): Map<string, DifferingItem> {
  const byScenario = all.map((one) => new Map(of(one).map((input) => [input.path, input])));
  const known = all.map((one) => new Set(["definition", ...places([one])]));
  const named = new Map(byScenario.flatMap((found) => [...found]));
  const groups = new Map<string, DifferingItem>();
  for (const [path, { item, field }] of named) {
    const found = byScenario.map((inputsOf) => inputsOf.get(path));
    const place = path.slice(0, path.lastIndexOf("."));
    const entries = found.map((input, index) => ({
      text: input?.text ?? (known[index]?.has(place) ? "" : NOT_THERE),
      same: input?.exact === found[0]?.exact,
    }));
    if (entries.every(({ same }) => same)) continue;
    const group = groups.get(place) ?? { item, fields: [] };
    group.fields.push({ path, field, entries });
    groups.set(place, group);
  }
  return groups;
}

/** What all judgements of a scenario rest on, as far as it can be read beside that of another assessment. */
function ofDefinition({ definition }: Judged): Input[] {
  const { perspective, asOf, horizonMonths, toleranceHarm, lexicon, harmScale } = definition;
  const at = place("definition", "The assessment");
  return [
    at("whose harm", perspective, perspective || "not stated"),
    at("as of", asOf, day(asOf)),
    at("horizon", horizonMonths, counted(horizonMonths, "month")),
    at("tolerance", toleranceHarm, harm(toleranceHarm)),
    at("likelihood words", lexicon, lexiconOf(lexicon).name),
    at("harm scale", harmScale, harmScaleText(harmScale)),
  ];
}

/** A likelihood with its horizon: the same number over another is another judgement. */
function withinMonths(input: Input, { definition: { horizonMonths } }: Judged): Input {
  if (!/^(risks|implications)\.[^.]+\.likelihood$/.test(input.path) || input.exact === "") return input;
  const text = `${input.text}, within ${counted(horizonMonths, "month")}`;
  return { ...input, text, exact: `${input.exact} ${horizonMonths}` };
}

/** Every place of a judgement, in the order of the items: those of the first scenario's definition, then later ones. */
function places(all: readonly Scored[]): string[] {
  const keys = (list: "risks" | "mitigations" | "impacts" | "implications") => [
    ...new Set(all.flatMap(({ definition }) => definition[list].map(({ key }) => key))),
  ];
  const under = (list: "risks" | "mitigations" | "impacts" | "implications") =>
    keys(list).map((key) => `${list}.${key}`);
  return [
    "scenario",
    ...under("risks"),
    ...under("mitigations"),
    ...keys("mitigations").flatMap((mitigation) =>
      keys("risks").map((risk) => `effects.${mitigation}.${risk}`),
    ),
    ...under("impacts"),
    ...under("implications"),
    ...keys("impacts").flatMap((impact) =>
      keys("implications").map((implication) => `influences.${impact}.${implication}`),
    ),
  ];
}

/** What a scenario is judged by: the inputs, and the definition whose items they judge. */
export type Judged = { scenario: ScenarioInputs; definition: Assessment };

/** Every judgement of a scenario in words, item by item in the definition's order; what was not entered is left out. */
export function inputs(one: Judged): Input[] {
  const { scenario } = one;
  const form = scenario.modelForm;
  const formText = form === "rate" ? "effects cut the rate" : "effects cut the likelihood";
  return [
    { path: "scenario.modelForm", item: "The scenario", field: "model form", text: formText, exact: form },
    ...ofRisks(one),
    ...ofMitigations(one),
    ...ofEffects(one),
    ...ofImpacts(one),
    ...ofImplications(one),
    ...ofInfluences(one),
  ].filter(({ exact }) => exact !== "");
}

function ofRisks({ scenario, definition }: Judged): Input[] {
  return definition.risks.flatMap(({ key, label }) => {
    const judged = own(scenario.risks, key);
    if (!judged) return [];
    const at = place(`risks.${key}`, label);
    return [
      at("likelihood", judged.likelihood, judgementText(judged.likelihood, "share", definition)),
      at("severity", judged.severity, judgementText(judged.severity, "harm", definition)),
      at("overlap", judged.overlap, percentAsEntered(judged.overlap)),
      ...ofGrounds(at, judged, definition),
    ];
  });
}

function ofMitigations({ scenario, definition }: Judged): Input[] {
  return definition.mitigations.flatMap(({ key, label }) => {
    const judged = own(scenario.mitigations, key);
    const at = place(`mitigations.${key}`, label);
    const included = at("included", judged?.included ?? false, judged?.included ? "yes" : "no");
    if (!judged) return [included];
    return [
      included,
      at("delivery", judged.delivery, judgementText(judged.delivery, "share", definition)),
      at("cost", judged.cost, judged.cost === undefined ? "" : number(judged.cost)),
      ...ofGrounds(at, judged, definition),
    ];
  });
}

/** Pairs in the order of the items, not of the entries, so that the order of typing is no difference. */
function ofEffects({ scenario, definition }: Judged): Input[] {
  return definition.mitigations.flatMap((mitigation) =>
    definition.risks.flatMap((risk) => {
      const effect = scenario.effects.find(
        (one) => one.mitigation === mitigation.key && one.risk === risk.key,
      );
      if (!effect) return [];
      const at = place(`effects.${mitigation.key}.${risk.key}`, `${mitigation.label}, on ${risk.label}`);
      return [
        at("likelihood removed", effect.likelihood, judgementText(effect.likelihood, "share", definition)),
        at("severity removed", effect.severity, judgementText(effect.severity, "share", definition)),
        at("backfire", effect.backfire, judgementText(effect.backfire, "factor", definition)),
        ...ofGrounds(at, effect, definition),
      ];
    }),
  );
}

function ofImpacts({ scenario, definition }: Judged): Input[] {
  return definition.impacts.flatMap(({ key, label }) => {
    const judged = own(scenario.impacts, key);
    if (!judged) return [];
    const at = place(`impacts.${key}`, label);
    return [
      at("change", judged.change, judgementText(judged.change, "change", definition)),
      ...ofGrounds(at, judged, definition),
    ];
  });
}

function ofImplications({ scenario, definition }: Judged): Input[] {
  return definition.implications.flatMap(({ key, label }) => {
    const judged = own(scenario.implications, key);
    if (!judged) return [];
    const at = place(`implications.${key}`, label);
    return [
      at("change", judged.change, judgementText(judged.change, "change", definition)),
      at("likelihood", judged.likelihood, judgementText(judged.likelihood, "share", definition)),
      at("perspective", judged.perspective, judged.perspective),
      at(
        fieldWord("sameEventAs"),
        judged.sameEventAs,
        sameEventText(judged.sameEventAs, definition),
        "sameEventAs",
      ),
      ...ofGrounds(at, judged, definition),
    ];
  });
}

function ofInfluences({ scenario, definition }: Judged): Input[] {
  return definition.impacts.flatMap((impact) =>
    definition.implications.flatMap((implication) => {
      const influence = scenario.influences.find(
        (one) => one.impact === impact.key && one.implication === implication.key,
      );
      if (!influence) return [];
      const at = place(
        `influences.${impact.key}.${implication.key}`,
        `${impact.label}, on ${implication.label}`,
      );
      return [
        at(fieldWord("strength"), influence.strength, influence.strength ?? "", "strength"),
        ...ofGrounds(at, influence, definition),
      ];
    }),
  );
}

function ofGrounds(at: ReturnType<typeof place>, judged: Grounds, definition: Assessment): Input[] {
  const { evidence = [], rationale, confidence, confidenceReasons, wouldChangeIf } = judged;
  const text = (field: string, value: string | undefined) => at(fieldWord(field), value, value ?? "", field);
  return [
    text("confidence", confidence),
    text("confidenceReasons", confidenceReasons),
    text("rationale", rationale),
    at("evidence", evidence.join(" "), citations(definition, evidence)),
    text("wouldChangeIf", wouldChangeIf),
  ];
}

function place(path: string, item: string) {
  return (field: string, value: unknown, text: string, name = field): Input => ({
    path: `${path}.${name}`,
    item,
    field,
    text,
    // A word may mean another range in another definition, so its range belongs to it.
    exact: value === undefined || value === "" ? "" : JSON.stringify(isWord(value) ? [value, text] : value),
  });
}

function isWord(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "term";
}

function citations({ evidence }: Assessment, ids: readonly string[]): string {
  return ids.map((id) => evidence.find((one) => one.id === id)?.citation || id).join("; ");
}
