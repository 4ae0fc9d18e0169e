import type { Figure, FigureColumn, FigureRow } from "@/lib/series/figure";
import { cellText, headText } from "./figure-text";
import { ScrollRegion } from "./scroll-region";

/** The numbers behind a figure: rounded for reading, units in the heads. Full digits are in its CSV and in a copy. */
export function FigureTable({ figure }: { figure: Figure }) {
  const { title, subtitle, columns, rows, total } = figure;
  return (
    <ScrollRegion label={`Table: ${title}`}>
      <table className="table">
        <caption>{subtitle}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={alignment(column)}>
                {headText(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Two risks may bear one name; a row's place is what tells it apart, and rows never move.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <TableRow key={index} columns={columns} row={row} />
          ))}
        </tbody>
        {total && (
          <tfoot className="font-semibold">
            <TableRow columns={columns} row={total} />
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  );
}

function TableRow({ columns, row }: { columns: FigureColumn[]; row: FigureRow }) {
  return (
    <tr>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.key} scope="row" className="min-w-32 [overflow-wrap:anywhere]">
            {cellText(column, row[column.key])}
          </th>
        ) : (
          <td key={column.key} className={alignment(column)}>
            {cellText(column, row[column.key])}
          </td>
        ),
      )}
    </tr>
  );
}

function alignment({ kind }: FigureColumn): string | undefined {
  // A head wraps where a number may not.
  return kind === "text" ? "min-w-24" : "figure [th&]:whitespace-normal";
}
