import { harm, harmDifference, harmDifferenceShows, harmRange, listed, percent } from "../format";
import type { PairedDifference } from "../scoring/better";
import type { Changes } from "../scoring/changes";
import type { DominanceFinding } from "../scoring/dominance";
import { FACTORS, type Factor } from "../scoring/factors";

/** What two scenarios are called. */
export type Names = { a: string; b: string };

/** Which of two scenarios leaves less harm on average, and by how much, as one sentence. */
export function meanSentence(paired: PairedDifference, names: Names): string {
  return `${meanPhrase(paired, names)}.`;
}

/** Which of two scenarios leaves less harm, by how much, and how often, as one sentence. */
export function betterSentence(paired: PairedDifference, names: Names): string {
  const { mean, pALower } = paired;
  if (isUncertain(paired)) return meanSentence(paired, names);
  const often = `it is lower in ${percent(mean > 0 ? 1 - pALower : pALower)} of the draws, with ties counted half`;
  return `${meanPhrase(paired, names)}, and ${often}.`;
}

function isUncertain({ interval }: PairedDifference): boolean {
  return interval.min <= 0 && interval.max >= 0;
}

function meanPhrase(paired: PairedDifference, { a, b }: Names): string {
  const { mean, interval } = paired;
  // Without any spread around nought, no draw differs.
  if (interval.min === 0 && interval.max === 0) return `${a} and ${b} leave the same in every draw`;
  if (isUncertain(paired))
    return `${a} and ${b} can't be told apart by their means: they differ by ${harmDifference(mean)} (${percent(0.95)} interval ${harmDifference(interval.min)} to ${harmDifference(interval.max)})`;
  const [better, worse] = mean < 0 ? [a, b] : [b, a];
  const size = Math.abs(mean);
  const half = (interval.max - interval.min) / 2;
  return `${better} leaves ${harm(size)} less than ${worse} on average (${percent(0.95)} interval ${harmRange({ min: size - half, max: size + half })})`;
}

/** Whether one scenario is better for everybody who likes less harm, or for the risk-averse, as one sentence. */
export function dominanceSentence(finding: DominanceFinding, { a, b }: Names): string {
  const almost = finding.almost ? "almost " : "";
  switch (finding.verdict) {
    case "a-first-order":
      return `${a} is ${almost}better than ${b} at every level of harm.`;
    case "b-first-order":
      return `${b} is ${almost}better than ${a} at every level of harm.`;
    case "a-increasing-convex":
      return `${a} is ${almost}better than ${b} for whoever dislikes large losses.`;
    case "b-increasing-convex":
      return `${b} is ${almost}better than ${a} for whoever dislikes large losses.`;
    case "none":
      return `Neither ${a} nor ${b} is better for everybody: it depends on how much large losses count.`;
    default:
      return finding.verdict satisfies never;
  }
}

const FACTOR_NAMES: Record<Factor, string> = {
  likelihood: "likelihoods",
  severity: "severities",
  delivery: "delivery",
  effects: "effects",
  structure: "added and removed items",
  method: "the method",
};

/** What changed between two results, from the largest part to the smallest, as one sentence. */
export function changesSentence({ from, to, difference, parts }: Changes): string {
  // What the totals' digits don't show is not worth a word; it stays in the parts.
  const beside = [from, to];
  const told = FACTORS.filter((factor) => harmDifferenceShows(parts[factor], beside));
  const largest = told.toSorted((one, other) => Math.abs(parts[other]) - Math.abs(parts[one]));
  if (largest.length === 0) return `Nothing that counts has changed: the total stays at ${harm(to)}.`;
  const causes = largest.map((factor) => `${FACTOR_NAMES[factor]} ${harmDifference(parts[factor], beside)}`);
  return `The total went from ${harm(from)} to ${harm(to)} (${harmDifference(difference, beside)}): ${listed(causes)}.`;
}
