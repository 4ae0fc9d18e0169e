import { counted, day, listed } from "../format";

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
  /** Set while it, or a part of it, is being computed, and comes by itself. */
  pending?: true;
  /** Series in drawing order; `series` is a key of the marks in app/ui. */
  legend: { series: string; label: string }[];
  /** The first column names the row. */
  columns: FigureColumn[];
  /** One row for each place of the drawing, in its order. */
  rows: FigureRow[];
  /** What the differences in a column are read beside: cells of their row by key, or numbers. They are written no finer. */
  beside?: Record<string, readonly (string | number)[]>;
  /** The sum over the rows, where there is one; not drawn unless the figure says so. */
  total: FigureRow | null;
};

/** A scenario as a figure names it. What only storage knows is null for one that was read from a file. */
export type SourceScenario = {
  id: string | null;
  key: string;
  title: string;
  version: number | null;
  frozen: boolean;
  /** Of what its numbers are computed from (lib/proof/inputs-hash). */
  inputsHash: string;
  /** The assessment it belongs to and the day of its judgements, where a figure shows several; otherwise the figure's own. */
  assessment?: { id: string | null; title: string; asOf: string };
};

/** Where a figure's numbers come from. It stands in every picture and file, so that none can lose it. */
export type FigureSource = {
  assessment: string;
  assessmentId: string | null;
  scenarios: SourceScenario[];
  /** The day the judgements are of, as year-month-day. */
  asOf: string;
  methodVersion: string;
  /** How the assessment is to be handled, such as "Official – sensitive"; null where nothing is said. */
  handling: string | null;
  /** Each handling line with the titles of the assessments that bear it, where they bear different ones. */
  handlings?: { line: string; of: string[] }[];
  /** The lists that likelihood words are taken from. */
  lexicons: { id: string; name: string }[];
  /** What the draws were made from; null where nothing is drawn. */
  simulation: { seed: number; draws: number } | null;
  /** Set for the worked example, whose judgements are invented. */
  illustrative: boolean;
  /** What a unit of cost weighs in harm points, where the figure depends on it. */
  rate?: number;
  /** Scenarios that were compared on the same ground and axes, where the figure shows not all of them. */
  drawnWith?: SourceScenario[];
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
const ILLUSTRATIVE = "Invented for illustration. ";
const NBSP = "\u00a0";

/**
 * The source as the line that stands under a figure and in its files: what applies, and nothing else. Exact numbers have
 * neither seed nor draws; a scenario that was read from a file has no version.
 */
export function sourceLine(source: FigureSource): string {
  const { assessment, scenarios, asOf, illustrative } = source;
  const handling = handlingText(source);
  const noun = scenarios.length === 1 ? "scenario" : "scenarios";
  const marking = handling === null ? "" : `Handling: ${handling}. `;
  const warning = illustrative ? ILLUSTRATIVE : "";
  // Assessments of several days: each scenario then bears its own.
  const isOneDay = daysOf(source).length === 1;
  const named = listed(scenarios.map((one) => scenarioText(one, isOneDay)));
  return `${marking}${warning}Source: ${assessment}, ${noun} ${named}${isOneDay ? `, as of ${day(asOf)}` : ""}. ${madeBy(source)}`;
}

/**
 * The line under a figure that is given away without its proof: how it is to be handled, that it is invented where it is,
 * its day and the product. No name, version, seed, method or lexicon.
 */
export function bareSourceLine(source: FigureSource): string {
  const { handling, illustrative } = source;
  const marking = handling === null ? "" : `Handling: ${handling}. `;
  return `${marking}${illustrative ? ILLUSTRATIVE : ""}As of ${listed(daysOf(source).map((one) => day(one)))}. ${PRODUCT}.`;
}

/**
 * How what shows a source is to be handled: its one line, or, where its assessments bear different ones, each of them and
 * whose it is; null where nothing is said.
 */
export function handlingText({
  handling,
  handlings,
}: Pick<FigureSource, "handling" | "handlings">): string | null {
  return handlings ? handlings.map(({ line, of }) => `${line} (${listed(of)})`).join("; ") : handling;
}

/** The days that a figure's judgements are of, each once, the figure's own first; as year-month-day. */
export function daysOf({ asOf, scenarios }: FigureSource): string[] {
  return [...new Set([asOf, ...scenarios.map((one) => one.assessment?.asOf ?? asOf)])];
}

function scenarioText({ title, version, frozen, assessment }: SourceScenario, isOneDay: boolean): string {
  const states = [version !== null && `version${NBSP}${version}`, frozen && "frozen"].filter(Boolean);
  const state = states.length > 0 ? ` (${states.join(", ")})` : "";
  const whose = assessment ? ` of ${assessment.title}` : "";
  return `“${title}”${state}${whose}${assessment && !isOneDay ? ` as of ${day(assessment.asOf)}` : ""}`;
}

function madeBy({ methodVersion, lexicons, simulation }: FigureSource): string {
  const drawn = simulation
    ? `, seed${NBSP}${simulation.seed}, ${counted(simulation.draws, "draw").replace(" ", NBSP)}`
    : "";
  const words = lexicons.length === 1 ? "lexicon" : "lexicons";
  const named = lexicons.length > 0 ? `, ${words} ${listed(lexicons.map(({ name }) => name))}` : "";
  return `${PRODUCT}, method${NBSP}${methodVersion}${drawn}${named}.`;
}
