import { commonGround } from "./common-ground";
import { type PairedDraws, pairedDraws } from "./paired-draws";
import type { Scored } from "./scored";
import { DRAWS } from "./simulation-draws";

/**
 * Scored scenarios drawn with the same random numbers, as far as they stand on common ground with the first (method 5);
 * null where fewer than two do. Requires at least one.
 */
export function pairedScenarios(all: readonly Scored[]): PairedDraws | null {
  const { seed, compared } = commonGround(all);
  const [base] = all;
  if (!base || compared.length < 2) return null;
  const scenarios = compared.map(({ series, scored: { scenario, definition } }) => {
    return { series, title: scenario.title, definition, inputs: scenario };
  });
  return pairedDraws({ seed, draws: DRAWS, tolerance: base.definition.toleranceHarm, scenarios });
}
