/** Which of two samples of losses is better for everybody who likes less (first order) or also dislikes risk. */
export type Dominance =
  | "a-first-order"
  | "b-first-order"
  | "a-increasing-convex"
  | "b-increasing-convex"
  | "none";

/** How far each sample is from dominating the other, in the unit of the losses; 0 where it does (weakly). */
export type Violations = { a: number; b: number };

export type DominanceFinding = {
  verdict: Dominance;
  /** Whether the verdict holds only because violations up to the tolerance are let pass: "almost" dominance. */
  almost: boolean;
  /** Largest excess of a quantile: max over i of a₍ᵢ₎ − b₍ᵢ₎, and the other way. */
  firstOrder: Violations;
  /** Largest excess of a tail mean: max over k of (sum of the k largest a − that of b)/k, and the other way. */
  increasingConvex: Violations;
};

// Sums of up to 10^6 terms round in their last digits: less than this share of the largest loss is rounding.
const ROUNDING = 1e-12;

/**
 * Dominance between two equally large samples of losses, lower being better (method 5; the signs are those for losses).
 * First order: a₍ᵢ₎ ≤ b₍ᵢ₎ for all sorted values. Increasing convex: every sum of the k largest of a ≤ that of b. The
 * verdict is the strongest that holds strictly, with violations up to `tolerance` let pass; equal samples give "none".
 * Throws RangeError for samples of different or no size.
 */
export function dominance(a: Float64Array, b: Float64Array, tolerance = 0): DominanceFinding {
  if (a.length !== b.length || a.length === 0)
    throw new RangeError("dominance: needs two samples of the same size, not empty");
  const [sortedA, sortedB] = [a.toSorted(), b.toSorted()];
  const firstOrder = { a: quantileExcess(sortedA, sortedB), b: quantileExcess(sortedB, sortedA) };
  const increasingConvex = { a: tailExcess(sortedA, sortedB), b: tailExcess(sortedB, sortedA) };
  const size = Math.max(extent(sortedA), extent(sortedB));
  const verdictAt = (allowed: number): Dominance => {
    const first = better(firstOrder, allowed);
    if (first) return `${first}-first-order`;
    const convex = better(increasingConvex, allowed);
    return convex ? `${convex}-increasing-convex` : "none";
  };
  const exact = verdictAt(ROUNDING * size);
  const verdict = exact === "none" ? verdictAt(tolerance + ROUNDING * size) : exact;
  return { verdict, almost: verdict !== exact, firstOrder, increasingConvex };
}

function better({ a, b }: Violations, allowed: number): "a" | "b" | null {
  if (a <= allowed && b > allowed) return "a";
  return b <= allowed && a > allowed ? "b" : null;
}

function quantileExcess(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, value, index) => Math.max(most, value - (b[index] ?? value)), 0);
}

function tailExcess(a: Float64Array, b: Float64Array): number {
  let [sum, most] = [0, 0];
  for (let index = a.length - 1; index >= 0; index--) {
    sum += (a[index] ?? 0) - (b[index] ?? 0);
    most = Math.max(most, sum / (a.length - index));
  }
  return most;
}

function extent(sorted: Float64Array): number {
  return Math.max(Math.abs(sorted[0] ?? 0), Math.abs(sorted.at(-1) ?? 0));
}
