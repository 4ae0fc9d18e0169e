import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildStates, expectOverDelivery } from "@/lib/scoring/delivery-states";
import { shapley } from "@/lib/scoring/shapley";

const game = (players: number) =>
  fc
    .array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    })
    .map((values) => Float64Array.from(values));

describe("the Shapley value", () => {
  test("TV-04: the glove game (Wikipedia, Shapley value): 1/6, 1/6, 2/3", () => {
    // Players 1 and 2 hold right gloves, player 3 the left one: a pair is worth 1.
    const worth = Float64Array.from({ length: 8 }, (_, set) => (set & 4 && set & 3 ? 1 : 0));
    const shares = shapley(worth, 3).map((share) => share.shapley);
    expect(shares[0]).toBeCloseTo(1 / 6, 15);
    expect(shares[1]).toBeCloseTo(1 / 6, 15);
    expect(shares[2]).toBeCloseTo(2 / 3, 15);
  });

  test("TV-04b: the airport game with costs 40 to 90 (Mathematics Stack Exchange 4152535)", () => {
    const costs = [40, 50, 60, 70, 80, 90];
    const cost = Float64Array.from({ length: 64 }, (_, set) =>
      Math.max(0, ...costs.filter((_, i) => set & (1 << i))),
    );
    const shares = shapley(cost, 6).map((share) => share.shapley);
    [40, 52, 67, 87, 117, 177].forEach((sixths, player) => {
      expect(shares[player]).toBeCloseTo(sixths / 6, 12);
    });
  });

  test("P13: the shares sum to what all achieve together", () => {
    fc.assert(
      fc.property(game(5), (worth) => {
        const total = shapley(worth, 5).reduce((sum, share) => sum + share.shapley, 0);
        // Eighty products of numbers up to 200: rounding stays below 1e-11.
        expect(total).toBeCloseTo((worth[31] ?? 0) - (worth[0] ?? 0), 9);
      }),
    );
  });

  test("P13: a player that adds nothing to anybody gets nothing", () => {
    fc.assert(
      fc.property(game(3), (worth) => {
        const withDummy = Float64Array.from({ length: 16 }, (_, set) => worth[set & 7] ?? 0);
        expect(shapley(withDummy, 4)[3]).toEqual({ shapley: 0, firstIn: 0, lastIn: 0 });
      }),
    );
  });

  test("no players, no shares", () => {
    expect(shapley(Float64Array.of(3), 0)).toEqual([]);
  });
});

describe("the expectation over delivery", () => {
  test("is the sum over all states of their probability times their value, for every subset", () => {
    const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 8, maxLength: 8 });
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, fc.tuple(probability, probability, probability), (table, delivery) => {
        const expectation = expectOverDelivery(Float64Array.from(table), delivery);
        for (let subset = 0; subset < 8; subset++) {
          let sum = 0;
          for (let state = 0; state < 8; state++) {
            if ((state & subset) !== state) continue;
            let weight = 1;
            delivery.forEach((q, bit) => {
              if (subset & (1 << bit)) weight *= state & (1 << bit) ? q : 1 - q;
            });
            sum += weight * (table[state] ?? 0);
          }
          expect(expectation[subset]).toBeCloseTo(sum, 10);
        }
      }),
    );
  });

  test("states are built from the state without their lowest member", () => {
    expect(Array.from(buildStates(3, 0, (value, index) => value + 10 ** index))).toEqual([
      0, 1, 10, 11, 100, 101, 110, 111,
    ]);
  });
});
