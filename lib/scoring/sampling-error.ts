import { orderStatistics } from "../math/order-statistics";

/** Where a number lies with 95 % confidence, for all that a finite number of draws can tell. */
export type SamplingInterval = { min: number; max: number };

/** Φ⁻¹(0.975): 95 % of a standard normal lie within so much of 0. */
const Z = 1.959963984540054;

/**
 * The 95 % interval of a simulated quantile (method 9.5): the values at ranks n·q ± z·√(n·q·(1−q)) of the sorted sample,
 * kept within it, free of any assumption on its distribution. `share` q in [0, 1]; same unit as the sample. Throws
 * RangeError for an empty sample or a share outside [0, 1].
 */
export function quantileInterval(sample: Float64Array, share: number): SamplingInterval {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`quantileInterval: ${share} is not in [0, 1]`);
  const last = sample.length - 1;
  const spread = Z * Math.sqrt(sample.length * share * (1 - share));
  const rank = (place: number) => Math.min(last, Math.max(0, place));
  const middle = share * last;
  const ranks = [rank(Math.floor(middle - spread)), rank(Math.ceil(middle + spread))];
  const [min = 0, max = min] = orderStatistics(sample, ranks);
  return { min, max };
}

/**
 * The 95 % interval of a probability that is the share of `draws` in which something happened (method 9.5; Wilson's score
 * interval): in [0, 1], and wider than nothing even where it happened in no draw or in all. Throws RangeError without
 * draws.
 */
export function shareInterval(share: number, draws: number): SamplingInterval {
  if (!(draws >= 1)) throw new RangeError("shareInterval: needs at least one draw");
  const weight = Z ** 2 / draws;
  const middle = (share + weight / 2) / (1 + weight);
  const spread = (Z / (1 + weight)) * Math.sqrt((share * (1 - share)) / draws + weight / (4 * draws));
  return { min: share === 0 ? 0 : middle - spread, max: share === 1 ? 1 : middle + spread };
}
