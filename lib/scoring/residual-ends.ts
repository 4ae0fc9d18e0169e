import { sampleQuantiles } from "../math/order-statistics";
import type { Key } from "../model/key";
import { openDelivery } from "./delivery-run";
import { leftInState, openRisk } from "./risk-run";
import type { UncertainModel } from "./uncertain-model";

/** The tenth and the ninetieth percentile of one number. */
export type Ends = { low: number; high: number };

/** Where four fifths of the draws leave a risk: its likelihood in [0, 1] and its severity in harm points, each for itself. */
export type ResidualEnds = { key: Key; likelihood: Ends; severity: Ends };

/**
 * P10 and P90 of p'' and of s' of each risk over draws of the inputs and of what is delivered (method 5.5, 9.4, 9.5): what
 * is not known of a risk after mitigation, without the chance of its occurrence. The draws are those of `simulate` with
 * the same seed, in the same order; sample quantiles lie between neighbours in proportion. The two ranges are taken each
 * for itself: a low likelihood need not meet a low severity. Throws RangeError for draws that are no whole number ≥ 1.
 */
export function residualEnds(
  { form, mitigations, risks }: UncertainModel,
  { seed, draws }: { seed: number; draws: number },
): ResidualEnds[] {
  if (!(Number.isInteger(draws) && draws >= 1))
    throw new RangeError("residualEnds: draws must be a whole number of at least 1");
  const delivered = mitigations.map((mitigation) => {
    const run = openDelivery(mitigation, seed, draws);
    run.next(draws);
    return run.delivered;
  });
  const [likelihood, severity, least] = [
    new Float64Array(draws),
    new Float64Array(draws),
    new Float64Array(draws),
  ];
  return risks.map((risk) => {
    const run = openRisk(risk, { form, seed, room: draws });
    run.next(draws);
    leftInState(run, delivered, { likelihood, severity, least }, draws);
    return { key: risk.key, likelihood: endsOf(likelihood), severity: endsOf(severity) };
  });
}

function endsOf(sample: Float64Array): Ends {
  const [low = 0, high = 0] = sampleQuantiles(sample, [0.1, 0.9]);
  return { low, high };
}
