import { tableValue } from "../math/quantile-table";
import type { Assessment } from "../model/assessment";
import type { ScenarioInputs } from "../model/scenario";
import { hasExactTotal } from "./many-mitigations";
import { plainModel } from "./plain-model";
import { residualAt } from "./residual-at";
import { type SobolRow, sobol } from "./sobol";
import { sourcesOf, uncertainModel } from "./uncertain-model";

/** Sobol indices of a scenario's expected harm and how many draws of all inputs they rest on. */
export type HarmSobol = { rows: SobolRow[]; draws: number };

/** As many steps of the computation as take about a second; the draws are as many as that allows, within bounds. */
const STEPS = 20_000_000;
const [LEAST, MOST] = [256, 16_384];

/**
 * How the variance of the expected residual harm, delivery and events averaged out exactly, splits over the uncertain
 * inputs (method 5): first- and total-order shares in [0, 1], with first ≤ total. Where an estimate lies outside these
 * bounds, by its noise alone, it is set to them. No rows where no input is uncertain; "not exact" where the total could
 * only be simulated. The same seed gives the same result; progress is told as the share done, in (0, 1].
 */
export function harmSobol(
  assessment: Assessment,
  inputs: ScenarioInputs,
  { seed, onProgress }: { seed: number; onProgress?: (share: number) => void },
): HarmSobol | "not exact" {
  const { model } = plainModel(assessment, inputs);
  if (!hasExactTotal(model)) return "not exact";
  const uncertain = sourcesOf(uncertainModel(assessment, inputs)).flatMap(({ key, table, tail }) =>
    table ? [{ key, quantile: tail ?? ((share: number) => tableValue(table, share)) }] : [],
  );
  if (uncertain.length === 0) return { rows: [], draws: 0 };
  const { evaluate, steps } = residualAt(
    model,
    uncertain.map(({ key }) => key),
  );
  const draws = powerOfTwo(STEPS / steps);
  const rows = sobol({ inputs: uncertain, evaluate, draws, seed, ...(onProgress && { onProgress }) });
  return { rows: rows.map(bounded), draws };
}

function powerOfTwo(wanted: number): number {
  return Math.min(MOST, Math.max(LEAST, 2 ** Math.floor(Math.log2(wanted))));
}

function bounded(row: SobolRow): SobolRow {
  if (row.first === null || row.total === null) return row;
  const total = Math.min(1, Math.max(0, row.total));
  return { ...row, first: Math.min(total, Math.max(0, row.first)), total };
}
