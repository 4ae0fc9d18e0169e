import * as z from "zod";
import { type Dist, fractionDist, multiplierDist } from "./dist";
import { grounds } from "./grounds";
import { key } from "./key";
import { sameValue } from "./same-value";

/**
 * What a delivered mitigation does to a risk: the share of its likelihood and of its severity that it takes away,
 * and, where it also works the other way, the factor it puts on the odds. A pair that is left out has no effect.
 */
export const effect = z.strictObject({
  mitigation: key,
  risk: key,
  likelihood: fractionDist,
  severity: fractionDist,
  backfire: multiplierDist.optional(),
  ...grounds,
});
export type Effect = z.output<typeof effect>;

/** The effect that is none: what a blank channel becomes where the other one is set. */
export const NO_EFFECT = { kind: "point", value: 0 } as const satisfies Dist;

/** Whether a value is the effect that is none. */
export function isNoEffect(value: unknown): boolean {
  return sameValue(value, NO_EFFECT);
}

/** Quick-entry words for an effect and the range each stands for (method 9.3). "Complete" is not offered. */
export const EFFECT_WORDS = [
  { word: "none", min: 0, max: 0 },
  { word: "slight", min: 0, max: 0.15 },
  { word: "partial", min: 0.15, max: 0.35 },
  { word: "substantial", min: 0.35, max: 0.6 },
  { word: "strong", min: 0.6, max: 0.85 },
] as const;
