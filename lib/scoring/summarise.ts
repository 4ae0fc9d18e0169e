import { orderStatistics, sampleQuantiles } from "../math/order-statistics";
import type { Key } from "../model/key";
import type { Simulation } from "./simulate";

/** What a simulation says of all risks together, in harm points; probabilities and shares in [0, 1]. */
export type TotalSummary = {
  /** Mean of the total harm, its standard error, and the standard deviation of one outcome. */
  mean: number;
  standardError: number;
  sd: number;
  /** The share of draws in which at least one risk happened. */
  pAny: number;
  quantiles: { p05: number; p10: number; p50: number; p90: number; p95: number; p99: number };
  pAboveTolerance: number;
  /** Expected harm given inputs and delivery: what is not known, without the chance of events. */
  expectedHarm: Spread & { mean: number };
};

/** Where expected harm lies in the draws, in harm points. */
export type Spread = { p10: number; p50: number; p90: number };

/** What is asked for less often: the mean of the worst 5 % of outcomes, and each risk for itself. */
export type FurtherSummary = { cvar95: number; risks: (Spread & { key: Key })[] };

export type SimulationSummary = TotalSummary & FurtherSummary;

/**
 * Total and expected harm of a simulation in numbers (method 9.5), and the expected harm of each risk. Sample quantiles lie
 * between neighbours in proportion; CVaR is the mean of the worst 5 %, the outcome at its edge counted by the part that
 * belongs to it; the standard error is sd/√draws, with sd over draws − 1 (0 for one draw). `tolerance` in harm points.
 */
export function summarise(simulation: Simulation, tolerance: number): SimulationSummary {
  return { ...summariseTotal(simulation, tolerance), ...summariseFurther(simulation) };
}

/** What is asked for most of it: see summarise. */
export function summariseTotal(
  { draws, totalHarm, expectedHarm, eventful }: Omit<Simulation, "seed" | "risks">,
  tolerance: number,
): TotalSummary {
  const { mean, variance } = momentsOf(totalHarm);
  const sd = Math.sqrt(variance);
  const [p05 = 0, p10 = 0, p50 = 0, p90 = 0, p95 = 0, p99 = 0] = sampleQuantiles(
    totalHarm,
    [0.05, 0.1, 0.5, 0.9, 0.95, 0.99],
  );
  return {
    mean,
    standardError: sd / Math.sqrt(draws),
    sd,
    pAny: eventful / draws,
    quantiles: { p05, p10, p50, p90, p95, p99 },
    pAboveTolerance: countAbove(totalHarm, tolerance) / draws,
    expectedHarm: { ...spread(expectedHarm), mean: momentsOf(expectedHarm).mean },
  };
}

/** The rest of it: see summarise. */
export function summariseFurther({
  totalHarm,
  risks,
}: Pick<Simulation, "totalHarm" | "risks">): FurtherSummary {
  return {
    cvar95: worstMean(totalHarm, 0.95),
    risks: risks.map(({ key, expectedHarm }) => ({ key, ...spread(expectedHarm) })),
  };
}

/**
 * The share of the variance of total harm that is lack of knowledge, Var(EL(θ))/Var(L) (method 9.5), in [0, 1]: what
 * knowing every input would remove. `expected` as expectedDraws gives it. Null where total harm does not vary.
 */
export function knowledgeShare(expected: Float64Array, totalHarm: Float64Array): number | null {
  const { variance } = momentsOf(totalHarm);
  return variance > 0 ? Math.min(1, momentsOf(expected).variance / variance) : null;
}

/** A point of the exceedance curve: the share of outcomes with more harm than this. */
export type Exceedance = { harm: number; probability: number };

/**
 * The exceedance curve P(L > x) of simulated harm (method 9.5) in at most `points` points, harm rising from the smallest
 * outcome to the largest and probability falling to 0: even steps of rank, the last tenth of the points in the worst
 * 1 % of outcomes. Every point is exact for the sample. Throws RangeError for an empty sample.
 */
export function exceedance(totalHarm: Float64Array, points = 500): Exceedance[] {
  const last = totalHarm.length - 1;
  const tail = Math.floor(points / 10);
  const shares = [
    ...Array.from({ length: points - tail }, (_, index) => (0.99 * index) / (points - tail)),
    ...Array.from({ length: tail }, (_, index) => 0.99 + (0.01 * index) / Math.max(1, tail - 1)),
  ];
  const sorted = totalHarm.toSorted();
  const curve: Exceedance[] = [];
  for (const share of shares) {
    const harm = sorted[Math.round(share * last)];
    if (harm === undefined) throw new RangeError("exceedance: needs at least one draw");
    if (harm === curve.at(-1)?.harm) continue;
    curve.push({ harm, probability: (sorted.length - firstAbove(sorted, harm)) / sorted.length });
  }
  return curve;
}

/** The first place of a sorted sample with a value above the given one. */
function firstAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Mean and variance (over n − 1; 0 for one draw) of a sample, measured from its first value to keep their digits. */
export function momentsOf(sample: Float64Array): { mean: number; variance: number } {
  const origin = sample[0] ?? 0;
  const count = sample.length;
  let [sum, squares] = [0, 0];
  for (let draw = 0; draw < count; draw++) {
    const from = (sample[draw] ?? 0) - origin;
    sum += from;
    squares += from * from;
  }
  const variance = count > 1 ? Math.max(0, squares - (sum * sum) / count) / (count - 1) : 0;
  return { mean: origin + sum / count, variance };
}

/**
 * The mean of the worst outcomes beyond a level in [0, 1) (CVaR, method 5): over the largest (1 − level)·n values of a
 * sample, the one at the edge counted in part.
 */
export function worstMean(sample: Float64Array, level: number): number {
  const size = (1 - level) * sample.length;
  const [edge = 0] = orderStatistics(sample, [Math.floor(level * sample.length)]);
  let [sum, above] = [0, 0];
  for (let draw = 0; draw < sample.length; draw++) {
    const harm = sample[draw] ?? 0;
    if (harm <= edge) continue;
    sum += harm;
    above++;
  }
  return (sum + (size - above) * edge) / size;
}

function countAbove(sample: Float64Array, limit: number): number {
  let count = 0;
  for (let draw = 0; draw < sample.length; draw++) if ((sample[draw] ?? 0) > limit) count++;
  return count;
}

function spread(sample: Float64Array): Spread {
  const [p10 = 0, p50 = 0, p90 = 0] = sampleQuantiles(sample, [0.1, 0.5, 0.9]);
  return { p10, p50, p90 };
}
