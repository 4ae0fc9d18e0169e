import { at, buildStates, type StateTable } from "./delivery-states";

/** What one player adds: alone, last, and on average over all orders. Same unit as the game's value. */
export type Share = { shapley: number; firstIn: number; lastIn: number };

/**
 * The exact Shapley value of each player: φ_i = Σ over S without i of |S|!(n−|S|−1)!/n! · [v(S ∪ i) − v(S)], with
 * first-in v(i) − v(∅) and last-in v(N) − v(N∖i) (method 5). `value` holds v at each subset of n players (its bits).
 * The shares sum to v(N) − v(∅).
 */
export function shapley(value: StateTable, players: number): Share[] {
  const bySize = orderWeights(players);
  const weights = buildStates(players, 0, (size) => size + 1).map((size) => bySize[size] ?? 0);
  const all = value.length - 1;
  return Array.from({ length: players }, (_, player) => {
    const member = 1 << player;
    let sum = 0;
    for (let from = 0; from < value.length; from += 2 * member) {
      for (let subset = from; subset < from + member; subset++)
        sum += at(weights, subset) * (at(value, subset + member) - at(value, subset));
    }
    return {
      shapley: sum,
      firstIn: at(value, member) - at(value, 0),
      lastIn: at(value, all) - at(value, all ^ member),
    };
  });
}

/** |S|!(n−|S|−1)!/n! for each size of S: the chance that exactly S comes before a given player. */
function orderWeights(players: number): number[] {
  const weights = [1 / Math.max(1, players)];
  for (let size = 1; size < players; size++) weights.push((at(weights, size - 1) * size) / (players - size));
  return weights;
}
