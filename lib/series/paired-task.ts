import { commonGround } from "./common-ground";
import type { FigureSource } from "./figure";
import type { PairedTask } from "./paired-draws";
import type { Scored } from "./scored";
import { DRAWS } from "./simulation-draws";
import { drawnPart } from "./simulation-task";
import { sourceAmong } from "./source";

/** What is drawn of scored scenarios, as far as they stand on common ground with the first. Requires at least one. */
export function pairedTask(all: readonly Scored[]): PairedTask {
  const { seed, compared } = commonGround(all);
  const [base] = all;
  if (!base) throw new RangeError("pairedTask requires a baseline");
  return {
    seed,
    draws: DRAWS,
    tolerance: base.definition.toleranceHarm,
    scenarios: compared.map(({ series, scored }) => ({
      series,
      title: scored.scenario.title,
      ...drawnPart(scored),
    })),
  };
}

/** Where the figures of what pairedTask draws come from. */
export function pairedSource(all: readonly Scored[], source: FigureSource): FigureSource {
  const { seed, compared } = commonGround(all);
  const ids = compared.map(({ scored }) => scored.scenario.id);
  return { ...sourceAmong(source, ids), simulation: { seed, draws: DRAWS } };
}
