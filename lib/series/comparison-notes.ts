import { counted, harm, listed, number } from "../format";
import type { Assessment } from "../model/assessment";
import { lexiconOf } from "../model/lexicon";
import { MAX_ENUMERATED } from "../scoring/delivery-states";
import { lacks, lacksPhrase } from "./missing-text";
import type { Scored } from "./scored";

/** One thing to mind about a scenario in a comparison, to be read after its title. */
export type ComparisonNote = { id: string; scenario: string; text: string };

/** Where scenarios were judged in another definition than the first: scales, horizon, tolerance, items. */
export function definitionNotes(all: readonly Scored[]): ComparisonNote[] {
  const base = all[0]?.definition;
  if (!base) return [];
  return all.flatMap(({ scenario, definition }) =>
    differences(base, definition).map((text) => ({ id: scenario.id, scenario: scenario.title, text })),
  );
}

/** Where a scenario is not scored in full, as a sentence each. */
export function scoreNotes(all: readonly Scored[]): ComparisonNote[] {
  return all.flatMap(({ scenario, definition, score }) => {
    const found = lacks(definition, score.missing);
    const texts = [
      ...(score.basis === "simulation"
        ? [`is simulated in part: it includes more than ${MAX_ENUMERATED} mitigations`]
        : []),
      ...(found.length > 0 ? [`is incomplete: ${lacksPhrase(found)}`] : []),
    ];
    return texts.map((text) => ({ id: scenario.id, scenario: scenario.title, text }));
  });
}

function differences(base: Assessment, other: Assessment): string[] {
  const found: string[] = [];
  const say = (same: boolean, text: string) => same || found.push(text);
  const scale = ({ harmScale: { base, top } }: Assessment) =>
    `each level a factor of ${number(base)}, the highest up to ${harm(top)}`;
  say(scale(base) === scale(other), `has another harm scale: ${scale(other)}`);
  say(base.lexicon === other.lexicon, `uses the likelihood words of ${lexiconOf(other.lexicon).name}`);
  say(base.horizonMonths === other.horizonMonths, `looks ahead ${counted(other.horizonMonths, "month")}`);
  say(
    base.perspective === other.perspective,
    `takes another point of view: ${other.perspective || "none given"}`,
  );
  say(base.toleranceHarm === other.toleranceHarm, `has a tolerance of ${harm(other.toleranceHarm)}`);
  for (const list of ["risks", "mitigations", "impacts", "implications"] as const) {
    const gone = absent(base[list], other[list]);
    const added = absent(other[list], base[list]);
    say(gone.length === 0, `has no ${listed(gone)} among its ${list}`);
    say(added.length === 0, `also has ${listed(added)} among its ${list}`);
  }
  return found;
}

function absent(
  items: readonly { key: string; label: string }[],
  from: readonly { key: string }[],
): string[] {
  const keys = new Set(from.map(({ key }) => key));
  return items.filter(({ key }) => !keys.has(key)).map(({ label }) => label);
}
