import { normalCdf, normalQuantile } from "./normal";

// Gauss–Legendre of ten points on [−1, 1]: one half, the other is its mirror image.
const NODES = [
  0.1488743389816312, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717,
];
const WEIGHTS = [
  0.2955242247147529, 0.2692667193099964, 0.219086362515982, 0.1494513491505806, 0.0666713443086881,
];
const PANELS = 24;

/**
 * Φ₂(a, b; ρ) = P(X ≤ a, Y ≤ b) of two standard normal quantities with correlation ρ ∈ [−1, 1]: Φ(a)Φ(b) + 1/(2π)·∫ from
 * 0 to asin ρ of exp(−(a² + b² − 2ab·sin θ)/(2cos² θ)) dθ by Gauss–Legendre in panels that narrow towards the end; to
 * 1e-12 for |ρ| ≤ 0.999, and by its bounds at ±1 (method 4.5). Throws RangeError for a correlation outside [−1, 1].
 */
export function bivariateNormalCdf(a: number, b: number, correlation: number): number {
  if (!(Math.abs(correlation) <= 1))
    throw new RangeError("bivariateNormalCdf: a correlation lies in [−1, 1]");
  const [left, right] = [normalCdf(a), normalCdf(b)];
  if (correlation === 1) return Math.min(left, right);
  if (correlation === -1) return Math.max(0, left + right - 1);
  if (!Number.isFinite(a) || !Number.isFinite(b)) return left * right;
  const end = Math.asin(correlation);
  const density = (angle: number) =>
    Math.exp(-(a * a + b * b - 2 * a * b * Math.sin(angle)) / (2 * Math.cos(angle) ** 2));
  let sum = 0;
  for (let panel = 0; panel < PANELS; panel++) {
    const [from, to] = [panel, panel + 1].map((edge) => end * (1 - (1 - edge / PANELS) ** 2));
    if (from === undefined || to === undefined) break;
    const [middle, half] = [(from + to) / 2, (to - from) / 2];
    NODES.forEach((node, index) => {
      sum += (WEIGHTS[index] ?? 0) * half * (density(middle - half * node) + density(middle + half * node));
    });
  }
  const joint = left * right + sum / (2 * Math.PI);
  return Math.min(left, right, Math.max(0, left + right - 1, joint));
}

/** What P(B|A) can be at most and at least, given P(A) > 0 and P(B): the Fréchet bounds (method 2, cross-impact). */
export function conditionalRange(pA: number, pB: number): { min: number; max: number } {
  if (!(pA > 0 && pA <= 1 && pB >= 0 && pB <= 1))
    throw new RangeError("conditionalRange: needs probabilities, the first above 0");
  const max = Math.min(1, pB / pA);
  // Rounding may not push the lower bound over the upper one: where P(A) or P(B) is 1 they are the same number.
  return { min: Math.min(max, Math.max(0, (pA + pB - 1) / pA)), max };
}

/** P(A and B) of two events whose latent normal quantities correlate by ρ (method 4.5). In [0, 1]. */
export function jointProbability(pA: number, pB: number, correlation: number): number {
  return bivariateNormalCdf(normalQuantile(pA), normalQuantile(pB), correlation);
}

/**
 * The latent correlation under which P(B|A) is as stated, solved from Φ₂(z_A, z_B; ρ) = P(A)·P(B|A) (method 4.5). Null
 * where no correlation gives it: the stated value lies outside conditionalRange, or one of the events is certain or
 * impossible, which nothing correlates with.
 */
export function latentCorrelationFor(pA: number, pB: number, conditional: number): number | null {
  const { min, max } = conditionalRange(pA, pB);
  if (!(conditional >= min && conditional <= max) || pA === 1 || pB === 0 || pB === 1) return null;
  let [low, high] = [-1, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (jointProbability(pA, pB, middle) < pA * conditional) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The correlation of normal quantities whose rank correlation is ρ_s: 2·sin(π·ρ_s/6) (method 4.5). In [−1, 1]. */
export function latentFromSpearman(rank: number): number {
  return 2 * Math.sin((Math.PI * rank) / 6);
}
