import type { Effect } from "../model/effect";

/** The effects with each changed pair put in the place of the one it changes. Throws RangeError for a pair that is new. */
export function withEffects(effects: readonly Effect[], changed: readonly Effect[]): Effect[] {
  const isSamePair = (a: Effect, b: Effect) => a.mitigation === b.mitigation && a.risk === b.risk;
  for (const change of changed) {
    if (!effects.some((effect) => isSamePair(effect, change)))
      throw new RangeError(`withEffects: no effect of "${change.mitigation}" on "${change.risk}"`);
  }
  return effects.map((effect) => changed.find((change) => isSamePair(change, effect)) ?? effect);
}
