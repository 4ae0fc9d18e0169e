import type { Assessment } from "../model/assessment";
import type { Band, PlugIn } from "../scoring/score";
import type { SimulationSummary } from "../scoring/summarise";

/** One line of harm beside the form, in harm points; the interval is null until it is simulated. */
export type LiveRow = {
  key: string;
  label: string;
  before: number;
  after: number;
  band: { min: number; max: number };
  /** P10 to P90 of the expected harm: what the judgements leave open, without the chance of events. */
  interval: { min: number; max: number } | null;
};

/**
 * The scored risks in their order, and the total last. A simulation that is of another state of the form may lack a
 * risk; then that risk's interval is null.
 */
export function liveRows(
  { risks }: Assessment,
  { risks: scored, inherent, residual, band }: PlugIn,
  summary: SimulationSummary | null,
): LiveRow[] {
  const labels = new Map(risks.map(({ key, label }) => [key, label]));
  const intervals = new Map(summary?.risks.map((risk) => [risk.key, within(risk)]));
  return [
    ...scored.map((risk) => ({
      key: risk.key,
      label: labels.get(risk.key) ?? risk.key,
      before: risk.inherent,
      after: risk.residual,
      band: ends(risk.band),
      interval: intervals.get(risk.key) ?? null,
    })),
    {
      key: "",
      label: "Total",
      before: inherent.total,
      after: residual.total,
      band: ends(band),
      interval: summary && within(summary.expectedHarm),
    },
  ];
}

function ends({ best, worst }: Band) {
  return { min: best, max: worst };
}

function within({ p10, p90 }: { p10: number; p90: number }) {
  return { min: p10, max: p90 };
}
