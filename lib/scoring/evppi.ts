import { sortedOrder } from "../math/spearman";

/** What knowing everything, and what knowing one input, would be worth before deciding; unit of the utilities. */
export type ValueOfInformation = { evpi: number; evppi: { input: string; value: number }[] };

/** The draws of one input, in the order of the utilities' draws. */
export type InputDraws = { input: string; draws: Float64Array };

/** Bins for a sample of about 100,000 draws (method 5: 50–100). */
const BINS = 75;

/**
 * The value of information for a decision between two or more options (method 5): EVPI = E[max U] − max E[U], and for
 * each input EVPPI = E[max over options of E(U | input)] − max E[U], the inner mean taken in equally filled bins of the
 * draws sorted by that input. Equal draws of an input share a bin, so a known input is worth 0. In the unit of the
 * utilities, clamped to [0, EVPI]; biased upwards where bins are small. `utilities` holds one paired sample an option.
 * Throws RangeError for fewer than two options or for samples that are not paired.
 */
export function valueOfInformation(
  utilities: readonly Float64Array[],
  inputs: readonly InputDraws[],
  bins = BINS,
): ValueOfInformation {
  const [first] = utilities;
  if (!first || utilities.length < 2 || first.length === 0)
    throw new RangeError("valueOfInformation: needs at least two options with draws");
  const draws = first.length;
  if ([...utilities, ...inputs.map((input) => input.draws)].some((sample) => sample.length !== draws))
    throw new RangeError("valueOfInformation: the samples must be equally long");
  const order = Uint32Array.from(first, (_, draw) => draw);
  const unsorted = bestOfMeans(utilities, order, draws);
  const now = unsorted(0, draws);
  let best = 0;
  for (let draw = 0; draw < draws; draw++) best += unsorted(draw, draw + 1);
  const evpi = Math.max(0, best - now);
  const evppi = inputs.map(({ input, draws: values }) => {
    const sorted = sortedOrder(values);
    const inBin = bestOfMeans(utilities, sorted, draws);
    const informed = binsOf(values, sorted, bins).reduce((sum, [from, to]) => sum + inBin(from, to), 0);
    return { input, value: Math.min(evpi, Math.max(0, informed - now)) };
  });
  return { evpi, evppi };
}

/**
 * The utility of an option, draw by draw: −(harm + cost·rate), in harm points. `rate` is how many harm points one unit
 * of cost is worth; whoever decides must state it, for harm and cost have no common unit of their own.
 */
export function utilityOf(harm: Float64Array, cost: number, rate: number): Float64Array {
  return harm.map((points) => -(points + cost * rate));
}

/** A stretch of sorted draws → the largest option sum over it, as a share of all draws. */
function bestOfMeans(utilities: readonly Float64Array[], order: Uint32Array, draws: number) {
  return (from: number, to: number): number => {
    let best = -Infinity;
    for (const utility of utilities) {
      let sum = 0;
      for (let place = from; place < to; place++) sum += utility[order[place] ?? 0] ?? 0;
      best = Math.max(best, sum / draws);
    }
    return best;
  };
}

/** Stretches of equally many sorted draws, each prolonged to the end of equal values. */
function binsOf(values: Float64Array, sorted: Uint32Array, bins: number): [number, number][] {
  const stretches: [number, number][] = [];
  for (let from = 0, bin = 1; from < sorted.length; bin++) {
    let to = Math.max(from + 1, Math.round((bin * sorted.length) / bins));
    while (to < sorted.length && values[sorted[to] ?? 0] === values[sorted[to - 1] ?? 0]) to++;
    stretches.push([from, to]);
    from = to;
  }
  return stretches;
}
