import { harm, harmRange, percent } from "../format";
import { lexiconOf } from "../model/lexicon";
import type { PlugIn } from "../scoring/score";
import { likelihoodPhrase, likelihoodWords } from "./likelihood-words";
import type { Scored } from "./scored";

/** What a scenario's result says, one sentence each; `tolerance` and `otherForm` only where there is something to say. */
export type Headline = {
  harm: string;
  band: string | null;
  any: string;
  tolerance: string;
  otherForm: string | null;
};

/** Shares of the result beyond which the other model form's total is worth a sentence. */
const WORTH_SAYING = 0.05;

/** The sentences of a scenario's result; null where nothing could be scored. */
export function headline({ definition, score }: Scored): Headline | null {
  const { plugIn } = score;
  if (!plugIn) return null;
  return {
    harm: harmSentence(plugIn),
    band: bandSentence(plugIn),
    any: anySentence(plugIn, definition.lexicon),
    tolerance: toleranceSentence(plugIn, definition.toleranceHarm),
    otherForm: otherFormSentence(plugIn),
  };
}

function harmSentence({ inherent, residual, attribution }: PlugIn): string {
  if (attribution.length === 0)
    return `Expected harm is ${harm(inherent.total)}, and no mitigation is scored.`;
  if (harm(residual.total) === harm(inherent.total))
    return `The mitigations leave expected harm at ${harm(inherent.total)}.`;
  const share = percent(Math.abs(1 - residual.total / inherent.total));
  const [from, to] = [harm(inherent.total), harm(residual.total)];
  return residual.total < inherent.total
    ? `The mitigations lower expected harm from ${from} to ${to}, by ${share}.`
    : `The mitigations raise expected harm from ${from} to ${to}, by ${share}.`;
}

function bandSentence({ band, attribution }: PlugIn): string | null {
  const range = harmRange({ min: band.best, max: band.worst });
  if (attribution.length === 0 || harm(band.best) === harm(band.worst)) return null;
  return `Depending on how the mitigations combine, ${range} remain.`;
}

function anySentence({ inherent, residual, attribution }: PlugIn, lexiconId: string): string {
  const lexicon = lexiconOf(lexiconId);
  const what = "The probability that at least one of the risks occurs";
  if (attribution.length === 0) return `${what} is ${likelihoodPhrase(lexicon, inherent.pAny)}.`;
  const words = likelihoodWords(lexicon, residual.pAny);
  if (words && words === likelihoodWords(lexicon, inherent.pAny)) {
    const [from, to] = [percent(inherent.pAny), percent(residual.pAny)];
    return from === to
      ? `${what} stays at ${to}, ${words}.`
      : `${what} goes from ${from} to ${to}, ${words} before and after.`;
  }
  return `${what} goes from ${likelihoodPhrase(lexicon, inherent.pAny)}, to ${likelihoodPhrase(lexicon, residual.pAny)}.`;
}

function toleranceSentence({ residual, band }: PlugIn, tolerance: number): string {
  const line = `the tolerance of ${harm(tolerance)}`;
  if (harm(residual.total) === harm(tolerance)) return `What remains lies on ${line}.`;
  if (residual.total > tolerance) {
    const also = band.best <= tolerance ? "; the lower end of the range does not" : "";
    return `What remains lies above ${line}${also}.`;
  }
  const also = band.worst > tolerance ? "; the upper end of the range lies above it" : "";
  return `What remains lies below ${line}${also}.`;
}

function otherFormSentence({ residual, otherForm }: PlugIn): string | null {
  const gap = Math.abs(otherForm.total - residual.total);
  if (gap <= WORTH_SAYING * residual.total) return null;
  const reading = otherForm.modelForm === "rate" ? "cuts in the rate" : "cuts in the likelihood itself";
  return `With effects read as ${reading}, the same judgements leave ${harm(otherForm.total)}.`;
}
