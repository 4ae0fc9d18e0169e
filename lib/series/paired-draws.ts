import type { Assessment } from "../model/assessment";
import type { ScenarioInputs } from "../model/scenario";
import { type PairedDifference, pairedDifference } from "../scoring/better";
import { type DominanceFinding, dominance } from "../scoring/dominance";
import { simulate } from "../scoring/simulate";
import { type Exceedance, exceedance } from "../scoring/summarise";
import { axisTicks } from "./ticks";

/** What is asked: scenarios to be drawn from one seed, the first as the baseline. Plain, so that a worker can be sent it. */
export type PairedTask = {
  seed: number;
  draws: number;
  tolerance: number;
  scenarios: { series: string; title: string; definition: Assessment; inputs: ScenarioInputs }[];
};

/** P(L > x) of one scenario: the curve, and its values at the levels of PairedDraws. */
export type DrawnCurve = { series: string; title: string; curve: Exceedance[]; at: number[] };

/** A stretch of differences in harm points and the share of all draws in it. The ends hold all that lies beyond. */
export type DifferenceBin = { min: number; max: number; share: number };

/** One scenario against the baseline, draw by draw; its difference is scenario − baseline, negative where it is better. */
export type DrawnPair = {
  series: string;
  title: string;
  paired: PairedDifference;
  dominance: DominanceFinding;
  /** Shares of the draws in which it leaves less, the same and more harm than the baseline. */
  less: number;
  same: number;
  more: number;
  bins: DifferenceBin[];
};

export type PairedDraws = {
  baseline: string;
  draws: number;
  tolerance: number;
  levels: number[];
  curves: DrawnCurve[];
  pairs: DrawnPair[];
};

const CURVE_POINTS = 200;
/** The rarest outcomes that are drawn: one in a thousand, of which 100,000 draws have a hundred. */
export const RAREST = 0.001;
const BINS = 24;

/**
 * Scenarios drawn with the same random numbers (method 5): exceedance curves, their values at round levels and at the
 * tolerance, and each scenario against the first: paired difference, dominance, and the differences that are not
 * nought in bins on one axis for all. Harm in points. `onProgress` is told the share done, in (0, 1].
 */
export function pairedDraws(task: PairedTask, onProgress: (share: number) => void = () => {}): PairedDraws {
  const { seed, draws, tolerance, scenarios } = task;
  const samples = scenarios.map(({ definition, inputs }, index) => {
    const told = (share: number) => onProgress((index + share) / scenarios.length);
    return simulate(definition, inputs, { seed, draws, onProgress: told }).totalHarm;
  });
  const [base] = samples;
  const [first] = scenarios;
  if (!base || !first) throw new RangeError("pairedDraws: needs a baseline");
  const drawn = scenarios.map(({ series, title }, index) => {
    const sample = samples[index] ?? base;
    const curve = exceedance(sample, CURVE_POINTS);
    return { series, title, sample, curve };
  });
  const furthest = Math.max(...drawn.flatMap(({ curve }) => reachOf(curve)));
  const levels = [...new Set([...axisTicks(0, furthest, 8), tolerance])].sort((a, b) => a - b);
  const others = drawn.slice(1).map((one) => {
    const differences = one.sample.map((harm, draw) => harm - (base[draw] ?? harm));
    return { ...one, differences };
  });
  const edge = edgeOf(others.map(({ differences }) => differences));
  return {
    baseline: first.title,
    draws,
    tolerance,
    levels,
    curves: drawn.map(({ sample, ...one }) => ({
      ...one,
      at: levels.map((level) => shareAbove(sample, level)),
    })),
    pairs: others.map(({ series, title, sample, differences }) => ({
      series,
      title,
      paired: pairedDifference(sample, base),
      dominance: dominance(sample, base),
      less: shareOf(differences, (one) => one < 0),
      same: shareOf(differences, (one) => one === 0),
      more: shareOf(differences, (one) => one > 0),
      bins: binsOf(differences, edge),
    })),
  };
}

function reachOf(curve: readonly Exceedance[]): number {
  return curve.find(({ probability }) => probability <= RAREST)?.harm ?? curve.at(-1)?.harm ?? 0;
}

function shareAbove(sample: Float64Array, level: number): number {
  return shareOf(sample, (harm) => harm > level);
}

function shareOf(sample: Float64Array, holds: (value: number) => boolean): number {
  return sample.reduce((count, value) => count + (holds(value) ? 1 : 0), 0) / sample.length;
}

/** A round number within which 95 % of the differences lie, to either side; the last bins hold the rest. */
function edgeOf(all: readonly Float64Array[]): number {
  const reach = all.map((differences) => {
    const sizes = differences.map(Math.abs).toSorted();
    return sizes[Math.floor(0.95 * (sizes.length - 1))] || (sizes.at(-1) ?? 0);
  });
  return axisTicks(0, Math.max(0, ...reach), 4).at(-1) ?? 1;
}

function binsOf(differences: Float64Array, edge: number): DifferenceBin[] {
  const size = (2 * edge) / BINS;
  const counts = new Float64Array(BINS);
  for (const difference of differences) {
    if (difference === 0) continue;
    // Nought is an edge, so that no bin mixes better with worse.
    const index =
      difference < 0
        ? Math.max(0, BINS / 2 - 1 - Math.floor(-difference / size))
        : Math.min(BINS - 1, BINS / 2 + Math.floor(difference / size));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return Array.from(counts, (count, index) => ({
    min: -edge + index * size,
    max: -edge + (index + 1) * size,
    share: count / differences.length,
  }));
}
