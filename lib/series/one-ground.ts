import { counted, listed } from "../format";
import type { Assessment } from "../model/assessment";
import type { ProbabilityDist } from "../model/dist";
import type { SavedScenario } from "../model/saved";
import { distOverHorizon } from "../scoring/horizon";
import { scoreScenario } from "../scoring/score-scenario";
import type { ComparisonNote } from "./comparison-notes";
import type { Scored } from "./scored";

/**
 * Scenarios as they are compared: `whole` with all their risks over one horizon, `shared` with the risks alone that every
 * one of their definitions has. Where nothing had to be made alike, both are what came in. `said` tells what was done.
 */
export type OneGround = { whole: Scored[]; shared: Scored[]; said: ComparisonNote[] };

/**
 * Puts scenarios that were judged in different definitions on one ground (method 4.4, 9.1): the likelihoods of risks over
 * the first one's horizon at a constant hazard, and totals over the risks, matched by key, that all definitions have.
 * What can't be made alike stays as it is, for `incomparable` to refuse.
 */
export function onOneGround(all: readonly Scored[]): OneGround {
  const [base] = all;
  if (!base) return { whole: [], shared: [], said: [] };
  const { whole } = onOneHorizon(all);
  const keys = sharedRisks(all);
  const shared = keys.size === 0 ? whole : whole.map((one) => withRisks(one, keys));
  const said = all.flatMap((one, index): ComparisonNote[] => [
    ...conversionNotes(one, whole[index]),
    ...(shared[index] === whole[index] ? [] : [noteOn(one, leftOutText(one.definition, keys))]),
  ]);
  return { whole, shared, said };
}

/** The first part of it alone: all risks, with their likelihoods over the first one's horizon as far as they can be. */
export function onOneHorizon(all: readonly Scored[]): Pick<OneGround, "whole" | "said"> {
  const months = all[0]?.definition.horizonMonths;
  const whole = all.map((one) => (months === undefined ? one : overMonths(one, months)));
  return { whole, said: all.flatMap((one, index) => conversionNotes(one, whole[index])) };
}

function conversionNotes(one: Scored, converted: Scored = one): ComparisonNote[] {
  const [from, to] = [one, converted].map(({ definition }) => definition.horizonMonths);
  return from === undefined || to === undefined || from === to ? [] : [noteOn(one, convertedText(from, to))];
}

function noteOn({ scenario: { id, title } }: Scored, text: string): ComparisonNote {
  return { id, scenario: title, text };
}

/** The keys of the risks that every definition has. */
function sharedRisks(all: readonly Pick<Scored, "definition">[]): Set<string> {
  const [base, ...others] = all.map(({ definition }) => new Set(definition.risks.map(({ key }) => key)));
  return new Set([...(base ?? [])].filter((key) => others.every((keys) => keys.has(key))));
}

function overMonths(one: Scored, months: number): Scored {
  const { definition, scenario } = one;
  const { horizonMonths: from, lexicon } = definition;
  if (from === months) return one;
  const convert = (likelihood: ProbabilityDist) => distOverHorizon(likelihood, { lexicon, from, to: months });
  const risks = converted(scenario.risks, convert);
  const implications = converted(scenario.implications, convert);
  if (!risks || !implications) return one;
  return rescored({ ...definition, horizonMonths: months }, { ...scenario, risks, implications });
}

/** Judgements with their likelihoods converted; null where one of them can't be. */
function converted<Judgement extends { likelihood?: ProbabilityDist | undefined }>(
  judged: Record<string, Judgement>,
  convert: (likelihood: ProbabilityDist) => ProbabilityDist | null,
): Record<string, Judgement> | null {
  const found: Record<string, Judgement> = {};
  for (const [key, one] of Object.entries(judged)) {
    const likelihood = one.likelihood && convert(one.likelihood);
    if (likelihood === null) return null;
    found[key] = likelihood ? { ...one, likelihood } : one;
  }
  return found;
}

function withRisks(one: Scored, keys: ReadonlySet<string>): Scored {
  const { definition, scenario } = one;
  if (definition.risks.every(({ key }) => keys.has(key))) return one;
  return rescored(
    { ...definition, risks: definition.risks.filter(({ key }) => keys.has(key)) },
    {
      ...scenario,
      risks: Object.fromEntries(Object.entries(scenario.risks).filter(([key]) => keys.has(key))),
      effects: scenario.effects.filter(({ risk }) => keys.has(risk)),
    },
  );
}

function rescored(definition: Assessment, scenario: SavedScenario): Scored {
  return { definition, scenario, score: scoreScenario(definition, scenario) };
}

function convertedText(from: number, to: number): string {
  return `looks ahead ${counted(from, "month")}: its likelihoods are converted to the baseline's ${counted(to, "month")} at a constant hazard; everything else, such as whether a mitigation is delivered in time, is taken as judged`;
}

function leftOutText({ risks }: Assessment, keys: ReadonlySet<string>): string {
  const out = risks.filter(({ key }) => !keys.has(key)).map(({ label }) => label);
  return `also has ${listed(out)} among its risks, which not every scenario here has: totals are over the shared risks, without ${out.length === 1 ? "it" : "them"}`;
}
