import { change, correlation, harmDifferenceNumber, harmNumberText, percentNumber } from "@/lib/format";
import type { Figure, FigureCell, FigureColumn, FigureRow } from "@/lib/series/figure";

const NONE = "–";

/** A cell as it is read in the table: rounded, its unit standing in the column's head. */
export function cellText({ kind }: FigureColumn, cell: FigureCell | undefined): string {
  if (cell === null || cell === undefined) return NONE;
  if (typeof cell === "string") return cell;
  switch (kind) {
    case "harm":
      return harmNumberText(cell);
    case "harm-difference":
      return harmDifferenceNumber(cell);
    case "probability":
      return percentNumber(cell);
    case "change":
      return change(cell);
    case "correlation":
      return correlation(cell);
    case "text":
      return String(cell);
    default:
      return kind satisfies never;
  }
}

/** A figure's cell as it is read in its table: a difference no finer than what it stands beside. */
export function figureCellText(
  { beside }: Pick<Figure, "beside">,
  column: FigureColumn,
  row: FigureRow,
): string {
  const cell = row[column.key];
  const values = column.kind === "harm-difference" ? beside?.[column.key] : undefined;
  if (!values || typeof cell !== "number") return cellText(column, cell);
  return harmDifferenceNumber(
    cell,
    values.map((value) => numberOf(typeof value === "number" ? value : row[value])),
  );
}

function numberOf(cell: FigureCell | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}

/** A column's head with its unit: "Residual (hp)". */
export function headText({ label, unit }: FigureColumn): string {
  return unit ? `${label} (${unit})` : label;
}

/** One row as it is read aloud: "Escalation: Inherent 5.25 hp; Residual 2.10 hp". What is missing is said. */
export function rowReading(figure: Pick<Figure, "columns" | "beside">, row: FigureRow): string {
  const [name, ...rest] = figure.columns;
  if (!name) return "";
  const values = rest.map((column) => {
    const cell = row[column.key] ?? null;
    if (cell === null) return `${column.label} none`;
    // A word in a column of numbers, such as why there is none, has no unit.
    const isWord = typeof cell === "string" && column.kind !== "text";
    const unit = column.unit && column.kind !== "change" && !isWord ? ` ${column.unit}` : "";
    return `${column.label} ${figureCellText(figure, column, row)}${unit}`;
  });
  return `${cellText(name, row[name.key])}: ${values.join("; ")}`;
}
