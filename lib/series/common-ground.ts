import { listed } from "../format";
import { METHOD_VERSION } from "../scoring/method";
import { type Incomparable, incomparable } from "./comparable";
import type { Scored } from "./scored";

/** A scenario of a comparison with the series whose colour and marker it bears. */
export type InSeries = { series: string; scored: Scored };

/** What may be drawn side by side, from which seed, what had to be computed anew for it, and what is refused and why. */
export type CommonGround = {
  seed: number;
  compared: InSeries[];
  anew: string[];
  refused: { id: string; title: string; reason: string }[];
};

const REASONS: Record<Incomparable, string> = {
  "nothing-scored": "no risk has both a likelihood and a severity on both sides",
  "other-risks": "it scores other risks than the baseline, so that the totals don't measure the same",
  "other-harm-scale": "its harm points are of another scale than the baseline's",
  "other-perspective":
    "it counts harm to others than the baseline does; where both mean the same people, give them the same words under “Whose harm this is”",
  "other-horizon":
    "it looks ahead another number of months than the baseline, and a likelihood in it can't be converted",
  "other-gaps": "other judgements are missing than in the baseline",
};

/**
 * The ground on which scenarios are compared draw by draw (method 5, 9.5): the baseline's seed, the same number of
 * draws and this version of the method for all. Where a scenario has another seed or was frozen under another version,
 * that is said; where its total measures something else than the baseline's, it is refused with the reason.
 */
export function commonGround(all: readonly Scored[]): CommonGround {
  const [base] = all;
  if (!base) throw new RangeError("commonGround: needs a baseline");
  const placed = all.map((scored, index) => ({ series: `scenario-${index + 1}`, scored }));
  const reasonOf = ({ scored }: InSeries) => incomparable(base, scored);
  const refused = placed.flatMap((one) => {
    const reason = one.scored === base && base.score.plugIn ? null : reasonOf(one);
    const { id, title } = one.scored.scenario;
    return reason ? [{ id, title, reason: REASONS[reason] }] : [];
  });
  const compared = placed.filter(({ scored }) => !refused.some(({ id }) => id === scored.scenario.id));
  return { seed: base.scenario.seed, compared, anew: anewFor(base, compared), refused };
}

function anewFor(base: Scored, compared: readonly InSeries[]): string[] {
  const named = (found: InSeries[]) => listed(found.map(({ scored }) => `“${scored.scenario.title}”`));
  const seeds = compared.filter(({ scored }) => scored.scenario.seed !== base.scenario.seed);
  const versions = compared.filter(({ scored: { scenario } }) => {
    return scenario.frozen !== null && scenario.frozen.methodVersion !== METHOD_VERSION;
  });
  const one = (found: InSeries[], single: string, several: string) => (found.length === 1 ? single : several);
  return [
    seeds.length > 0 &&
      `${named(seeds)} ${one(seeds, "has a seed of its own and is", "have seeds of their own and are")} drawn anew from the baseline's, because only the same draws can be paired.`,
    versions.length > 0 &&
      `${named(versions)} ${one(versions, "was", "were")} frozen under another version of the method and ${one(versions, "is", "are")} computed anew by ${METHOD_VERSION}, so that no difference is one of method.`,
  ].filter((text) => text !== false);
}
