import type { Assessment } from "../model/assessment";
import type { Dist } from "../model/dist";
import { evenly, JUDGEMENT_MAX, readDist, type Unread } from "../model/dist-text";
import { type EntryChoice, effectChoices, likelihoodChoices, severityChoices } from "../series/entry-choices";
import { readEntry } from "../series/entry-text";
import type { RegisterUnits } from "./mapping";

type Scales = Pick<Assessment, "lexicon" | "harmScale">;
/** What a cell says; what can't be read stays as it was typed, for the schema to refuse. */
export type CellEntry = Dist | Unread | null;

/** How the cells of one register are read, by the words and scales of the assessment they go to. */
export function cellReader(scales: Scales, units: RegisterUnits) {
  const words = likelihoodChoices(scales);
  const levels = severityChoices(scales);
  const effects = effectChoices();
  const chance = (text: string, choices: readonly EntryChoice[]): CellEntry => {
    const typed = inPoints(text, units.decimal);
    const named = byFullText(typed, choices);
    if (named) return named;
    const asShare = units.likelihoods === "share" && !/%|cent/i.test(typed);
    const read = readEntry(typed, { choices, unit: asShare ? "change" : "percent" });
    // Quantiles without bounds lie between 0 and 1, and not within the bounds of a change.
    return asShare && read?.kind === "quantiles" && !/within/i.test(typed)
      ? { ...read, min: 0, max: 1 }
      : read;
  };
  return {
    likelihood: (text: string) => chance(text, words),
    effect: (text: string) => chance(text, effects),
    severity: (text: string): CellEntry => {
      const typed = inPoints(text, units.decimal);
      const level = units.severities === "level" ? LEVEL.exec(typed)?.[1] : undefined;
      if (level !== undefined) return levels.find(({ value }) => value === level)?.dist ?? null;
      if (units.severities === "level" && /^[\d.]+$/.test(typed)) return { kind: "unread", text };
      return byFullText(typed, levels) ?? readEntry(typed, { choices: levels, unit: "harm" });
    },
    factor: (text: string): CellEntry => readDist(inPoints(text, units.decimal), "change"),
    /** A plain number, for a cost; null where it is none. */
    number: (text: string): number | null => {
      const read = readDist(inPoints(text, units.decimal), "change");
      return read?.kind === "point" ? read.value : null;
    },
    /** A plain share, for an overlap; null where it is none. */
    share: (text: string): number | null => {
      const read = chance(text, []);
      return read?.kind === "point" ? read.value : null;
    },
  };
}

export type CellReader = ReturnType<typeof cellReader>;

/** "4", "Level 4", "4 – significant", "4 (major)": a level by its number, whatever it is called. */
const LEVEL = /^(?:level|l)?\s*([1-5])(?:\s*[-–—:.,(/]?\s*\p{L}[^\d]*)?$/iu;

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

/** The numbers in a text with a point for their decimals and without marks between thousands. */
function inPoints(text: string, decimal: RegisterUnits["decimal"]): string {
  const bare = evenly(text);
  if (bare.length > JUDGEMENT_MAX) return bare;
  if (decimal === ",")
    return bare
      .replace(/\d{1,3}(?:\.\d{3})+(?![\d.])/g, (number) => number.replaceAll(".", ""))
      .replace(/(\d),(?=\d)/g, "$1.");
  return bare.replace(/(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])/g, (number) => number.replaceAll(",", ""));
}
