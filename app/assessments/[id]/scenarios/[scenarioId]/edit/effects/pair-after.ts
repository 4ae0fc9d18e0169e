import { isPairEntered, type ScenarioForm } from "@/app/assessments/form/scenario-form";
import { isNoEffect, NO_EFFECT } from "@/lib/model/effect";
import type { Channel } from "./matrix-place";

type Pair = ScenarioForm["effects"][number];
export type EffectEntry = Pair["likelihood"];
export type PairChange = { [Name in Channel]?: EffectEntry };

/**
 * Both channels of a pair after some were set (an entry) or cleared (null). A pair is stored with both channels or not
 * at all, so where one is set the other reads none; and where all that is left of a pair is such a none, it is blank.
 */
export function pairAfter(pair: Pair, change: PairChange): Record<Channel, EffectEntry> {
  const { likelihood, severity } = { ...pair, ...change };
  const cleared = change.likelihood === null || change.severity === null;
  const left = [likelihood, severity].filter((entry) => entry !== null);
  const isSaidOtherwise = isPairEntered({ ...pair, likelihood: null, severity: null });
  const set = (change.likelihood ?? change.severity ?? null) !== null;
  const blank = { likelihood: null, severity: null };
  if (left.length === 0) return isSaidOtherwise ? { likelihood: NO_EFFECT, severity: NO_EFFECT } : blank;
  if (left.length === 1 && cleared && !set && isNoEffect(left[0]) && !isSaidOtherwise) return blank;
  return { likelihood: likelihood ?? NO_EFFECT, severity: severity ?? NO_EFFECT };
}
