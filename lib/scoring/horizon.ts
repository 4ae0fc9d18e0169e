/**
 * A probability over one horizon as that over another, at a constant hazard: 1 − (1 − p)^(to/from) (method 4.4). Horizons
 * in months, or any one unit. In [0, 1]; never falls with a longer horizon, and conversions compose. Throws RangeError for
 * a p outside [0, 1] or a horizon that is not above 0.
 */
export function overHorizon(p: number, from: number, to: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`overHorizon: ${p} is not in [0, 1]`);
  if (!(from > 0 && to > 0)) throw new RangeError("overHorizon: horizons must be above 0");
  return p === 1 ? 1 : -Math.expm1((to / from) * Math.log1p(-p));
}
