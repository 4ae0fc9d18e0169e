import { listed } from "../format";
import type { InSeries } from "./common-ground";
import { scenarioCost } from "./cost-residual";
import { differingInputs } from "./input-rows";

/** The scenarios that can be weighed against each other, with their costs; and those without, which are named. */
export type Decision = { options: (InSeries & { cost: number })[]; without: string[] };

/** The scenarios of a comparison that have a cost for every included mitigation. */
export function decision(compared: readonly InSeries[]): Decision {
  const options = compared.flatMap((one) => {
    const cost = scenarioCost(one.scored);
    return cost === null || !one.scored.score.plugIn ? [] : [{ ...one, cost }];
  });
  const without = compared
    .filter(({ series }) => !options.some((option) => option.series === series))
    .map(({ scored }) => scored.scenario.title);
  return { options, without };
}

/** What a choice needs before the worth of knowing more can be computed; null where it has all but the rate. */
export function decisionNeeds({ options, without }: Decision): string | null {
  if (options.length >= 2) return null;
  if (options.length + without.length < 2) return "Choose at least two scenarios that score the same risks.";
  return `Enter a cost for every included mitigation in at least two scenarios; it is missing in ${named(without)}.`;
}

/**
 * Why the worth of knowing more makes no sense for a choice between scenarios of several assessments, as a sentence; null
 * where it does. What would be learnt is learnt from one state of knowledge, and so every shared risk must be judged alike
 * in all of them before mitigation; otherwise the assessments contradict each other on the world, not on the document.
 */
export function twoMinds({ options }: Decision): string | null {
  const differing = differingInputs(options.map(({ scored }) => scored)).flatMap(({ item, fields }) => {
    return fields.some(({ path }) => /^risks\.[^.]+\.(likelihood|severity)$/.test(path)) ? [item] : [];
  });
  if (differing.length === 0) return null;
  return `What is worth knowing is asked of one state of knowledge. These assessments judge ${listed(differing)} differently before any mitigation, so that a choice between them is also one between views of the world, and no worth of knowing more is computed. Compare scenarios of one assessment for that.`;
}

/** Who takes no part in the choice, as a sentence; empty where all do. */
export function leftOutOfDecision({ without }: Decision): string {
  if (without.length === 0) return "";
  const verb = without.length === 1 ? "takes" : "take";
  return `${named(without)} ${verb} no part: not every included mitigation has a cost there.`;
}

function named(titles: readonly string[]): string {
  return listed(titles.map((title) => `“${title}”`));
}
