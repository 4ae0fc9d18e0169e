import type { ModelForm } from "../model/scenario";
import { remainingLikelihood, withBackfire } from "./factor";

// One loop to a function, and nothing in it but columns of numbers: a simulation runs for a tenth of a second in a program
// that has just begun, and an engine has such a loop fast within its first stretch. A long function with many loops, or
// one that looks into objects, it compiles again and again while the draws wait.

/** A mitigation acts on a channel: the product and the least of the shares 1 − d·e that are left, d ∈ {0, 1}. */
export function takeEffect(
  share: Float64Array,
  least: Float64Array,
  delivered: Float64Array,
  effect: Float64Array,
  size: number,
): void {
  for (let draw = 0; draw < size; draw++) {
    const leaves = 1 - (delivered[draw] ?? 0) * (effect[draw] ?? 0);
    share[draw] = (share[draw] ?? 1) * leaves;
    if (leaves < (least[draw] ?? 1)) least[draw] = leaves;
  }
}

/** Mitigations that overlap by ω leave (1−ω)·product + ω·least (method 4.3). */
export function joinByOverlap(share: Float64Array, least: Float64Array, overlap: number, size: number): void {
  for (let draw = 0; draw < size; draw++)
    share[draw] = (1 - overlap) * (share[draw] ?? 1) + overlap * (least[draw] ?? 1);
}

/** Puts the likelihood that remains in place of the share that is left of it (method 4.4). */
export function remainOf(share: Float64Array, likelihood: Float64Array, form: ModelForm, size: number): void {
  // p·f, without a question in every draw.
  if (form === "relative") multiplyBy(share, likelihood, size);
  else
    for (let draw = 0; draw < size; draw++)
      share[draw] = remainingLikelihood(likelihood[draw] ?? 0, share[draw] ?? 1, form);
}

/** Multiplies a column by another. */
export function multiplyBy(column: Float64Array, factor: Float64Array, size: number): void {
  for (let draw = 0; draw < size; draw++) column[draw] = (factor[draw] ?? 0) * (column[draw] ?? 1);
}

/** Multiplies the odds by a backfire where its mitigation is delivered. */
export function raiseOdds(
  odds: Float64Array,
  delivered: Float64Array,
  backfire: Float64Array,
  size: number,
): void {
  for (let draw = 0; draw < size; draw++)
    if (delivered[draw] === 1) odds[draw] = (odds[draw] ?? 1) * (backfire[draw] ?? 1);
}

/** The likelihoods once their odds are multiplied. */
export function applyOdds(likelihood: Float64Array, odds: Float64Array, size: number): void {
  for (let draw = 0; draw < size; draw++)
    likelihood[draw] = withBackfire(likelihood[draw] ?? 0, odds[draw] ?? 1);
}

/** 1 where a chance on (0, 1), standing in the column, is below its probability; else 0. */
export function drawEvents(chance: Float64Array, probability: Float64Array, size: number): void {
  for (let draw = 0; draw < size; draw++)
    chance[draw] = (chance[draw] ?? 1) < (probability[draw] ?? 0) ? 1 : 0;
}
