import type { ModelForm } from "../model/scenario";
import { remainingLikelihood, withBackfire } from "./factor";
import type { PlainRisk } from "./plain-model";

/**
 * The share of one risk's expected harm that one mitigation takes off if it is delivered and is the only one: 1 − p''/p
 * · s'/s (method 9.4), at most 1; below 0 where it backfires so that it adds harm. Null where the likelihood is 0 and
 * there is nothing to take.
 */
export function takenAlone(
  { likelihood: p }: Pick<PlainRisk, "likelihood">,
  effect: PlainRisk["effects"][number],
  form: ModelForm,
): number | null {
  if (p === 0) return null;
  const left = withBackfire(remainingLikelihood(p, 1 - effect.likelihood, form), effect.backfire);
  return 1 - (left / p) * (1 - effect.severity);
}
