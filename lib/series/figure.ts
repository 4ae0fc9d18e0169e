/** A column of the table behind a figure; `kind` says how lib/format writes its values. */
export type FigureColumn = {
  key: string;
  label: string;
  unit: string;
  kind: "text" | "harm" | "probability" | "change";
};

export type FigureCell = string | number | null;

/** What every figure says of itself: its finding, measure, sentence, legend and the numbers behind it. */
export type Figure = {
  /** Short name for file names and addresses, e.g. "inherent-residual". */
  id: string;
  /** The finding, as a title. */
  title: string;
  /** Measure and unit. */
  subtitle: string;
  /** One sentence that says what the figure shows. */
  sentence: string;
  /** Series in drawing order; `series` is a key of the colours in app/ui. */
  legend: { series: string; label: string }[];
  columns: FigureColumn[];
  rows: Record<string, FigureCell>[];
};
