const BINS = 2048;
const FEW = 512;

/**
 * The values that stand at given ranks (from 0) of a sample once sorted, without sorting it: values are counted in
 * even bins, and only a bin that holds a rank is looked into. Exact, in time linear in the sample but for contrived
 * ones, with room for these bins beside it. Throws RangeError for a rank that is none.
 */
export function orderStatistics(sample: Float64Array, ranks: readonly number[]): number[] {
  if (ranks.some((rank) => !(Number.isInteger(rank) && rank >= 0 && rank < sample.length)))
    throw new RangeError("orderStatistics: a rank must be a whole number below the sample's size");
  const { min, max } = extent(sample);
  if (min === max) return ranks.map(() => min);
  const scale = BINS / (max - min);
  const even = scale > 0 && scale < Infinity;
  const counts = new Uint32Array(BINS + 1);
  if (even && sample.length > FEW) count(sample, min, scale, counts);
  // Few values, values that can't be told apart by bins, or a range that can't be divided: sorted after all.
  if (!even || sample.length <= FEW || counts.includes(sample.length)) {
    const sorted = sample.toSorted();
    return ranks.map((rank) => sorted[rank] ?? min);
  }
  const places = ranks.map((rank) => binOf(counts, rank));
  const members = membersOf(sample, { min, scale, counts, bins: new Set(places.map(({ bin }) => bin)) });
  const found = new Map(
    [...members].map(([bin, values]) => {
      const inside = places.filter((place) => place.bin === bin).map(({ rank }) => rank);
      return [bin, orderStatistics(values, inside)];
    }),
  );
  return places.map(({ bin }) => found.get(bin)?.shift() ?? min);
}

/**
 * Sample quantiles at the given shares, between neighbours in proportion: the value at place (n−1)·share of the sorted
 * sample, from 0 (the smallest) to 1 (the largest). Throws RangeError for an empty sample or a share outside [0, 1].
 */
export function sampleQuantiles(sample: Float64Array, shares: readonly number[]): number[] {
  const places = shares.map((share) => share * (sample.length - 1));
  const values = orderStatistics(sample, [...places.map(Math.floor), ...places.map(Math.ceil)]);
  return places.map((place, index) => {
    const low = values[index] ?? 0;
    const high = values[index + shares.length] ?? low;
    return low === high ? low : low + (high - low) * (place - Math.floor(place));
  });
}

function extent(sample: Float64Array): { min: number; max: number } {
  let [min, max] = [Infinity, -Infinity];
  for (let index = 0; index < sample.length; index++) {
    const value = sample[index] ?? 0;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max };
}

function count(sample: Float64Array, min: number, scale: number, counts: Uint32Array): void {
  for (let index = 0; index < sample.length; index++) {
    const bin = (((sample[index] ?? 0) - min) * scale) | 0;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
}

/** Which bin a rank falls in, and its rank inside. */
function binOf(counts: Uint32Array, rank: number): { bin: number; rank: number } {
  let below = 0;
  let bin = 0;
  while (below + (counts[bin] ?? Infinity) <= rank) below += counts[bin++] ?? 0;
  return { bin, rank: rank - below };
}

type Bins = { min: number; scale: number; counts: Uint32Array; bins: ReadonlySet<number> };

/** The values in some of the bins, found in one walk through the sample. */
function membersOf(sample: Float64Array, { min, scale, counts, bins }: Bins): Map<number, Float64Array> {
  // Where in `all` the next value of a bin goes, counted from 1; 0 where nobody asks for the bin.
  const next = new Uint32Array(BINS + 1);
  const ends = new Map<number, [number, number]>();
  let size = 0;
  for (const bin of bins) {
    next[bin] = size + 1;
    ends.set(bin, [size, size + (counts[bin] ?? 0)]);
    size += counts[bin] ?? 0;
  }
  const all = new Float64Array(size);
  gather(sample, { min, scale }, next, all);
  return new Map([...ends].map(([bin, [from, to]]) => [bin, all.subarray(from, to)]));
}

function gather(
  sample: Float64Array,
  { min, scale }: { min: number; scale: number },
  next: Uint32Array,
  all: Float64Array,
): void {
  for (let index = 0; index < sample.length; index++) {
    const value = sample[index] ?? 0;
    const bin = ((value - min) * scale) | 0;
    const place = next[bin] ?? 0;
    if (place === 0) continue;
    all[place - 1] = value;
    next[bin] = place + 1;
  }
}
