import type { DATA } from "./colours";

export type MarkPattern =
  | "solid"
  | "diagonal"
  | "dots"
  | "upright"
  | "back-diagonal"
  | "grid"
  | "level"
  | "checks"
  | "hollow"
  | "dashed";
export type Marker = "circle" | "square" | "diamond" | "up" | "down" | "cross";

/**
 * How a series is drawn: filled areas by colour and pattern, points by colour and marker, a range as a whisker, a
 * line by colour, dash and where it has points their marker, a move as an arrow, how much of something as a ramp of
 * one colour.
 */
export type Mark =
  | { kind: "area"; colour: keyof typeof DATA; pattern: MarkPattern; marker?: Marker }
  | { kind: "point"; marker: Marker; filled: boolean }
  | { kind: "range" }
  | { kind: "line"; colour: keyof typeof DATA | "ink"; dash: string; marker?: Marker; filled?: boolean }
  | { kind: "arrow"; colour: keyof typeof DATA }
  | { kind: "ramp"; colour: keyof typeof DATA };

/** How strongly a ramp's colour is laid on, from nothing to all: text of the page's ink is read on all of it. */
const RAMP = { least: 0.06, most: 0.5 };

/** The opacity of a ramp's colour at a share from 0 to 1. */
export function rampOpacity(share: number): number {
  return RAMP.least + (RAMP.most - RAMP.least) * Math.min(1, Math.max(0, share));
}

const PATTERNS = ["solid", "diagonal", "dots", "upright", "back-diagonal", "grid", "level"] as const;
const MARKERS = ["circle", "square", "diamond", "up", "down", "cross"] as const;
/** One dash more than markers: the last line bears the first marker, hollow. */
const DASHES = ["", "7 3", "2 3", "10 3 2 3", "14 4", "4 2", "2 2 2 6"] as const;
const COLOURS = ["data-1", "data-2", "data-3", "data-4", "data-5", "data-6", "data-7"] as const;

const NAMED: Record<string, Mark> = {
  inherent: { kind: "area", colour: "data-before", pattern: "hollow" },
  residual: { kind: "area", colour: "data-after", pattern: "solid" },
  range: { kind: "range" },
  alone: { kind: "point", marker: "diamond", filled: false },
  "if-removed": { kind: "point", marker: "down", filled: true },
  median: { kind: "point", marker: "circle", filled: false },
  "fan-half": { kind: "area", colour: "data-after", pattern: "solid" },
  "fan-most": { kind: "area", colour: "data-after", pattern: "hollow" },
  "at-low": { kind: "area", colour: "data-2", pattern: "diagonal" },
  "at-high": { kind: "area", colour: "data-1", pattern: "solid" },
  worth: { kind: "area", colour: "data-1", pattern: "solid" },
  "by-chance": { kind: "line", colour: "ink", dash: "6 4" },
  "explains-alone": { kind: "area", colour: "data-1", pattern: "solid" },
  "explains-together": { kind: "area", colour: "data-2", pattern: "hollow" },
  outcomes: { kind: "line", colour: "data-after", dash: "" },
  tolerance: { kind: "line", colour: "ink", dash: "6 4" },
  gain: { kind: "area", colour: "data-gain", pattern: "solid" },
  loss: { kind: "area", colour: "data-loss", pattern: "diagonal" },
  "harm-less": { kind: "area", colour: "data-gain", pattern: "hollow" },
  "harm-more": { kind: "area", colour: "data-loss", pattern: "level" },
  method: { kind: "area", colour: "data-rest", pattern: "checks" },
  furthers: { kind: "area", colour: "data-gain", pattern: "hollow", marker: "up" },
  dampens: { kind: "area", colour: "data-loss", pattern: "hollow", marker: "down" },
  taken: { kind: "ramp", colour: "data-1" },
  net: { kind: "point", marker: "diamond", filled: true },
  independent: { kind: "point", marker: "down", filled: false },
  chosen: { kind: "point", marker: "circle", filled: true },
  place: { kind: "point", marker: "circle", filled: false },
  moved: { kind: "arrow", colour: "data-after" },
  "judged-box": { kind: "area", colour: "data-before", pattern: "hollow" },
  "left-box": { kind: "area", colour: "data-after", pattern: "dashed" },
  "matrix-colour": { kind: "area", colour: "data-5", pattern: "hollow" },
  graded: { kind: "area", colour: "data-1", pattern: "hollow" },
  ungraded: { kind: "area", colour: "data-rest", pattern: "diagonal" },
  "equal-harm": { kind: "line", colour: "data-rest", dash: "3 3" },
  "rank-other": { kind: "line", colour: "data-rest", dash: "" },
  "risk-other": { kind: "area", colour: "data-rest", pattern: "checks" },
};

/** The mark of a series. Throws RangeError for one that has none, so that no series is drawn like another. */
export function markOf(series: string): Mark {
  const named = Object.hasOwn(NAMED, series) ? NAMED[series] : undefined;
  if (named) return named;
  const [, group, number] = /^(risk|scenario|rank)-([1-9])$/.exec(series) ?? [];
  const index = Number(number) - 1;
  const [colour, pattern, marker] = [COLOURS[index], PATTERNS[index], MARKERS[index]];
  if (group === "rank") return lineOf(series, index);
  if (colour && pattern && group === "risk") return { kind: "area", colour, pattern };
  if (colour && pattern && marker) return { kind: "area", colour, pattern, marker };
  throw new RangeError(`markOf: no mark for "${series}"`);
}

/** The line of a risk through ranks, in the colour that the risk's areas have. */
function lineOf(series: string, index: number): Mark {
  const [colour, dash] = [COLOURS[index], DASHES[index]];
  if (!colour || dash === undefined) throw new RangeError(`markOf: no mark for "${series}"`);
  const marker = MARKERS[index] ?? MARKERS[0];
  return { kind: "line", colour, dash, marker, filled: index < MARKERS.length };
}

/** The series that a figure can tell apart within one kind. */
export const RISK_SERIES = [...COLOURS.map((_, index) => `risk-${index + 1}`), "risk-other"];
export const RANK_SERIES = COLOURS.map((_, index) => `rank-${index + 1}`);
export const SCENARIO_SERIES = MARKERS.map((_, index) => `scenario-${index + 1}`);
