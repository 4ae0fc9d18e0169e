import { counted, harm, harmRange, percent, percentRange } from "../format";
import type { SamplingInterval } from "../scoring/sampling-error";
import type { SimulationSummary, TotalSummary } from "../scoring/summarise";

/** What a simulation of a scenario says in numbers, and how exactly its draws tell it. */
export type SimulatedNumbers = {
  seed: number;
  draws: number;
  summary: TotalSummary;
  /** 95 % intervals of what is estimated from draws. */
  within: { pAny: SamplingInterval; p95: SamplingInterval; pAboveTolerance: SamplingInterval };
};

/** The same with the rest of the summary. */
export type SimulatedScenario = SimulatedNumbers & { summary: SimulationSummary };

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
  const texts = simulated && simulatedTexts(simulated);
  const row = (key: SimulatedKey, label: string, spans: string, beside: string | null = null) => ({
    key,
    label,
    beside,
    spans,
    value: texts?.[`${key}-value`] ?? null,
    interval: texts?.[`${key}-interval`] ?? null,
  });
  const byDraws = "95 %: what the number of draws leaves open";
  return [
    row(
      "expected",
      "Expected harm that remains",
      "80 %: what the judgements and delivery leave open",
      exact === null ? null : `${harm(exact)} with every judgement at its mean`,
    ),
    row("any", "At least one risk occurs", byDraws),
    row("p95", "Harm in a bad case: not exceeded in 19 of 20 (P95)", byDraws),
    row("above", `Harm above the tolerance of ${harm(tolerance)}`, byDraws),
  ];
}

type SimulatedKey = "expected" | "any" | "p95" | "above";

/** The same numbers as they are written, each by the name of its place: `<row>-value` and `<row>-interval`. */
export function simulatedTexts({
  summary,
  within,
}: SimulatedNumbers): Record<`${SimulatedKey}-${"value" | "interval"}`, string> {
  const { p10, p90 } = summary.expectedHarm;
  return {
    "expected-value": harm(summary.mean),
    "expected-interval": harmRange({ min: p10, max: p90 }),
    "any-value": percent(summary.pAny),
    "any-interval": fineRange(within.pAny),
    "p95-value": harm(summary.quantiles.p95),
    "p95-interval": harmRange(within.p95),
    "above-value": percent(summary.pAboveTolerance),
    "above-interval": fineRange(within.pAboveTolerance),
  };
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
  summary: Pick<TotalSummary, "mean" | "standardError">;
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
