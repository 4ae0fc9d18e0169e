import { sampleQuantiles } from "../math/order-statistics";
import type { Key } from "../model/key";
import type { Simulation } from "./simulate";

/** Where expected harm lies, in harm points: 90 % of the draws from p05 to p95, 80 % from p10, half from p25 to p75. */
export type FanBands = {
  p05: number;
  p10: number;
  p25: number;
  p50: number;
  p75: number;
  p90: number;
  p95: number;
};

/** The fan of all scored risks together, and of each. */
export type HarmFan = { total: FanBands; risks: ({ key: Key } & FanBands)[] };

/**
 * Quantiles of the expected harm of each draw, given its inputs and what is delivered (method 9.5): what is not known,
 * without the chance of events. Harm points, rising from p05 to p95; sample quantiles lie between neighbours in
 * proportion. The quantiles of the risks don't add up to those of the total. Throws RangeError without a draw.
 */
export function harmFan({ expectedHarm, risks }: Pick<Simulation, "expectedHarm" | "risks">): HarmFan {
  return {
    total: bandsOf(expectedHarm),
    risks: risks.map((risk) => ({ key: risk.key, ...bandsOf(risk.expectedHarm) })),
  };
}

const SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

function bandsOf(sample: Float64Array): FanBands {
  const [p05 = 0, p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0, p95 = 0] = sampleQuantiles(sample, SHARES);
  return { p05, p10, p25, p50, p75, p90, p95 };
}
