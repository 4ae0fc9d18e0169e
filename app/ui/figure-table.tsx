import type { Figure, FigureRow } from "@/lib/series/figure";
import { figureCellText, headText } from "./figure-text";
import { ScrollRegion } from "./scroll-region";
import { StackTable } from "./stack-table";

/** The numbers behind a figure: rounded for reading, units in the heads. Full digits are in its CSV and in a copy. */
export function FigureTable({ figure }: { figure: Figure }) {
  const { title, subtitle, columns, rows, total } = figure;
  const cells = (row: FigureRow) =>
    Object.fromEntries(columns.map((column) => [column.key, figureCellText(figure, column, row)]));
  const sums = total && cells(total);
  return (
    <ScrollRegion label={`Table: ${title}`}>
      <StackTable
        caption={`${title}. ${subtitle}`}
        hideCaption
        keepFirst
        // A head wraps where a number may not, but within no word that has room: the table rather scrolls.
        wrapHeads={columns.length > CROWDED ? "small" : "plain"}
        columns={columns.map((column) => ({
          key: column.key,
          label: headText(column),
          numeric: column.kind !== "text",
        }))}
        // Two rows may bear one name; a row's place is what tells it apart, and rows never move.
        rows={[
          ...rows.map((row, index) => ({ key: String(index), cells: cells(row) })),
          ...(sums ? [{ key: "total", cells: emphasised(sums) }] : []),
        ]}
      />
    </ScrollRegion>
  );
}

/** With more columns than these, small heads save a reader from scrolling. */
const CROWDED = 10;

function emphasised(cells: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(cells).map(([key, text]) => [
      key,
      <strong key={key} className="font-semibold">
        {text}
      </strong>,
    ]),
  );
}
