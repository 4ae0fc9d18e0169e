import { counted, listed } from "../format";
import { type Evidence, independentSources } from "../model/evidence";
import { CREDIBILITIES, CREDIBILITY_WORDS, RELIABILITIES, RELIABILITY_WORDS } from "../model/source-grade";
import { citedEvidence } from "./cited-evidence";
import { type Figure, type FigureColumn, figureWithout } from "./figure";
import type { Scored } from "./scored";

/** How many pieces of evidence bear a pair of grades; `unknown` where one of the two can't be judged. */
export type GradeCell = { row: number; column: number; count: number; unknown: boolean };
export type EvidenceGridFigure = Figure<"evidence-grid"> & { cells: GradeCell[] };

const ABOUT = {
  id: "evidence-grid",
  title: "How good the evidence is",
  subtitle:
    "Pieces of evidence that the judgements of this scenario rest on, by how reliable the source is (A–E) and how credible what it says (1–5); F and 6 are unknown, not worst",
} as const;

const COLUMNS: FigureColumn[] = [
  { key: "reliability", label: "Reliability of the source", unit: "", kind: "text" },
  ...CREDIBILITIES.map(
    (grade): FigureColumn => ({
      key: grade,
      label: `${grade}, ${CREDIBILITY_WORDS[grade]}`,
      unit: "",
      kind: "text",
    }),
  ),
];

/**
 * The evidence that a scenario's judgements rest on, counted by its two grades, which are two judgements and never
 * averaged (method 1.7): each of the 36 pairs is a cell, those with F or 6 set apart as unknown.
 */
export function evidenceGrid({
  definition,
  scenario,
}: Pick<Scored, "definition" | "scenario">): EvidenceGridFigure {
  const { cited } = citedEvidence(definition, scenario);
  const pieces = cited.map(({ piece }) => piece);
  if (pieces.length === 0)
    return { ...figureWithout(ABOUT, "Attach evidence to at least one judgement."), cells: [] };
  const cells = RELIABILITIES.flatMap((reliability, row) =>
    CREDIBILITIES.map((credibility, column) => ({
      row,
      column,
      count: pieces.filter((one) => one.reliability === reliability && one.credibility === credibility)
        .length,
      unknown: reliability === "F" || credibility === "6",
    })),
  );
  return {
    ...ABOUT,
    title: titleOf(pieces),
    sentence: sentenceOf(pieces),
    needs: null,
    legend: [
      { series: "graded", label: "Number of pieces, both grades known: the more, the stronger" },
      { series: "ungraded", label: "One of the grades unknown" },
    ],
    columns: COLUMNS,
    rows: RELIABILITIES.map((reliability, row) => ({
      reliability: `${reliability}, ${RELIABILITY_WORDS[reliability]}`,
      ...Object.fromEntries(
        cells
          .filter((cell) => cell.row === row)
          .map(({ column, count }) => [CREDIBILITIES[column] ?? "", count]),
      ),
    })),
    total: null,
    cells,
  };
}

function isUnknown({ reliability, credibility }: Evidence): boolean {
  return reliability === "F" || credibility === "6";
}

function isGood({ reliability, credibility }: Evidence): boolean {
  return (reliability === "A" || reliability === "B") && (credibility === "1" || credibility === "2");
}

function titleOf(pieces: readonly Evidence[]): string {
  const unknown = pieces.filter(isUnknown).length;
  const good = pieces.filter(isGood).length;
  const one = pieces.length === 1;
  const all = counted(pieces.length, "piece of evidence", "pieces of evidence");
  if (unknown === pieces.length)
    return one ? `The one ${NOUN} is of unknown grade` : `All ${all} are of unknown grade`;
  const graded = one
    ? `The one ${NOUN} is ${good === 1 ? "" : "not "}graded B2 or better`
    : `${good === 0 ? "None" : good} of ${all} ${good === 1 || good === 0 ? "is" : "are"} graded B2 or better`;
  return unknown === 0 ? graded : `${graded}, ${unknown} of unknown grade`;
}

const NOUN = "piece of evidence";

/** What counts once although it is told several times, and what the grid is not. */
function sentenceOf(pieces: readonly Evidence[]): string {
  const sources = independentSources(pieces);
  const circular = sources.filter((source) => source.length > 1);
  const told = circular.map((source) => `${source.length} from “${source[0]?.origin.trim()}”`);
  const unstated = pieces.filter(({ origin }) => origin.trim() === "").length;
  return [
    `${counted(pieces.length, NOUN, "pieces of evidence")} from ${counted(sources.length, "source")}.`,
    circular.length > 0 &&
      `What began in one place is one source, however often it is told: ${listed(told)}.`,
    unstated > 0 &&
      (unstated === 1
        ? "1 of them states no origin, and counts as a source of its own."
        : `${unstated} of them state no origin, and count as sources of their own.`),
    "The two grades are judged apart and never averaged.",
  ]
    .filter(Boolean)
    .join(" ");
}
