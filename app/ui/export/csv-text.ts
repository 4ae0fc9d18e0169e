import Papa from "papaparse";

/**
 * A cell that a spreadsheet could take for a formula: it begins with = + - @ or their full-width forms, with or without
 * white space, quotes or unseen characters before, or with a tab or a line end. The one place that says so.
 */
const FORMULA = /^(?:[\s\p{Cf}"'`]*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n])/u;

export type Cell = string | number | boolean | null;
export type CsvTable = { fields: readonly string[]; data: readonly (readonly Cell[])[] };

/** A table as separated text. What could be a formula leaves as text, behind an apostrophe; numbers stay numbers. */
export function separated(
  { fields, data }: CsvTable,
  { delimiter = ",", newline = "\r\n" }: { delimiter?: string; newline?: string } = {},
): string {
  const table = { fields: [...fields], data: data.map((row) => [...row]) };
  return Papa.unparse(table, { escapeFormulae: FORMULA, delimiter, newline });
}
