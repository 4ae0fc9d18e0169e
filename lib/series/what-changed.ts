import { counted, harm, harmDifference, harmDifferenceShows, listed } from "../format";
import type { Key } from "../model/key";
import { type Changes, changes } from "../scoring/changes";
import { FACTORS, type Factor } from "../scoring/factors";
import { MAX_WALKED } from "../scoring/residual";
import { otherUnit } from "./comparable";
import { changesSentence } from "./comparison-sentence";
import { type Figure, figureWithout } from "./figure";
import { labelOf } from "./input-name";
import { onOneHorizon } from "./one-ground";
import type { Scored } from "./scored";

/** One bar of the waterfall, in harm points: a total from nought, or a cause from the level before it to the one after. */
export type ChangeStep = {
  key: "from" | "to" | Factor;
  series: string;
  label: string;
  note: string;
  start: number;
  end: number;
};

export type WhatChangedFigure = Figure<"what-changed"> & { steps: ChangeStep[] };

/** A scenario with the series whose colour and marker it bears everywhere on the page. */
export type ChangedSide = Pick<Scored, "scenario" | "definition" | "score"> & { series: string };

const ABOUT = {
  id: "what-changed",
  title: "What the difference comes from",
  subtitle: "Residual expected harm in harm points (hp), and what each cause adds or takes away",
} as const;

/** Why nothing is split between scenarios of two assessments. */
export const NOT_SPLIT =
  "A difference is split by its causes within one assessment only: between assessments, what was judged otherwise and what is another event can't be told apart.";

const LABELS: Record<Factor, string> = {
  likelihood: "Likelihoods",
  severity: "Severities",
  delivery: "Delivery",
  effects: "Effects of mitigations",
  structure: "Items added or removed",
  method: "Method, not the world",
};

/**
 * The difference of the residual totals of two scenarios (harm points) as a waterfall over its causes (method 5): from
 * the first total by likelihood, severity, delivery, effects, structure and method to the second. The parts sum to the
 * difference and don't depend on the order of the bars; method (model form, harm scale) is always a bar of its own. The
 * likelihoods of the second are brought to the first one's horizon; where that can't be, or harm to others is counted, the
 * totals don't measure the same and nothing is split.
 */
export function whatChanged(from: ChangedSide, judged: ChangedSide): WhatChangedFigure {
  const [, converted = judged] = onOneHorizon([from, judged]).whole;
  const to = { ...converted, series: judged.series };
  const lacking = neededFor(from, to);
  if (lacking) return { ...figureWithout(ABOUT, lacking), steps: [] };
  const found = changes(
    { assessment: from.definition, inputs: from.scenario },
    { assessment: to.definition, inputs: to.scenario },
  );
  const steps = stepsOf(found, from, to);
  return {
    ...ABOUT,
    title: title(found, from, to),
    sentence: `${changesSentence(found)} Each cause has its fair share: the parts sum to the difference, in whatever order they are read.${horizonSentence(judged, to)}${methodSentence(found)}`,
    needs: null,
    legend: legend(from, to, steps),
    columns: [
      { key: "cause", label: "Total or cause", unit: "", kind: "text" },
      { key: "part", label: "Adds or takes away", unit: "hp", kind: "harm-difference" },
      { key: "level", label: "Total so far", unit: "hp", kind: "harm" },
      { key: "note", label: "What it is", unit: "", kind: "text" },
    ],
    rows: steps.map(({ key, label, note, start, end }) => ({
      cause: label,
      part: isTotal(key) ? null : end - start,
      level: end,
      note: note || null,
    })),
    beside: { part: [found.from, found.to] },
    total: { cause: "Difference", part: found.difference, level: null, note: null },
    steps,
  };
}

/** Whether a step is one of the two totals, and no cause. */
export function isTotal(key: ChangeStep["key"]): key is "from" | "to" {
  return key === "from" || key === "to";
}

function neededFor(from: ChangedSide, to: ChangedSide): string | null {
  const unscored = [from, to].filter(({ score }) => score.plugIn === null);
  if (unscored.length > 0)
    return `Enter the likelihood and the severity of at least one risk in ${listed(unscored.map(({ scenario }) => `“${scenario.title}”`))}.`;
  const unlike = unlikeText(from, to);
  if (unlike) return unlike;
  if (isTooLarge(from, to))
    return `With more than ${MAX_WALKED} mitigations, a rate or a backfire, the difference can't be split exactly; compare scenarios with at most ${MAX_WALKED}.`;
  return null;
}

/** Why no difference of the two totals means anything; null where it does. Another harm scale is a cause, and no reason. */
function unlikeText(from: ChangedSide, to: ChangedSide): string | null {
  const { harmScale } = from.definition;
  const unit = otherUnit(from.definition, { ...to.definition, harmScale });
  const [before, after] = [`“${from.scenario.title}”`, `“${to.scenario.title}”`];
  if (unit === "other-perspective")
    return `${after} counts harm to others than ${before} does, so that the totals don't measure the same; where both mean the same people, give them the same words under “Whose harm this is”.`;
  if (unit === "other-horizon")
    return `${after} looks ahead another number of months than ${before}, and a likelihood in it can't be converted, so that the totals don't measure the same.`;
  return null;
}

/** Whether a mixture of the two could be one whose delivery states are too many to walk through (residualOf). */
function isTooLarge(...sides: ChangedSide[]): boolean {
  const included = new Set(
    sides.flatMap(({ scenario }) =>
      Object.entries(scenario.mitigations).flatMap(([key, { included }]) => (included ? [key] : [])),
    ),
  );
  const closed = sides.every(
    ({ scenario }) =>
      scenario.modelForm === "relative" && scenario.effects.every(({ backfire }) => !backfire),
  );
  return included.size > MAX_WALKED && !closed;
}

function stepsOf(found: Changes, from: ChangedSide, to: ChangedSide): ChangeStep[] {
  const total = (key: "from" | "to", { scenario, series }: ChangedSide, end: number): ChangeStep => {
    return { key, series, label: scenario.title, note: "", start: 0, end };
  };
  let level = found.from;
  const causes = FACTORS.map((key): ChangeStep => {
    const start = level;
    const part = written(found.parts[key]);
    level += part;
    const series = key === "method" ? "method" : part > 0 ? "harm-more" : "harm-less";
    return { key, series, label: LABELS[key], note: noteOf(key, found, from, to), start, end: level };
  });
  return [total("from", from, found.from), ...causes, total("to", to, found.to)];
}

/** A part without the last bits of its arithmetic, which would draw a bar where nothing changed. */
function written(part: number): number {
  return harm(part) === harm(0) ? 0 : part;
}

function noteOf(key: Factor, { structure, method }: Changes, from: ChangedSide, to: ChangedSide): string {
  if (key === "structure") {
    const names = (
      { risks, mitigations }: { risks: Key[]; mitigations: Key[] },
      { definition }: ChangedSide,
    ) => [
      ...risks.map((risk) => labelOf(definition.risks, risk)),
      ...mitigations.map((mitigation) => labelOf(definition.mitigations, mitigation)),
    ];
    const [added, removed] = [names(structure.added, to), names(structure.removed, from)];
    return [added.length > 0 && `New: ${listed(added)}`, removed.length > 0 && `Removed: ${listed(removed)}`]
      .filter(Boolean)
      .join(". ");
  }
  if (key === "method")
    return [method.form && "Another model form", method.scale && "Another harm scale"]
      .filter(Boolean)
      .join(". ");
  return "";
}

function horizonSentence(judged: ChangedSide, to: ChangedSide): string {
  const [own, months] = [judged, to].map(({ definition }) => definition.horizonMonths);
  if (own === undefined || months === undefined || own === months) return "";
  return ` The likelihoods of “${to.scenario.title}”, judged for ${counted(own, "month")}, are converted to ${counted(months, "month")} at a constant hazard.`;
}

function methodSentence({ method, parts, from, to }: Changes): string {
  if (!method.form && !method.scale)
    return " Nothing of it is due to the method, which is the same on both sides.";
  return ` Of it, ${harmDifference(parts.method, [from, to])} is due to the method alone: the same judgements read in another way, not a change of the world.`;
}

function title(found: Changes, from: ChangedSide, to: ChangedSide): string {
  const { difference, parts } = found;
  const totals = [found.from, found.to];
  const [before, after] = [`“${from.scenario.title}”`, `“${to.scenario.title}”`];
  const largest = FACTORS.toSorted((one, other) => Math.abs(parts[other]) - Math.abs(parts[one]))[0];
  const moved = largest !== undefined && written(parts[largest]) !== 0;
  if (!moved) return `Nothing that counts changed from ${before} to ${after}`;
  if (!harmDifferenceShows(parts[largest], totals))
    return `${after} leaves about as much as ${before}: no cause shows in the digits of the totals`;
  const cause = `${LABELS[largest].toLowerCase()} (${harmDifference(parts[largest], totals)})`;
  if (!harmDifferenceShows(difference, totals))
    return `${after} leaves ${written(difference) === 0 ? "" : "about "}as much as ${before}: the causes cancel out`;
  // The word says what the sign would.
  const amount = harmDifference(difference, totals).slice(1);
  return `${after} leaves ${amount} ${difference < 0 ? "less" : "more"} than ${before}; the largest part is ${cause}`;
}

function legend(from: ChangedSide, to: ChangedSide, steps: readonly ChangeStep[]) {
  const drawn = (series: string) =>
    steps.some((step) => !isTotal(step.key) && step.series === series && step.start !== step.end);
  return [
    { series: from.series, label: from.scenario.title },
    { series: to.series, label: to.scenario.title },
    ...(drawn("harm-less") ? [{ series: "harm-less", label: "Less harm" }] : []),
    ...(drawn("harm-more") ? [{ series: "harm-more", label: "More harm" }] : []),
    ...(drawn("method") ? [{ series: "method", label: "The method alone" }] : []),
  ];
}
