import { counted, day, harm, listed } from "../format";
import type { Assessment } from "../model/assessment";
import { lexiconOf } from "../model/lexicon";
import { MAX_ENUMERATED } from "../scoring/delivery-states";
import { wording } from "./comparable";
import { harmScaleText } from "./harm-scale-text";
import { lacks, lacksPhrase } from "./missing-text";
import type { Scored } from "./scored";

/** One thing to mind about a scenario in a comparison, to be read after its title. */
export type ComparisonNote = { id: string; scenario: string; text: string };

/** Where scenarios were judged in another definition than the first: day, scales, horizon, tolerance, items and their words. */
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
  const [scale, otherScale] = [base, other].map(({ harmScale }) => harmScaleText(harmScale));
  say(scale === otherScale, `has another harm scale: ${otherScale}`);
  say(base.lexicon === other.lexicon, `uses the likelihood words of ${lexiconOf(other.lexicon).name}`);
  say(
    base.asOf === other.asOf,
    `is judged as of ${day(other.asOf)}, not ${day(base.asOf)}: part of a difference may be the world's and not the document's`,
  );
  say(base.horizonMonths === other.horizonMonths, `looks ahead ${counted(other.horizonMonths, "month")}`);
  say(wording(base.perspective) === wording(other.perspective), perspectiveText(base, other));
  say(
    base.toleranceHarm === other.toleranceHarm,
    `has a tolerance of ${harm(other.toleranceHarm)}; here all are held against ${harm(base.toleranceHarm)}`,
  );
  const reworded = rewordedRisks(base, other);
  say(reworded.length === 0, `states ${listed(reworded)} in other words, so another event may be meant`);
  for (const list of ["risks", "mitigations", "impacts", "implications"] as const) {
    const gone = absent(base[list], other[list]);
    const added = absent(other[list], base[list]);
    say(gone.length === 0, `has no ${listed(gone)} among its ${list}`);
    say(added.length === 0, `also has ${listed(added)} among its ${list}`);
  }
  return found;
}

function perspectiveText(base: Assessment, other: Assessment): string {
  if (!other.perspective.trim())
    return `doesn't say whose harm it counts: it is read as “${base.perspective}”, the baseline's`;
  if (!base.perspective.trim())
    return `counts harm to “${other.perspective}”; the baseline doesn't say whose it counts, and is read the same way`;
  return `takes another point of view: ${other.perspective}`;
}

/** The labels of risks that both have and that one of them states, or settles, in words of its own. */
function rewordedRisks(base: Assessment, other: Assessment): string[] {
  return base.risks.flatMap((risk) => {
    const twin = other.risks.find(({ key }) => key === risk.key);
    if (!twin) return [];
    const same = (["label", "statement", "resolution"] as const).every((field) => {
      // A text that one side leaves out says nothing against the other's.
      const [one, two] = [wording(risk[field]), wording(twin[field])];
      return !one || !two || one === two;
    });
    return same ? [] : [`“${risk.label}”`];
  });
}

function absent(
  items: readonly { key: string; label: string }[],
  from: readonly { key: string }[],
): string[] {
  const keys = new Set(from.map(({ key }) => key));
  return items.filter(({ key }) => !keys.has(key)).map(({ label }) => label);
}

/** Notes that hold for the same scenarios, together: the scenarios' titles, and the texts to be read after each. */
export type NoteGroup = { key: string; scenarios: string[]; texts: string[] };

/** The notes of a comparison, each text once, in the order in which they come. */
export function noteGroups(notes: readonly ComparisonNote[]): NoteGroup[] {
  const byText = new Map<string, ComparisonNote[]>();
  for (const note of notes) byText.set(note.text, [...(byText.get(note.text) ?? []), note]);
  const groups = new Map<string, NoteGroup>();
  for (const [text, own] of byText) {
    const key = own.map(({ id }) => id).join(" ");
    const group = groups.get(key) ?? { key, scenarios: own.map(({ scenario }) => scenario), texts: [] };
    group.texts.push(text);
    groups.set(key, group);
  }
  return [...groups.values()];
}
