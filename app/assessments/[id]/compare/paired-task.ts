import { commonGround } from "@/lib/series/common-ground";
import type { FigureSource } from "@/lib/series/figure";
import type { PairedTask } from "@/lib/series/paired-draws";
import type { Scored } from "@/lib/series/scored";
import { DRAWS } from "@/lib/series/simulation-draws";
import { sourceAmong } from "@/lib/series/source";
import { sent } from "./sent";

/** What is drawn of scenarios that stand on common ground, and where the figures of it come from. Requires a baseline. */
export function pairedTask(
  all: readonly Scored[],
  source: FigureSource,
): { task: PairedTask; source: FigureSource } {
  const { seed, compared } = commonGround(all);
  const [base] = all;
  if (!base) throw new RangeError("pairedTask requires a baseline");
  const ids = compared.map(({ scored }) => scored.scenario.id);
  return {
    task: {
      seed,
      draws: DRAWS,
      tolerance: base.definition.toleranceHarm,
      scenarios: compared.map(({ series, scored }) => ({
        series,
        title: scored.scenario.title,
        ...sent(scored),
      })),
    },
    source: { ...sourceAmong(source, ids), simulation: { seed, draws: DRAWS } },
  };
}
