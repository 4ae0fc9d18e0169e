import { betaQuantile } from "./beta";

/** Bounds and most likely value of a beta-PERT quantity: min ≤ mode ≤ max. */
export type Pert = { min: number; mode: number; max: number };

/** The shapes of the beta-PERT with λ = 4: α = 1 + 4(mode−min)/(max−min), β = 6 − α (method 4.2). */
export function pertShapes({ min, mode, max }: Pert): { alpha: number; beta: number } {
  const alpha = 1 + (4 * (mode - min)) / (max - min);
  return { alpha, beta: 6 - alpha };
}

/** The variance (μ−min)(max−μ)/7 with μ = (min + 4·mode + max)/6, which is not ((max−min)/6)² (method 4.2). */
export function pertVariance({ min, mode, max }: Pert): number {
  const mean = (min + 4 * mode + max) / 6;
  return ((mean - min) * (max - mean)) / 7;
}

/**
 * The value below which the share u ∈ [0, 1] of a beta-PERT lies, to about 1e-14 of its range (method 4.2). The one
 * number itself where min = max. Throws RangeError outside [0, 1].
 */
export function pertQuantile(pert: Pert, u: number): number {
  const { min, max } = pert;
  if (min === max) return min;
  const { alpha, beta } = pertShapes(pert);
  return Math.min(max, min + (max - min) * betaQuantile(u, alpha, beta));
}
