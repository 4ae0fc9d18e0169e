import writeExcelFile, { type Cell as FileCell } from "write-excel-file/universal";
import { cellText } from "@/lib/workbook/cell-text";
import type { Cell, CellKind, Sheet, SheetColumn } from "@/lib/workbook/sheet";
import { PAGE } from "../ui/colours";
import { packed, unpacked, withProperties } from "./packed";
import { printed, withPrintTitles } from "./printed-sheet";
import type { FileProperties } from "./properties";

/** Numbers as a spreadsheet shows them; what they are stays unrounded. */
const FORMATS: Record<Exclude<CellKind, "text">, string> = {
  harm: "#,##0.000",
  // No sign where the last digit shown says nothing, and none at nought.
  "harm-difference": "[>=0.0005]+#,##0.000;[<=-0.0005]-#,##0.000;0.000",
  share: "0.0%",
  "share-difference": "[>=0.0005]+0.0%;[<=-0.0005]-0.0%;0.0%",
  change: "[>=0.05]+0.0;[<=-0.05]-0.0;0.0",
  number: "General",
  count: "#,##0",
  day: "yyyy-mm-dd",
};

const FONT = { fontFamily: "Arial", fontSize: 10 };
/** A line of that font, and the highest row there can be, in points. */
const LINE = 13;
const HIGHEST = 409;
/** Bold letters, and those wider than a digit, take more room than the width counts. */
const WIDE = 1;

const HEAD = {
  fontWeight: "bold",
  wrap: true,
  alignVertical: "bottom",
  backgroundColor: PAGE.sunken.light,
  bottomBorderColor: PAGE.edge.light,
  bottomBorderStyle: "thin",
} as const;

/**
 * Sheets as an Excel file: typed cells, heads that stay in sight and repeat in print, the handling line at the head of
 * every printed page. The same sheets and properties give the same bytes.
 */
export async function workbookFile(
  sheets: readonly Sheet[],
  properties: FileProperties,
): Promise<Uint8Array<ArrayBuffer>> {
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [headRow(columns), ...rows.map((row) => fileRow(row, columns))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: "landscape" as const,
  }));
  const blob = await writeExcelFile(written, FONT).toBlob();
  const parts = unpacked(new Uint8Array(await blob.arrayBuffer()));
  sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    parts[path] = printed(String(parts[path]), sheet, properties);
  });
  parts["xl/workbook.xml"] = withPrintTitles(String(parts["xl/workbook.xml"]), sheets);
  return packed(withProperties(parts, properties));
}

function headRow(columns: readonly SheetColumn[]): FileCell[] {
  const height = heightOf(columns.map(({ head, width }) => ({ text: head, width })));
  return columns.map(({ head, kind }) => ({ value: cellText(head), height, ...aligned(kind), ...HEAD }));
}

function fileRow(row: readonly Cell[], columns: readonly SheetColumn[]): FileCell[] {
  const texts = row.map((cell, index) => {
    const { value } = own(cell);
    return { text: typeof value === "string" ? value : "", width: columns[index]?.width ?? 0 };
  });
  const height = heightOf(texts);
  return row.map((cell, index) => fileCell(cell, columns[index]?.kind ?? "text", height));
}

function own(cell: Cell): { kind?: CellKind; value: string | number | null } {
  return typeof cell === "object" && cell !== null ? cell : { value: cell };
}

function fileCell(cell: Cell, ofColumn: CellKind, height: number): FileCell {
  const { kind = ofColumn, value } = own(cell);
  const place = { height, alignVertical: "top", ...aligned(ofColumn) } as const;
  if (value === null || value === "") return null;
  if (kind === "text") return { ...place, type: String, wrap: true, value: cellText(String(value)) };
  if (kind === "day")
    return { ...place, type: Date, format: FORMATS.day, value: new Date(`${value}T00:00:00Z`) };
  // A name where a number was due, as in a row of names between rows of numbers.
  if (typeof value === "string") return { ...place, type: String, wrap: true, value: cellText(value) };
  if (!Number.isFinite(value)) throw new RangeError(`workbookFile: ${value} is no number of a cell`);
  return { ...place, type: Number, format: FORMATS[kind], value };
}

/** Texts stand left, a little off what is before them; numbers stand right, under their head. */
function aligned(kind: CellKind) {
  return kind === "text" ? ({ align: "left", indent: 1 } as const) : ({ align: "right" } as const);
}

/** How high a row is so that every text of it can be read: programs that open the file do not all reckon it anew. */
function heightOf(texts: readonly { text: string; width: number }[]): number {
  const lines = texts.map(({ text, width }) =>
    text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * WIDE) / Math.max(width - 2, 1))), 0),
  );
  return Math.min(Math.max(1, ...lines) * LINE + 4, HIGHEST);
}
