import { harm } from "../format";
import { EFFECT_WORDS } from "../model/effect";
import { LEVEL_ANCHORS, LEVELS, levelRange } from "../model/harm-scale";
import { lexiconOf } from "../model/lexicon";
import { FORMULAS } from "../series/formulas";
import type { Scored } from "../series/scored";
import { type Cell, type CellKind, numbers, type Sheet, text, WIDTH } from "./sheet";

const UNIT_WORDS = [
  ["hp", "Harm points: the worst outcome that the assessment considers has as many as the scale's top."],
  ["%", "Probabilities and shares are numbers from 0 to 1, shown as per cent."],
  ["−100…+100", "Impacts and implications: a scale of its own, never added to harm or taken from it."],
  ["empty cell", "Nothing was judged, or nothing follows. It is never zero."],
  ["inherent", "Before mitigation."],
  ["residual", "After mitigation: what remains."],
] as const;

/** The legend of a workbook: units, the words and levels that judgements were given in, and every formula in short. */
export function methodSheet(all: readonly Scored[]): Sheet {
  const lexicons = [...new Set(all.map(({ definition }) => definition.lexicon))].map(lexiconOf);
  const scales = new Map(
    all.map(({ definition: { harmScale } }) => [`${harmScale.base} ${harmScale.top}`, harmScale]),
  );
  return {
    name: "Method",
    columns: [
      text("Topic", 24),
      text("Entry", 34),
      text("Meaning", 80),
      numbers("From", "number"),
      numbers("To", "number"),
      text("Unit", WIDTH.word),
    ],
    rows: [
      ...UNIT_WORDS.map(([entry, meaning]) => row("Units and legend", entry, meaning)),
      ...lexicons.flatMap(({ name, terms }) =>
        terms.map(({ term, synonym, min, max }) =>
          row(`Likelihood, ${name}`, term, synonym ? `also: ${synonym}` : "", ends("share", min, max)),
        ),
      ),
      ...[...scales.values()].flatMap((scale) =>
        LEVELS.map((level) => {
          const { name, anchor } = LEVEL_ANCHORS[level];
          const { min, max } = levelRange(scale, level);
          return row(`Severity, to ${harm(scale.top)}`, `${level}, ${name}`, anchor, ends("harm", min, max));
        }),
      ),
      ...EFFECT_WORDS.map(({ word, min, max }) =>
        row("Effect, words for entry", word, "share taken away once delivered", ends("share", min, max)),
      ),
      ...Object.values(FORMULAS).map(({ name, formula, words }) =>
        row("Formula", name, `${formula}. ${words}`),
      ),
    ],
  };
}

const NO_ENDS: Cell[] = [null, null, null];

function ends(kind: CellKind, min: number, max: number): Cell[] {
  return [{ kind, value: min }, { kind, value: max }, kind === "harm" ? "hp" : "%"];
}

function row(topic: string, entry: string, meaning: string, range = NO_ENDS): Cell[] {
  return [topic, entry, meaning || null, ...range];
}
