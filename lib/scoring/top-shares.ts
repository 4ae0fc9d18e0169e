import type { Key } from "../model/key";

/** How often a risk is the greatest, in [0, 1]; the shares of all risks sum to 1. */
export type TopShare = { risk: Key; share: number };

/**
 * The share of draws in which each risk has the greatest expected harm (method 5): where no decision is at stake, one
 * minus the largest share is the probability that the ranking's top flips. Risks that tie in a draw share it. Throws
 * RangeError for samples of different or no size.
 */
export function topShares(samples: readonly { risk: Key; draws: Float64Array }[]): TopShare[] {
  const draws = samples[0]?.draws.length ?? 0;
  if (draws === 0 || samples.some((sample) => sample.draws.length !== draws))
    throw new RangeError("topShares: needs risks with equally many draws, at least one");
  const shares = samples.map(() => 0);
  for (let draw = 0; draw < draws; draw++) {
    const most = samples.reduce((largest, sample) => Math.max(largest, sample.draws[draw] ?? 0), -Infinity);
    const leaders = samples.flatMap((sample, index) => (sample.draws[draw] === most ? [index] : []));
    for (const index of leaders) shares[index] = (shares[index] ?? 0) + 1 / leaders.length;
  }
  return samples.map(({ risk }, index) => ({ risk, share: (shares[index] ?? 0) / draws }));
}
