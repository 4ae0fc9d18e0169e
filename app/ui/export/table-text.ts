import {
  daysOf,
  type Figure,
  type FigureCell,
  type FigureColumn,
  type FigureSource,
  handlingText,
  type SourceScenario,
} from "@/lib/series/figure";
import { seen } from "../text-lines";
import { separated } from "./csv-text";

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A figure's numbers as CSV, unrounded; probabilities are shares from 0 to 1. Each row carries its source, so that no
 * line needs to stand outside the table; without `proof`, only how it is to be handled, its days, and whether it is
 * invented. `forExcel` puts a byte order mark first, without which Excel misreads names.
 */
export function csv(
  figure: Figure,
  source: FigureSource,
  { forExcel, proof = true }: { forExcel: boolean; proof?: boolean },
): string {
  const handling = proof ? handlingText(source) : source.handling;
  const origin: [name: string, value: FigureCell][] = [
    ...(handling === null ? [] : [["handling", handling] satisfies [string, FigureCell]]),
    ...(proof ? provenance(source) : []),
    ["as of", daysOf(source).join("; ")],
    ["illustrative", source.illustrative ? "yes" : "no"],
  ];
  const fields = [...figure.columns.map(head), ...origin.map(([name]) => name)];
  const own = origin.map(([, value]) => (typeof value === "string" ? seen(value) : value));
  const data = body(figure).map((row) => [...row, ...own]);
  const text = separated({ fields, data });
  return `${forExcel ? BYTE_ORDER_MARK : ""}${text}\r\n`;
}

/** A figure's table as tab-separated text for a spreadsheet's clipboard, unrounded. */
export function tsv(figure: Figure): string {
  const fields = figure.columns.map(head);
  return separated({ fields, data: body(figure) }, { delimiter: "\t", newline: "\n" });
}

function provenance(source: FigureSource): [name: string, value: FigureCell][] {
  return [
    ["assessment", source.assessment],
    ["scenarios", scenarioColumn(source, (one) => scenarioName(one, daysOf(source).length === 1))],
    ["scenario versions", scenarioColumn(source, ({ version }) => String(version ?? ""))],
    ["method version", source.methodVersion],
    ["lexicons", source.lexicons.map(({ name }) => name).join("; ")],
    ["seed", source.simulation?.seed ?? null],
    ["draws", source.simulation?.draws ?? null],
    ["hash of the inputs", scenarioColumn(source, ({ inputsHash }) => inputsHash)],
  ];
}

/** A scenario as the source line names it: with its assessment where there are several, and its day where they differ. */
function scenarioName({ title, assessment }: SourceScenario, isOneDay: boolean): string {
  if (!assessment) return title;
  return `${title} of ${assessment.title}${isOneDay ? "" : ` as of ${assessment.asOf}`}`;
}

function scenarioColumn({ scenarios }: FigureSource, read: (one: SourceScenario) => string): string {
  return scenarios.map(read).join("; ");
}

function body({ columns, rows, total }: Figure): FigureCell[][] {
  return [...rows, ...(total ? [total] : [])].map((row) =>
    columns.map(({ key }) => {
      const cell = row[key] ?? null;
      return typeof cell === "string" ? seen(cell) : cell;
    }),
  );
}

function head({ label, unit, kind }: FigureColumn): string {
  if (kind === "probability") return `${seen(label)} (0–1)`;
  return unit ? `${seen(label)} (${unit})` : seen(label);
}
