import { harmRange } from "../format";
import { LEVEL_ANCHORS, LEVELS, levelRange } from "../model/harm-scale";
import { lexiconOf, termFor } from "../model/lexicon";
import type { Scored } from "../series/scored";
import { byScenario, type Cell, numbers, type Sheet, text } from "./sheet";

export type MatrixStage = "inherent" | "residual";
type Place = { label: string; row: string; column: number | null };

const NO_WORD = "no word of the list";
const NOTHING_LEFT = "can't happen any more";
const NOT_SCORED = "not scored: a judgement is missing";
/** Columns before the first level and after the last one. */
const BELOW = 0;
const ABOVE = LEVELS.length + 1;
// A bound is a number of two digits; what lies this near to it is the bound, but for the last bits.
const NEAR = 1e-9;

/**
 * The risks in a grid of the assessment's own likelihood words and severity levels, before or after mitigation: which
 * stand in each cell, and how many in each row and column. The severity after is residual harm ÷ residual likelihood.
 * A number that no word or level holds has a place of its own; a picture, not a ranking (method 3).
 */
export function matrixSheet(all: readonly Scored[], stage: MatrixStage): Sheet {
  const head = (level: (typeof LEVELS)[number]) => `Severity ${level}, ${LEVEL_ANCHORS[level].name}`;
  const columns = [
    text("Likelihood"),
    numbers("From (%)", "share"),
    numbers("To (%)", "share"),
    text("Severity below level 1"),
    ...LEVELS.map((level) => text(head(level))),
    text("Severity above level 5"),
    text("Outside the grid"),
    numbers("Risks (count)", "count"),
  ];
  const name = stage === "inherent" ? "Matrix, inherent" : "Matrix, residual";
  return byScenario(name, all, columns, (one) => rowsOf(one, stage));
}

function rowsOf(one: Scored, stage: MatrixStage): Cell[][] {
  const { definition } = one;
  const placed = definition.risks.map(({ key, label }) => ({ label, ...placeOf(one, key, stage) }));
  const terms = lexiconOf(definition.lexicon).terms.toSorted((a, b) => b.max - a.max || b.min - a.min);
  const row = (name: string, range: Cell[]): Cell[] => {
    const here = placed.filter((place) => place.row === name);
    return [
      name,
      ...range,
      ...Array.from({ length: ABOVE + 1 }, (_, column) => labelsAt(here, column)),
      labelsAt(here, null),
      here.length,
    ];
  };
  const used = new Set(placed.map((place) => place.row));
  return [
    [
      "Range of the severity (hp)",
      null,
      null,
      null,
      ...LEVELS.map((level) => harmRange(levelRange(definition.harmScale, level))),
      null,
      null,
      null,
    ],
    ...terms.map(({ term, min, max }) => row(term, [min, max])),
    ...[NO_WORD, NOTHING_LEFT, NOT_SCORED]
      .filter((name) => used.has(name))
      .map((name) => row(name, [null, null])),
    totals(placed),
  ];
}

function totals(placed: readonly Place[]): Cell[] {
  const count = (column: number | null): Cell => ({
    kind: "count",
    value: placed.filter((place) => place.column === column).length,
  });
  const each = Array.from({ length: ABOVE + 1 }, (_, column) => count(column));
  return ["Risks (count)", null, null, ...each, count(null), placed.length];
}

function labelsAt(here: readonly Place[], column: number | null): string | null {
  return (
    here
      .filter((place) => place.column === column)
      .map(({ label }) => label)
      .join("; ") || null
  );
}

function placeOf({ definition, score }: Scored, key: string, stage: MatrixStage): Omit<Place, "label"> {
  const risk = score.plugIn?.risks.find((each) => each.key === key);
  if (!risk) return { row: NOT_SCORED, column: null };
  const likelihood = risk.likelihood[stage];
  if (likelihood <= 0) return { row: NOTHING_LEFT, column: null };
  const severity = stage === "inherent" ? risk.severity : risk.residual / likelihood;
  const lexicon = lexiconOf(definition.lexicon);
  const term =
    termFor(lexicon, likelihood) ??
    termFor(lexicon, likelihood + NEAR) ??
    termFor(lexicon, likelihood - NEAR);
  return { row: term?.term ?? NO_WORD, column: columnOf(severity, definition.harmScale) };
}

function columnOf(severity: number, scale: Scored["definition"]["harmScale"]): number {
  const reached = LEVELS.filter((level) => severity >= levelRange(scale, level).min * (1 - NEAR)).length;
  const isAbove = severity > levelRange(scale, 5).max * (1 + NEAR);
  return isAbove ? ABOVE : Math.max(reached, BELOW);
}
