import type { ModelForm } from "../model/scenario";

/**
 * The share of a risk that remains under several mitigations, each removing e (method 4.3, 9.4):
 * `best` = max(0, 1−Σe) and `worst` = min(1−e), the Fréchet–Hoeffding bounds; `independent` = Π(1−e).
 * All in [0, 1]; 1 where there is no mitigation.
 */
export type Remaining = { best: number; independent: number; worst: number };

/** The three shares that remain under effects `e`, each in [0, 1]. */
export function remaining(e: readonly number[]): Remaining {
  let [sum, independent, worst] = [0, 1, 1];
  for (const effect of e) {
    sum += effect;
    independent *= 1 - effect;
    worst = Math.min(worst, 1 - effect);
  }
  return { best: Math.max(0, 1 - sum), independent, worst };
}

/**
 * The share that remains with overlap ω ∈ [0, 1]: (1−ω)·Π(1−e) + ω·min(1−e) (method 4.3).
 * ω = 0: the mitigations work independently; ω = 1: they work on the same cases, and a duplicate adds nothing.
 */
export function overlapped({ independent, worst }: Remaining, overlap: number): number {
  return (1 - overlap) * independent + overlap * worst;
}

/**
 * The likelihood that remains of p when the share f is left (method 4.4):
 * `relative` p·f, `rate` 1 − (1−p)^f. In [0, p].
 */
export function remainingLikelihood(p: number, f: number, form: ModelForm): number {
  if (form === "relative") return p * f;
  // Nothing remains of no rate, also of a certain event, whose rate is infinite.
  return f === 0 ? 0 : -Math.expm1(f * Math.log1p(-p));
}

/** The likelihood p once its odds are multiplied by M ≥ 1 (backfire): p·M / (1 − p + p·M). In [p, 1]. */
export function withBackfire(p: number, multiplier: number): number {
  return multiplier === 1 ? p : (p * multiplier) / (1 - p + p * multiplier);
}
