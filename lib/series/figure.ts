import { day, listed } from "../format";

/** A column of the table behind a figure; `kind` says how lib/format writes its values. */
export type FigureColumn = {
  key: string;
  label: string;
  unit: string;
  kind: "text" | "harm" | "harm-difference" | "probability" | "change" | "correlation";
};

export type FigureCell = string | number | null;
export type FigureRow = Record<string, FigureCell>;

/** What every figure says of itself: its finding, measure, sentence, legend and the numbers behind it. */
export type Figure<Id extends string = string> = {
  /** Short name for file names and addresses, e.g. "inherent-residual". */
  id: Id;
  /** The finding, as a title. */
  title: string;
  /** Measure and unit. */
  subtitle: string;
  /** What the figure shows, in a sentence or two. */
  sentence: string;
  /** What must be judged before there is anything to draw; null where there is. */
  needs: string | null;
  /** Series in drawing order; `series` is a key of the marks in app/ui. */
  legend: { series: string; label: string }[];
  /** The first column names the row. */
  columns: FigureColumn[];
  /** One row for each place of the drawing, in its order. */
  rows: FigureRow[];
  /** The sum over the rows, where there is one; not drawn unless the figure says so. */
  total: FigureRow | null;
};

/** Where a figure's numbers come from. It stands in every picture and file, so that none can lose it. */
export type FigureSource = {
  assessment: string;
  scenarios: string[];
  /** The day the judgements are of, as year-month-day. */
  asOf: string;
  methodVersion: string;
  /** How the assessment is to be handled, such as "Official – sensitive"; null where nothing is said. */
  handling: string | null;
  /** Set for the worked example, whose judgements are invented. */
  illustrative: boolean;
};

/** A figure that has nothing to draw yet: its question as the title, and what is needed. */
export function figureWithout<Id extends string>(
  figure: Pick<Figure<Id>, "id" | "title" | "subtitle">,
  needs: string,
): Figure<Id> {
  return { ...figure, sentence: needs, needs, legend: [], columns: [], rows: [], total: null };
}

/** What a figure says of numbers that are not exact. */
export const SIMULATED = "Simulated in part, since so many mitigations are included.";

const PRODUCT = "Counterweight";
const NBSP = "\u00a0";

/** The source as the line that stands under a figure and in its files. */
export function sourceLine({
  assessment,
  scenarios,
  asOf,
  methodVersion,
  handling,
  illustrative,
}: FigureSource): string {
  const noun = scenarios.length === 1 ? "scenario" : "scenarios";
  const named = `${noun} ${listed(scenarios.map((title) => `“${title}”`))}`;
  const marking = handling === null ? "" : `Handling: ${handling}. `;
  const warning = illustrative ? "Invented for illustration. " : "";
  return `${marking}${warning}Source: ${assessment}, ${named}, as of ${day(asOf)}. ${PRODUCT}, method${NBSP}${methodVersion}.`;
}
