import { counted, harm, harmRange, percent, percentRange } from "../format";
import type { SamplingInterval } from "../scoring/sampling-error";
import type { SimulationSummary } from "../scoring/summarise";

/** What a simulation of a scenario says in numbers, and how exactly its draws tell it. */
export type SimulatedNumbers = {
  seed: number;
  draws: number;
  summary: SimulationSummary;
  /** 95 % intervals of what is estimated from draws. */
  within: { pAny: SamplingInterval; p95: SamplingInterval; pAboveTolerance: SamplingInterval };
};

/** One number of the headline; texts are null until they are simulated. */
export type SimulatedRow = {
  key: string;
  label: string;
  /** The same computed otherwise: its number stands elsewhere in the result, and differs. */
  beside: string | null;
  /** What the interval spans. */
  spans: string;
  value: string | null;
  interval: string | null;
};

/**
 * The numbers that only a simulation gives, in the order they are read; those that lack are there with their names.
 * `exact` is the total that remains with every judgement at its mean.
 */
export function simulatedRows(
  simulated: SimulatedNumbers | null,
  { tolerance, exact }: { tolerance: number; exact: number | null },
): SimulatedRow[] {
  const { summary, within } = simulated ?? {};
  const byDraws = "95 %: what the number of draws leaves open";
  return [
    {
      key: "expected",
      label: "Expected harm that remains",
      beside: exact === null ? null : `${harm(exact)} with every judgement at its mean`,
      spans: "80 %: what the judgements and delivery leave open",
      value: summary ? harm(summary.mean) : null,
      interval: summary ? harmRange({ min: summary.expectedHarm.p10, max: summary.expectedHarm.p90 }) : null,
    },
    {
      key: "any",
      label: "At least one risk occurs",
      beside: null,
      spans: byDraws,
      value: summary ? percent(summary.pAny) : null,
      interval: within ? fineRange(within.pAny) : null,
    },
    {
      key: "p95",
      label: "Harm in a bad case: not exceeded in 19 of 20 (P95)",
      beside: null,
      spans: byDraws,
      value: summary ? harm(summary.quantiles.p95) : null,
      interval: within ? harmRange(within.p95) : null,
    },
    {
      key: "above",
      label: `Harm above the tolerance of ${harm(tolerance)}`,
      beside: null,
      spans: byDraws,
      value: summary ? percent(summary.pAboveTolerance) : null,
      interval: within ? fineRange(within.pAboveTolerance) : null,
    },
  ];
}

/** A range that rounding would close to one number says so once. */
function fineRange(range: SamplingInterval): string {
  const [low, high] = [percent(range.min), percent(range.max)];
  return low === high ? `about ${low}` : percentRange(range);
}

/** How the numbers were simulated: draws, seed (null where it is said elsewhere), mean and its standard error. */
export function drawsSentence({
  seed,
  draws,
  summary,
}: Pick<SimulatedNumbers, "draws"> & {
  seed: number | null;
  summary: Pick<SimulationSummary, "mean" | "standardError">;
}): string {
  return `Simulated with ${counted(draws, "draw")}${seed === null ? "" : ` (seed ${seed})`}; the standard error of the mean of ${harm(summary.mean)} is ${harm(summary.standardError)}.`;
}

/**
 * How much of the spread of outcomes is chance, and how much is lack of knowledge (method 9.5), in words and numbers;
 * null is a share of a spread that isn't there.
 */
export function knowledgeSentence(share: number | null): string {
  if (share === null) return "Harm is the same in every draw: nothing is left to chance.";
  return `The spread of outcomes is ${knowledgeWords(share)}: ${percent(1 - share)} of its variance would remain if every judgement were known exactly; ${percent(share)} is lack of knowledge.`;
}

function knowledgeWords(share: number): string {
  if (share < 0.1) return "almost all chance";
  if (share < 0.4) return "mostly chance";
  if (share <= 0.6) return "chance and lack of knowledge in like parts";
  return share <= 0.9 ? "mostly lack of knowledge" : "almost all lack of knowledge";
}
