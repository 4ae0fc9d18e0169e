import type { Assessment } from "../model/assessment";
import type { Dist } from "../model/dist";
import { JUDGEMENT_MAX, readDist, type Unread } from "../model/dist-text";
import { numbersOf } from "../model/numbers-of";
import { type EntryChoice, effectChoices, likelihoodChoices, severityChoices } from "../series/entry-choices";
import { readEntry } from "../series/entry-text";
import type { RegisterUnits } from "./mapping";
import { inPoints } from "./number-text";

type Scales = Pick<Assessment, "lexicon" | "harmScale">;
/** What is asked for where the schema would ask for less. */
export type Needed = { kind: "needed"; needed: string };
/** What a cell says; what can't be read stays as it was typed, for the schema to refuse. */
export type CellEntry = Dist | Unread | Needed | null;

const needed = (message: string): Needed => ({ kind: "needed", needed: message });
const LEVEL_NEEDED = needed("Enter a level of the list, 1 to 5, or harm points as 12 hp or 5..15 hp");
const HARM_NEEDED = needed(
  "Enter a level of the list, or harm points as 12 hp: a per-cent sign says neither",
);
const FACTOR_NEEDED = needed("Enter a factor of 1 or more such as 1.5, without a unit: 150 % would be 1.5");
const COST_NEEDED = needed("Enter a cost as a number such as 5, without a unit");

/** How the cells of one register are read, by the words and scales of the assessment they go to. */
export function cellReader(scales: Scales, units: RegisterUnits) {
  const words = likelihoodChoices(scales);
  const levels = severityChoices(scales);
  const effects = effectChoices();
  const chance = (text: string, choices: readonly EntryChoice[]): Dist | Unread | null => {
    const typed = inPoints(text, units.decimal);
    const named = byFullText(typed, choices);
    if (named) return named;
    if (HARM_POINTS.test(typed)) return { kind: "unread", text };
    const asShare = units.likelihoods === "share" && !PER_CENT.test(typed);
    const read = readEntry(typed, { choices, unit: asShare ? "change" : "percent" });
    // Quantiles without bounds lie between 0 and 1, and not within the bounds of a change.
    return asShare && read?.kind === "quantiles" && !/within/i.test(typed)
      ? { ...read, min: 0, max: 1 }
      : read;
  };
  const plainNumber = (text: string): Dist | Unread | null => {
    const typed = inPoints(text, units.decimal);
    return hasUnit(typed) ? { kind: "unread", text: typed } : readDist(typed, "change");
  };
  return {
    likelihood: (text: string): CellEntry => chance(text, words),
    effect: (text: string): CellEntry => chance(text, effects),
    severity: (text: string): CellEntry => {
      const typed = inPoints(text, units.decimal);
      const named = byFullText(typed, levels);
      if (named) return named;
      if (PER_CENT.test(typed)) return HARM_NEEDED;
      const read = readEntry(typed, { choices: levels, unit: "harm" });
      if (units.severities === "harm" || HARM_POINTS.test(typed) || typed.length > JUDGEMENT_MAX) return read;
      const level = levels.find(({ value }) => value === levelIn(typed));
      if (level) return level.dist;
      return isHarmBesideLevels(read) ? read : LEVEL_NEEDED;
    },
    factor: (text: string): CellEntry => {
      const read = plainNumber(text);
      return read?.kind === "unread" && read.text.length <= JUDGEMENT_MAX ? FACTOR_NEEDED : read;
    },
    /** A plain number, for a cost; what is none stays as it was typed. */
    number: (text: string): CellEntry | number => {
      const read = plainNumber(text);
      if (read?.kind === "point") return read.value;
      return read?.kind === "unread" && hasUnit(read.text) ? COST_NEEDED : read;
    },
    /** A plain share, for an overlap; null where it is none. */
    share: (text: string): number | null => {
      const read = chance(text, []);
      return read?.kind === "point" ? read.value : null;
    },
  };
}

export type CellReader = ReturnType<typeof cellReader>;

const PER_CENT = /%|\bper ?cent\b|\d ?percent\b/i;
const HARM_POINTS = /\d ?(?:hp|harm points?)\b/i;
/** "4", "Level 4", "4 – significant", "4 (major)": a level by its number, whatever it is called. */
const LEVEL = /^(?:level|l)? ?([1-5])(?:(?: ?[-–—:.,(/] ?| )(\p{L}[^\d]*))?$/iu;
/** What makes the number before it an amount, and no level. */
const AMOUNT =
  /^(?:k|m|mn|bn|dozen|hundred|thousand|million|billion|trillion|times|points?|pts?|days?|weeks?|months?|years?|eur|euros?|usd|dollars?|gbp|pounds?|deaths?|lives|people)\b/i;

const hasUnit = (typed: string) => PER_CENT.test(typed) || HARM_POINTS.test(typed);

function levelIn(typed: string): string | undefined {
  const [, level, name = ""] = LEVEL.exec(typed) ?? [];
  return AMOUNT.test(name) ? undefined : level;
}

/** Beside levels a number alone is one that isn't there, and a range within 1 to 5 may be one of levels. */
function isHarmBesideLevels(read: Dist | Unread | null): boolean {
  if (read === null || read.kind === "unread" || read.kind === "point") return false;
  const numbers = numbersOf(read);
  return numbers.length === 0 || numbers.some((value) => ![1, 2, 3, 4, 5].includes(value));
}

/** A choice as our own tables write it, with its range: "likely (55–80 %)". */
function byFullText(text: string, choices: readonly EntryChoice[]): Dist | undefined {
  return choices.find((choice) => plain(choice.text) === plain(text))?.dist;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u202f]+/g, "")
    .replace(/[-–—]/g, "-");
}
